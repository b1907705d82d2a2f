package dev.thresher.track.regime;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands around a control and is not its demand.
 *
 * @param kinds of what it and those above it speak, by family
 * @param isLeftOut true if one above it excepts it
 * @param substances those that its own words name
 * @param substancesAbove those, and what the ones above it name
 * @param numerals the figures of all numbers in it, above it, below it, beside it, and in its notes
 */
record Place(
    Map<String, String> kinds,
    boolean isLeftOut,
    Set<String> substances,
    Set<String> substancesAbove,
    Set<String> numerals) {

  static Place of(EditionView view, Leaf leaf) {
    Language language = view.edition().language();
    List<Leaf> line = line(view, leaf);
    List<String> words = line.stream().map(each -> words(view, each)).toList();
    Set<String> above = new HashSet<>();
    words.forEach(each -> above.addAll(Kinds.substances(each, language)));
    Set<String> numerals = new HashSet<>();
    Stream.concat(line.stream(), around(view, line))
        .forEach(each -> numerals.addAll(Numerals.in(words(view, each))));
    return new Place(
        Kinds.of(words, language),
        isLeftOut(view, line),
        Kinds.substances(words.getFirst(), language),
        above,
        numerals);
  }

  /** The provision and those above it, the nearest first. */
  private static List<Leaf> line(EditionView view, Leaf leaf) {
    List<Leaf> line = new ArrayList<>(List.of(leaf));
    for (int at = leaf.parent(); at >= 0; at = view.leaf(at).parent()) {
      line.add(view.leaf(at));
    }
    return line;
  }

  /** All below it, those beside it, and the notes of those above it. */
  private static Stream<Leaf> around(EditionView view, List<Leaf> line) {
    Stream<Leaf> beside =
        line.stream()
            .skip(1)
            .limit(1)
            .flatMap(parent -> view.children(parent.index()).stream())
            .map(view::leaf);
    Stream<Leaf> notes =
        line.stream()
            .flatMap(each -> view.children(each.index()).stream())
            .map(view::leaf)
            .filter(Place::isNote)
            .flatMap(note -> Stream.concat(Stream.of(note), below(view, note)));
    return Stream.of(below(view, line.getFirst()), beside, notes).flatMap(each -> each);
  }

  private static Stream<Leaf> below(EditionView view, Leaf leaf) {
    return view.children(leaf.index()).stream()
        .map(view::leaf)
        .flatMap(child -> Stream.concat(Stream.of(child), below(view, child)));
  }

  private static boolean isNote(Leaf leaf) {
    ProvisionKind kind = leaf.provision().kind();
    return kind == ProvisionKind.NOTE
        || kind == ProvisionKind.TECHNICAL_NOTE
        || kind == ProvisionKind.NOTA_BENE;
  }

  private static boolean isLeftOut(EditionView view, List<Leaf> line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      String marker = view.document().text().quote(line.get(i).provision().marker());
      if (LeftOut.names(words(view, line.get(i + 1)), marker.strip())) {
        return true;
      }
    }
    return false;
  }

  private static String words(EditionView view, Leaf leaf) {
    return view.document().wording(leaf.provision());
  }

  /** True if it cannot be the same thing, whatever the values say. */
  boolean isOther(Place other) {
    return isLeftOut != other.isLeftOut || Kinds.clash(kinds, other.kinds);
  }

  /** True if one names a substance that the other, with all above it, does not. */
  boolean isOfOtherSubstance(Place other) {
    return !other.substancesAbove.containsAll(substances)
        || !substancesAbove.containsAll(other.substances);
  }
}
