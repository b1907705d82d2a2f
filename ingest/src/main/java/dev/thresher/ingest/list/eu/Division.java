package dev.thresher.ingest.list.eu;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.layout.Paragraph;
import dev.thresher.ingest.outline.NoteNames;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one article or annex: points, entries, notes, rows of a table. */
final class Division {
  /** {@code 3A001 Electronic items}, {@code X.A.I.001 Electronic devices} */
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(X\\.[A-E]\\.[IVX]+\\.\\d{3}|\\d[A-E]\\d{3})\\.?(?:\\s+(?=[\\p{Lu}‘’'“”\"«(\\[])|$)");

  private static final Pattern CATEGORY =
      Pattern.compile("^(Category\\s(?:[IVX]+|\\d)(?:\\.?\\s?Part\\s\\d)?)\\b(?!.{80})");

  /** {@code ex 8419 89 98 or 8419 89 10 Units}, {@code 16043100 Caviar} */
  private static final Pattern GOODS =
      Pattern.compile(
          "^((?:ex\\s)?\\d{4}(?:\\s?\\d{2}){0,3})(?=[\\s,]\\s?\\S|$)(?! \\d)|^\\d{2}(?=\\t)");

  /** {@code 722 599 flat-rolled}: a code whose blank stands in the wrong place, in a table. */
  private static final Pattern MISPRINTED = Pattern.compile("^\\d{3}\\s\\d{3}(?=\\s\\p{L})");

  private static final Pattern TABLE_HEAD =
      Pattern.compile("^CN(?:/TARIC)?(?: [Cc]odes?)?\\s+\\p{Lu}");

  /** An annex of this title lists a name in each paragraph. */
  private static final Pattern NAMES =
      Pattern.compile("^List of .*\\b(?:persons|entities|companies|countries)\\b");

  private static final Pattern NOT_USED = Pattern.compile("^(?:Not used|\\[?[Dd]eleted\\]?)[;.]?$");
  private static final int SOON = 4;
  private static final int SLUG = 60;

  private final OutlineDraft draft;
  private final NoteNames notes;
  private final Title title;
  private final Node node;
  private final int tolerance;
  private Optional<Division> outer = Optional.empty();
  private PointLadder points;
  private Optional<NoteRun> note = Optional.empty();
  private Node section;
  private boolean names;
  private boolean tableHead;
  private int quotedIndent = Integer.MIN_VALUE;

  Division(OutlineDraft draft, NoteNames notes, Title title, Node node, int tolerance) {
    this.draft = draft;
    this.notes = notes;
    this.title = title;
    this.node = node;
    this.tolerance = tolerance;
    this.section = node;
    this.points = new PointLadder(node, 0, tolerance);
  }

  /** This division as one that another quotes, set this far in. */
  Division within(Division quoting, int indent) {
    outer = Optional.of(quoting);
    quotedIndent = indent;
    return this;
  }

  static boolean isEntry(String words) {
    return ENTRY.matcher(words).find();
  }

  /** The point that quotes a title set this far in. */
  Node around(Title quoted, int indent) {
    boolean sibling = title.quoted() && title.kind() == quoted.kind() && outer.isPresent();
    if (sibling) {
      return outer.get().around(quoted, indent);
    }
    return title.kind() == Title.Kind.ANNEX ? node : points.around(indent);
  }

  /** Takes a paragraph and says which provision it belongs to. */
  Node read(Paragraph paragraph, List<Paragraph> following) {
    String words = paragraph.text();
    Optional<EuNote> head = EuNote.at(words);
    Optional<Point> point = Point.at(words);
    if (head.isPresent()) {
      return note(head.get(), paragraph);
    }
    if (title.kind() == Title.Kind.ANNEX) {
      Optional<Node> row = row(paragraph);
      if (row.isPresent()) {
        return row.get();
      }
    }
    return point.isPresent() ? point(point.get(), paragraph, following) : unlabelled(paragraph);
  }

  /** The division that quotes this one; itself if none does. */
  Division outer() {
    return outer.orElse(this);
  }

  boolean isQuotedAnnex() {
    return title.quoted() && title.kind() == Title.Kind.ANNEX;
  }

  /** A point further out than the article that is quoted goes on with what quotes it. */
  boolean isLeftBy(Paragraph paragraph) {
    return outer.isPresent()
        && title.kind() == Title.Kind.ARTICLE
        && Point.at(paragraph.text()).isPresent()
        && !paragraph.text().startsWith("‘")
        && paragraph.block().indent() < quotedIndent - tolerance;
  }

  private Node note(EuNote head, Paragraph paragraph) {
    int indent = paragraph.block().indent();
    Node nearby =
        note.filter(open -> open.holds(indent))
            .map(NoteRun::node)
            .orElseGet(() -> points.at(indent));
    Node owner = head.cites().flatMap(draft::find).orElse(nearby);
    Node opened = notes.open(owner, head.slug(), head.number(), head.kind());
    boolean announces = paragraph.text().endsWith(":");
    note = Optional.of(new NoteRun(opened, indent, head.several(), announces, tolerance));
    return take(opened, paragraph, head.length());
  }

  private Node take(Node taken, Paragraph paragraph, int marker) {
    draft.own(taken, paragraph.span());
    if (marker > 0) {
      draft.mark(taken, paragraph.head(marker));
    }
    return taken;
  }

  private Optional<Node> row(Paragraph paragraph) {
    String words = paragraph.text();
    Matcher entry = ENTRY.matcher(words);
    Matcher category = CATEGORY.matcher(words);
    Matcher goods = GOODS.matcher(words);
    if (entry.find()) {
      return Optional.of(entry(name(entry.group(1)), paragraph, entry.end()));
    }
    if (category.find()) {
      section = child(node, category.group(1), ProvisionKind.HEADING);
      restart(section, 0);
      return Optional.of(take(section, paragraph, 0));
    }
    if (TABLE_HEAD.matcher(words).find()) {
      return Optional.of(tableHead(paragraph));
    }
    Matcher misprinted = MISPRINTED.matcher(words);
    if (tableHead && misprinted.find()) {
      Node row = child(points.top(), misprinted.group(), ProvisionKind.ITEM);
      return Optional.of(take(row, paragraph, misprinted.end()));
    }
    if (goods.find()) {
      Node parent = points.around(paragraph.block().indent());
      Node row = child(parent, goods.group().replaceFirst("^ex\\s", ""), ProvisionKind.ITEM);
      return Optional.of(take(row, paragraph, goods.end()));
    }
    return Optional.empty();
  }

  /** X.A.I.001 is one step: its points part nothing. */
  private static Designator name(String code) {
    return new Designator(List.of(code));
  }

  private Node entry(Designator name, Paragraph paragraph, int marker) {
    String words = paragraph.text().substring(marker).strip();
    boolean unused = NOT_USED.matcher(words).matches();
    Node opened =
        draft.open(
            name.toString(), name, unused ? ProvisionKind.RESERVED : ProvisionKind.ENTRY, section);
    restart(opened, paragraph.block().indent());
    return take(opened, paragraph, marker);
  }

  private void restart(Node base, int indent) {
    points = new PointLadder(base, indent, tolerance);
    note = Optional.empty();
  }

  /** The head of a table is printed again on each page. */
  private Node tableHead(Paragraph paragraph) {
    if (tableHead) {
      draft.furniture(paragraph.span());
      return points.top();
    }
    tableHead = true;
    return take(points.top(), paragraph, 0);
  }

  private Node point(Point point, Paragraph paragraph, List<Paragraph> following) {
    int indent = paragraph.block().indent();
    Optional<Node> inNote = note.flatMap(open -> open.point(draft, point, indent));
    if (inNote.isPresent()) {
      return take(inNote.get(), paragraph, point.length());
    }
    note = Optional.empty();
    PointLadder.Way way = points.way(point, indent, cited(following));
    Node parent = way.parent();
    ProvisionKind kind =
        title.kind() == Title.Kind.ANNEX ? ProvisionKind.ITEM : ProvisionKind.PARAGRAPH;
    String rest = paragraph.text().substring(point.length()).strip();
    Node opened =
        child(
            parent, point.step(), NOT_USED.matcher(rest).matches() ? ProvisionKind.RESERVED : kind);
    points.open(way, point, indent, opened);
    return take(opened, paragraph, point.length());
  }

  private static Set<String> cited(List<Paragraph> following) {
    return following.stream()
        .limit(SOON)
        .filter(next -> EuNote.at(next.text()).isPresent())
        .flatMap(next -> EuNote.CITED.matcher(next.text()).results())
        .map(result -> result.group())
        .collect(Collectors.toSet());
  }

  private Node child(Node parent, String step, ProvisionKind kind) {
    String path = parent.path().isEmpty() ? step : parent.path() + "." + step;
    return draft.open(path, parent.designator().child(step), kind, parent);
  }

  private Node unlabelled(Paragraph paragraph) {
    int indent = paragraph.block().indent();
    if (note.isPresent() && note.get().holds(indent)) {
      return take(note.get().at(indent), paragraph, 0);
    }
    note = Optional.empty();
    if (title.kind() == Title.Kind.ANNEX && NAMES.matcher(paragraph.text()).find()) {
      names = true;
    } else if (names && points.top() == node) {
      Node name =
          draft.open(
              node.path() + "#" + slug(paragraph.text()),
              node.designator(),
              ProvisionKind.ITEM,
              node);
      return take(name, paragraph, 0);
    }
    return take(points.at(indent), paragraph, 0);
  }

  private static String slug(String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "row" : plain.substring(0, Math.min(SLUG, plain.length()));
  }
}
