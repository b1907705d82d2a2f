package dev.thresher.ingest.list.eu;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Paragraph;
import dev.thresher.ingest.outline.NoteNames;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hangs the blocks of a regulation on its recitals, articles and annexes. */
final class RegulationReader {
  /** {@code ▼M7}, {@code ►(1) M11}: which act a passage of a consolidated text comes from. */
  private static final Pattern CONSOLIDATION =
      Pattern.compile("^[►▼](?:[⁽(][¹²³⁴-⁹\\d]+[⁾)]\\s?)?[BMAC]?\\d{0,3}\\s?◄?$");

  /** {@code (¹) OJ L 229}, {@code (*) Directive}, {@code _____} */
  private static final Pattern FOOTNOTE = Pattern.compile("^(?:\\((?:[¹²³⁴-⁹⁰]+|\\*+)\\)|_{4,})");

  private static final Pattern RECITALS = Pattern.compile("^Whereas:$");
  private static final Pattern ENACTED = Pattern.compile("^HA(?:S|VE) ADOPTED THIS ");
  private static final Pattern SIGNED = Pattern.compile("^Done at \\p{Lu}");

  private static final String SIGNATURE = "signature";
  private static final String RECITAL = "Recital ";
  private static final int POINTS = 6;

  private final Extract extract;
  private final OutlineDraft draft = new OutlineDraft();
  private final NoteNames notes = new NoteNames(draft);
  private final int tolerance;
  private Optional<Division> division = Optional.empty();
  private Node last;
  private Node footnote;
  private boolean inFootnote;
  private boolean inRecitals;
  private int annexes;

  RegulationReader(Extract extract) {
    this.extract = extract;
    this.tolerance = extract.blocks().stream().anyMatch(Block::isReflowed) ? POINTS : 1;
    this.last = draft.root();
    this.footnote = draft.root();
  }

  Document document(Edition edition) {
    List<Paragraph> paragraphs = pieces();
    for (int i = 0; i < paragraphs.size(); i++) {
      read(paragraphs.get(i), paragraphs.subList(i + 1, paragraphs.size()));
    }
    extract.furniture().forEach(draft::furniture);
    return new Document(
        edition, extract.text(), draft.finish(extract.text().characters()), extract.diagnostics());
  }

  /** A table cell that holds a whole entry is taken apart at its labels. */
  private List<Paragraph> pieces() {
    List<Paragraph> pieces = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.of(extract)) {
      if (paragraph.block().isReflowed()) {
        pieces.add(paragraph);
      } else {
        pieces.addAll(RunOn.split(paragraph));
      }
    }
    return pieces;
  }

  private void read(Paragraph paragraph, List<Paragraph> following) {
    String words = paragraph.text();
    if (CONSOLIDATION.matcher(words).matches()) {
      draft.furniture(paragraph.span());
    } else if (goesOn(paragraph)) {
      draft.own(inFootnote && !paragraph.block().isRest() ? footnote : last, paragraph.span());
    } else if (FOOTNOTE.matcher(words).find()) {
      footnote(paragraph);
    } else {
      inFootnote = false;
      placed(paragraph, following);
    }
  }

  /** Lines that are not set off go on with what stands above, unless a label begins them. */
  private boolean goesOn(Paragraph paragraph) {
    boolean begins =
        last == draft.root()
            || Point.at(paragraph.text()).isPresent()
            || Title.at(paragraph.text(), paragraph.block().indent()).isPresent()
            || FOOTNOTE.matcher(paragraph.text()).find();
    if (inFootnote && !paragraph.block().afterGap() && !paragraph.block().isRest()) {
      return !FOOTNOTE.matcher(paragraph.text()).find();
    }
    boolean attached = paragraph.block().isReflowed() && !paragraph.block().afterGap();
    return !begins && (attached || paragraph.block().isRest());
  }

  private void footnote(Paragraph paragraph) {
    inFootnote = true;
    footnote = notes.open(last, "footnote", "", ProvisionKind.RELATED);
    draft.own(footnote, paragraph.span());
  }

  private void placed(Paragraph paragraph, List<Paragraph> following) {
    Optional<Title> title = Title.at(paragraph.text(), paragraph.block().indent());
    if (title.isPresent()) {
      last = open(inQuotation(title.get()), paragraph);
      draft.own(last, paragraph.span());
    } else if (SIGNED.matcher(paragraph.text()).find()) {
      division = Optional.empty();
      inRecitals = false;
      last = draft.open(SIGNATURE, Designator.root(), ProvisionKind.PREAMBLE, draft.root());
      draft.own(last, paragraph.span());
    } else if (division.isPresent()) {
      Division here = division.get();
      while (here.isLeftBy(paragraph)) {
        here = here.outer();
      }
      division = Optional.of(here);
      last = here.read(paragraph, following);
    } else {
      last = beforeArticles(paragraph);
    }
  }

  /** Behind a quoted annex, one that does not follow the last of our own is quoted as well. */
  private Title inQuotation(Title title) {
    if (title.kind() != Title.Kind.ANNEX || title.quoted()) {
      return title;
    }
    boolean quoting = division.filter(Division::isQuotedAnnex).isPresent();
    if (quoting && title.number() != annexes + 1) {
      return title.inQuotation();
    }
    annexes = title.number();
    return title;
  }

  private Node open(Title title, Paragraph paragraph) {
    int indent = paragraph.block().indent();
    ProvisionKind kind =
        title.kind() == Title.Kind.ANNEX ? ProvisionKind.HEADING : ProvisionKind.PARAGRAPH;
    Optional<Division> outer = division.filter(open -> title.quoted());
    Node parent = outer.map(open -> open.around(title, indent)).orElseGet(draft::root);
    Designator name = parent.designator().child(title.name());
    String path = parent.path().isEmpty() ? title.name() : parent.path() + "." + title.name();
    Node node = draft.open(path, name, kind, parent);
    Division opened = new Division(draft, notes, title, node, tolerance);
    division = Optional.of(outer.map(quoting -> opened.within(quoting, indent)).orElse(opened));
    return node;
  }

  private Node beforeArticles(Paragraph paragraph) {
    String words = paragraph.text();
    Optional<Node> signature = draft.find(SIGNATURE);
    if (signature.isPresent()) {
      draft.own(signature.get(), paragraph.span());
      return signature.get();
    }
    inRecitals = !ENACTED.matcher(words).find() && (inRecitals || RECITALS.matcher(words).find());
    Optional<Point> point = inRecitals ? Point.at(words) : Optional.empty();
    if (point.isEmpty()) {
      return excerpt(paragraph)
          .orElseGet(() -> {
            Node node = inRecitals && last.path().startsWith(RECITAL) ? last : preamble();
            draft.own(node, paragraph.span());
            return node;
          });
    }
    Designator name = new Designator(List.of(RECITAL + point.get().step()));
    Node node = draft.open(name.toString(), name, ProvisionKind.PREAMBLE, preamble());
    draft.own(node, paragraph.span());
    draft.mark(node, paragraph.head(point.get().length()));
    return node;
  }

  private Node preamble() {
    return draft
        .find("preamble")
        .orElseGet(
            () -> draft.open("preamble", Designator.root(), ProvisionKind.PREAMBLE, draft.root()));
  }

  /** A text that begins with a point or an entry is an excerpt of an annex. */
  private Optional<Node> excerpt(Paragraph paragraph) {
    boolean begins =
        Division.isEntry(paragraph.text())
            || (!inRecitals
                && !extract.blocks().getFirst().isReflowed()
                && Point.at(paragraph.text()).isPresent());
    if (!begins) {
      return Optional.empty();
    }
    Title annex = new Title(Title.Kind.ANNEX, "Annex", false);
    Division opened = new Division(draft, notes, annex, draft.root(), tolerance);
    division = Optional.of(opened);
    return Optional.of(opened.read(paragraph, List.of()));
  }
}
