package dev.thresher.ingest.list.ecfr;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.label.Label;
import dev.thresher.ingest.label.Labels;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Paragraph;
import dev.thresher.ingest.outline.NoteNames;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one section or appendix: labelled paragraphs, definitions, list items, table rows, notes.
 */
final class Division {
  /** When the text was amended: the publisher's record, no text of the law. */
  static final Set<String> HISTORY = Set.of("CITA", "SOURCE", "SECAUTH");

  private static final Set<String> EDITORIAL = Set.of("EDNOTE", "EFFDNOT", "AUTH");
  private static final Set<String> ENTRIES = Set.of("LI", "FP", "FP-1", "FP-2", "FP1", "FP1-2");
  private static final Set<String> TITLES = Set.of("HD1", "HD2", "HD3", "CAPTION");

  /** How many labels ahead may settle what (i) is. */
  private static final int AHEAD = 12;

  private static final Pattern RESERVED =
      Pattern.compile(
          "^(?:[–-]\\s?\\([a-z0-9]{1,4}\\)\\s*|§+\\s?[\\d.a-z-]+\\s*)?\\[Reserved\\]\\.?$");

  /** A title below which a list of its own explains the items above. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("^Foot\\s?notes?:?$", Pattern.CASE_INSENSITIVE);

  /** {@code Category XI—Military Electronics} */
  private static final Pattern CATEGORY = Pattern.compile("^(Category [IVX]+)\\b");

  private final OutlineDraft draft;
  private final DivisionName name;
  private final Node node;
  private final NoteNames notes;
  private final LabelLadder ladder = new LabelLadder();
  private final List<Node> open = new ArrayList<>();
  private Node base;
  private Node here;
  private boolean definitions;
  private boolean controlled;
  private boolean footnote;
  private String row = "";

  Division(OutlineDraft draft, DivisionName name, Node node) {
    this.draft = draft;
    this.name = name;
    this.node = node;
    this.notes = new NoteNames(draft);
    this.base = node;
    this.here = node;
  }

  DivisionName name() {
    return name;
  }

  void read(Paragraph paragraph, List<Paragraph> following) {
    Block block = paragraph.block();
    if (block.isRest()) {
      draft.own(here, paragraph.span());
    } else if (block.element().equals("HEAD")) {
      head(paragraph);
    } else if (isOf(block, HISTORY)) {
      draft.furniture(paragraph.span());
    } else if (isOf(block, EDITORIAL)) {
      aside(paragraph, "editorial", ProvisionKind.RELATED);
    } else if (block.within().contains("FTNT")) {
      aside(paragraph, "footnote", ProvisionKind.RELATED);
    } else if (block.within().contains(Block.NOTE)) {
      note(paragraph);
    } else if (row(block).isPresent()) {
      cell(paragraph, row(block).orElse(""));
    } else if (TITLES.contains(block.element())) {
      title(paragraph);
    } else if (block.element().equals("DEF")) {
      define(Terms.slug(Terms.term(paragraph.text())));
      draft.own(here, paragraph.span());
    } else if (ENTRIES.contains(block.element()) && Labels.of(paragraph.text()).isEmpty()) {
      entry(paragraph);
    } else {
      paragraph(paragraph, following);
    }
  }

  /** True if the block is one of these elements or stands in one. */
  static boolean isOf(Block block, Set<String> names) {
    return names.contains(block.element()) || block.within().stream().anyMatch(names::contains);
  }

  private static Optional<String> row(Block block) {
    return block.within().stream().filter(part -> part.startsWith("TR ")).findFirst();
  }

  private void head(Paragraph paragraph) {
    draft.own(node, paragraph.span());
    if (RESERVED.matcher(paragraph.text()).matches()) {
      draft.turnInto(node, ProvisionKind.RESERVED);
    }
  }

  /** Footnotes, editorial and effective-date notes: about the text, not of it. */
  private void aside(Paragraph paragraph, String slug, ProvisionKind kind) {
    draft.own(notes.open(node, slug, "", kind), paragraph.span());
  }

  private void note(Paragraph paragraph) {
    boolean head = paragraph.block().element().equals("HED");
    boolean plain = paragraph.block().element().equals(Block.PARAGRAPH);
    if (head || plain || here.kind() != ProvisionKind.NOTE) {
      NoteHead words = NoteHead.of(paragraph.text());
      here = notes.open(noteOwner(words), "note", words.number(), ProvisionKind.NOTE);
      draft.mark(here, head ? paragraph.span() : paragraph.head(0));
    }
    draft.own(here, paragraph.span());
  }

  /** What the head of the note names, or else the paragraph that it stands below. */
  private Node noteOwner(NoteHead words) {
    if (words.ofTitle()) {
      return base;
    }
    Node nearby = open.isEmpty() ? base : open.getLast();
    return words.labels().isEmpty()
        ? nearby
        : draft.find(base.path() + "." + String.join(".", words.labels())).orElse(nearby);
  }

  /** The cells of a row are one provision. */
  private void cell(Paragraph paragraph, String rowName) {
    if (!rowName.equals(row)) {
      row = rowName;
      boolean head = paragraph.block().element().equals("TH");
      here = child(Terms.slug(paragraph.text()), head ? ProvisionKind.HEADING : itemKind());
    }
    draft.own(here, paragraph.span());
  }

  private void title(Paragraph paragraph) {
    Labels labels = Labels.of(paragraph.text());
    footnote = FOOTNOTE.matcher(paragraph.text()).matches();
    if (footnote) {
      here = notes.open(open.isEmpty() ? base : open.getLast(), "note", "", ProvisionKind.NOTE);
      draft.own(here, paragraph.span());
    } else if (labels.isEmpty()) {
      base = node;
      closeLabels();
      here = titled(paragraph.text());
      base = here;
      draft.own(here, paragraph.span());
    } else {
      labelled(paragraph, labels, List.of());
    }
  }

  /** A category of the Munitions List is cited by its number alone; another title has none. */
  private Node titled(String words) {
    Matcher category = CATEGORY.matcher(words);
    if (!category.find()) {
      return child(Terms.slug(words), ProvisionKind.HEADING);
    }
    controlled = true;
    String name = category.group(1);
    return draft.open(name, new Designator(List.of(name)), ProvisionKind.HEADING, node);
  }

  private void entry(Paragraph paragraph) {
    draft.own(child(Terms.slug(paragraph.text()), itemKind()), paragraph.span());
  }

  private void paragraph(Paragraph paragraph, List<Paragraph> following) {
    Labels labels = Labels.of(paragraph.text());
    boolean aside = footnote && labels.labels().stream().allMatch(Label::isBracketed);
    if (!labels.isEmpty() && !aside) {
      labelled(paragraph, labels, labelsOf(following));
      return;
    }
    if (footnote) {
      draft.own(here, paragraph.span());
      return;
    }
    Optional<String> defined = Terms.definedIn(paragraph.text());
    if (name.isSection() && !controlled && (open.isEmpty() || definitions) && defined.isPresent()) {
      define(Terms.slug(defined.get()));
    } else if (open.isEmpty()
        && here.kind() != ProvisionKind.PARAGRAPH
        && here.kind() != ProvisionKind.HEADING) {
      here = node;
    }
    draft.own(here, paragraph.span());
  }

  /** The labels of a definition begin anew below it. */
  private void define(String term) {
    definitions = true;
    base = node;
    closeLabels();
    here = child(term, ProvisionKind.PARAGRAPH);
    base = here;
  }

  private static List<String> labelsOf(List<Paragraph> following) {
    return following.stream()
        .limit(AHEAD)
        .flatMap(next -> Labels.of(next.text()).labels().stream())
        .map(Label::text)
        .toList();
  }

  private void labelled(Paragraph paragraph, Labels labels, List<String> following) {
    footnote = false;
    List<Label> all = labels.labels();
    for (int i = 0; i < all.size(); i++) {
      List<String> next =
          new ArrayList<>(all.subList(i + 1, all.size()).stream().map(Label::text).toList());
      next.addAll(following);
      step(all.get(i), next);
    }
    Paragraph words = paragraph.from(labels.end());
    int second = Labels.behindHeading(words.text());
    if (second < 0) {
      take(paragraph, labels.end());
      return;
    }
    int split = labels.end() + second;
    draft.own(here, paragraph.head(split));
    draft.mark(here, paragraph.head(labels.end()));
    labelled(paragraph.from(split), Labels.of(paragraph.text().substring(split)), following);
  }

  private void take(Paragraph paragraph, int markerEnd) {
    draft.own(here, paragraph.span());
    draft.mark(here, paragraph.head(markerEnd));
    if (RESERVED.matcher(paragraph.text().substring(markerEnd)).matches()) {
      draft.turnInto(here, ProvisionKind.RESERVED);
    }
  }

  private void step(Label label, List<String> following) {
    int depth = ladder.open(label, following);
    while (open.size() > depth) {
      open.removeLast();
    }
    Node parent = open.isEmpty() ? base : open.getLast();
    here =
        draft.open(
            parent.path() + "." + label.text(),
            parent.designator().child(label.text()),
            itemKind(),
            parent);
    open.add(here);
  }

  private void closeLabels() {
    open.clear();
    ladder.clear();
    here = node;
  }

  private Node child(String slug, ProvisionKind kind) {
    Node parent = open.isEmpty() ? base : open.getLast();
    Designator designator = parent.designator();
    return draft.open(parent.path() + "#" + slug, designator, kind, parent);
  }

  private ProvisionKind itemKind() {
    return name.isSection() && !controlled ? ProvisionKind.PARAGRAPH : ProvisionKind.ITEM;
  }
}
