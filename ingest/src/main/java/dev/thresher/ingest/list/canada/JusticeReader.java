package dev.thresher.ingest.list.canada;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Paragraph;
import dev.thresher.ingest.outline.Ladder;
import dev.thresher.ingest.outline.NoteNames;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hangs the blocks of a Canadian regulation on the provisions that its elements are. */
final class JusticeReader {
  /** {@code [Repealed, SOR/2007-14, s. 2]}, {@code [Abrogé, DORS/2007-14, art. 2]} */
  private static final Pattern REPEALED = Pattern.compile("^\\[(?:Repealed|Abrogée?s?)[,\\s\\]]");

  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:NOTES?|N\\.B\\.|REMARQUES?|NOTA)[\\s\u00a0\u202f]?:?$", Pattern.CASE_INSENSITIVE);

  /** What stands behind a defined term. */
  private static final Pattern DEFINED =
      Pattern.compile("[\\s\u2002](?:means|S’entend|has|La|Le)\\b.*", Pattern.DOTALL);

  private static final int SLUG = 48;

  private final OutlineDraft draft = new OutlineDraft();
  private final Ladder headings = new Ladder(draft);
  private final NoteNames notes = new NoteNames(draft);
  private final Map<String, Node> nodes = new HashMap<>();
  private Optional<String> container = Optional.empty();

  Document document(Edition edition, Extract extract) {
    Paragraph.of(extract).forEach(this::read);
    extract.furniture().forEach(draft::furniture);
    return new Document(
        edition, extract.text(), draft.finish(extract.text().characters()), extract.diagnostics());
  }

  private void read(Paragraph paragraph) {
    Place place = Place.of(paragraph.block());
    if (Place.isWithin(paragraph.block(), "HistoricalNote")
        || Place.isWithin(paragraph.block(), "RecentAmendments")) {
      draft.furniture(paragraph.span());
    } else if (place.container().isEmpty()) {
      draft.own(named("preamble", ProvisionKind.PREAMBLE, draft.root()), paragraph.span());
    } else {
      enter(place);
      provision(paragraph, place);
    }
  }

  /** A new part of the regulation closes all headings. */
  private void enter(Place place) {
    if (!place.container().equals(container)) {
      container = place.container();
      headings.closeFrom(0);
      if (place.isPending()) {
        Node all = named("not-in-force", ProvisionKind.PENDING, draft.root());
        headings.push(0, all);
      }
    }
  }

  private Node named(String path, ProvisionKind kind, Node parent) {
    return draft.find(path).orElseGet(() -> draft.open(path, Designator.root(), kind, parent));
  }

  private void provision(Paragraph paragraph, Place place) {
    if (place.heading().isPresent()) {
      heading(paragraph, place, place.heading().get());
    } else if (Place.isWithin(paragraph.block(), "Footnote")) {
      Node owner = place.provisions().isEmpty() ? headings.top() : node(paragraph, place);
      draft.own(notes.open(owner, "footnote", "", ProvisionKind.RELATED), paragraph.span());
    } else if (place.provisions().isEmpty()) {
      draft.own(title(paragraph, place), paragraph.span());
    } else {
      Node node = node(paragraph, place);
      draft.own(node, paragraph.span());
      if (paragraph.block().element().equals("Label")) {
        draft.mark(node, paragraph.span());
      }
      if (REPEALED.matcher(paragraph.text()).find() && !place.isPending()) {
        draft.turnInto(node, ProvisionKind.RESERVED);
      }
    }
  }

  private Node title(Paragraph paragraph, Place place) {
    return headings.rank() >= 0
        ? headings.top()
        : headings.open(1, slug(paragraph.text()), kind(place, ProvisionKind.HEADING));
  }

  /** {@code GROUP 5}, {@code Miscellaneous Goods}: label and title of one heading. */
  private void heading(Paragraph paragraph, Place place, String part) {
    Node known = nodes.get(part);
    if (known == null) {
      int level = Character.digit(part.charAt("Heading".length()), 10);
      boolean numbered = paragraph.block().element().equals("Label");
      String step = numbered ? paragraph.text() : slug(paragraph.text());
      headings.closeFrom(1 + level);
      known =
          numbered
              ? headings.openNamed(1 + level, name(place, step), kind(place, ProvisionKind.HEADING))
              : headings.push(
                  1 + level,
                  draft.open(
                      headings.top().path() + "#" + step,
                      headings.top().designator(),
                      kind(place, ProvisionKind.HEADING),
                      headings.top()));
      nodes.put(part, known);
    }
    draft.own(known, paragraph.span());
    if (REPEALED.matcher(paragraph.text()).find() && !place.isPending()) {
      draft.turnInto(known, ProvisionKind.RESERVED);
    }
  }

  private static Designator name(Place place, String step) {
    return new Designator(place.isPending() ? List.of("not-in-force", step) : List.of(step));
  }

  private static ProvisionKind kind(Place place, ProvisionKind inForce) {
    return place.isPending() ? ProvisionKind.PENDING : inForce;
  }

  /**
   * The provision that the innermost element is, opened with those around it at its first block.
   */
  private Node node(Paragraph paragraph, Place place) {
    Node node = headings.top();
    for (String part : place.provisions()) {
      boolean innermost = part.equals(place.provisions().getLast());
      Node parent = node;
      node = nodes.computeIfAbsent(part, key -> open(paragraph, place, key, parent, innermost));
    }
    return node;
  }

  private Node open(Paragraph paragraph, Place place, String part, Node parent, boolean innermost) {
    boolean label = innermost && paragraph.block().element().equals("Label");
    boolean outermost = place.provisions().getFirst().equals(part);
    if (NOTE.matcher(paragraph.text()).matches()) {
      return notes.open(parent, "note", "", kind(place, ProvisionKind.NOTE));
    }
    if (isInNote(parent)) {
      return parent;
    }
    if (!label) {
      return unlabelled(paragraph, place, part, parent);
    }
    String step = paragraph.text().replaceAll("^[(\\[]|[)\\].]+$", "");
    Designator name =
        outermost && isNamedAlone(parent) ? name(place, step) : parent.designator().child(step);
    String path = outermost && isNamedAlone(parent) ? name.toString() : parent.path() + "." + step;
    return draft.open(path, name, kind(place, labelledKind(place, outermost)), parent);
  }

  /** An item of the schedule is cited by its number, whatever group it stands in. */
  private static boolean isNamedAlone(Node parent) {
    return parent.kind() == ProvisionKind.HEADING
        || parent.kind() == ProvisionKind.PENDING
        || parent.path().isEmpty();
  }

  private static boolean isInNote(Node node) {
    return node.kind() == ProvisionKind.NOTE || node.path().contains("#note-");
  }

  private static ProvisionKind labelledKind(Place place, boolean outermost) {
    if (!place.isSchedule()) {
      return ProvisionKind.PARAGRAPH;
    }
    return outermost ? ProvisionKind.ENTRY : ProvisionKind.ITEM;
  }

  private Node unlabelled(Paragraph paragraph, Place place, String part, Node parent) {
    boolean definition = Place.element(part).equals("Definition");
    String step = definition ? slug(DEFINED.matcher(paragraph.text()).replaceFirst("")) : "text";
    ProvisionKind kind =
        place.isSchedule() && !definition ? ProvisionKind.ENTRY : ProvisionKind.PARAGRAPH;
    return draft.open(
        (parent.path().isEmpty() ? "" : parent.path()) + "#" + step,
        parent.designator(),
        kind(place, kind),
        parent);
  }

  private static String slug(String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "text" : plain.substring(0, Math.min(SLUG, plain.length()));
  }
}
