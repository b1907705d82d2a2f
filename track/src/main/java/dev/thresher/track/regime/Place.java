package dev.thresher.track.regime;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a control and is not its demand.
 *
 * @param kinds of what it and those above it speak, by family
 * @param isLeftOut true if one above it excepts it
 * @param substances those that its own words name
 * @param substancesAround those, and what the ones above, below and beside it name
 * @param aspects by what its demand is told from others like it: an average, a mirror
 * @param aspectsAround those, and what the words above, below and beside it say
 * @param alternatives the amounts in the paragraphs below it, where one of them is enough
 * @param amounts those in it, above it, below it, beside it, and in its notes
 * @param nature of what is controlled, where the list says it of a whole part
 * @param leavesOut true if it, or one above it, leaves out something that it describes
 * @param hasLostWords true if this copy has no words for one above it, below the entry
 * @param isRest true if it stands in an entry for what another entry does not control
 * @param numerals the figures of all numbers in it, above it, below it, beside it, and in its notes
 */
record Place(
    Map<String, String> kinds,
    boolean isLeftOut,
    Set<String> substances,
    Set<String> substancesAround,
    Set<String> aspects,
    Set<String> aspectsAround,
    Set<String> alternatives,
    Set<String> amounts,
    Nature nature,
    boolean isRest,
    boolean leavesOut,
    boolean hasLostWords,
    Set<String> numerals) {

  /** An example in a bracket. Example: {@code (such as aluminum oxide)}. */
  private static final Pattern EXAMPLE =
      Pattern.compile("[(（](?:such as|e\\.g\\.|i\\.e\\.|for example|例如|如)[^)）]*[)）]");

  /** Example: {@code Equipment not controlled by 3B001}. */
  private static final Pattern REST =
      Pattern.compile("\\bnot (?:controlled|specified) (?:by|in)\\b");

  /** Not what another paragraph controls: {@code （ニに該当するものを除く。）} says nothing new. */
  private static final Pattern LEAVES_OUT =
      Pattern.compile(
          "(?<!に該当するもの)を除く|不包括|除外|不适用"
              + "|\\b(?:except|excluding)\\b|\\bdo(?:es)? not (?:apply|control)\\b");

  static Place of(Readings readings, List<Leaf> line, Companions companions) {
    Language language = readings.language();
    List<String> words = line.stream().map(readings::words).toList();
    List<Readings.Reading> around =
        Stream.of(line.stream(), companions.below(), companions.beside())
            .flatMap(each -> each)
            .map(readings::of)
            .toList();
    return new Place(
        Kinds.of(words, language),
        isLeftOut(readings, line),
        Kinds.substances(EXAMPLE.matcher(words.getFirst()).replaceAll(""), language),
        all(around, Readings.Reading::substances),
        Kinds.aspects(words, language),
        all(around, Readings.Reading::aspects),
        companions
            .alternatives()
            .flatMap(each -> each.thresholds().stream())
            .flatMap(each -> Control.amounts(each))
            .collect(Collectors.toSet()),
        Stream.concat(line.stream(), companions.near())
            .flatMap(each -> each.thresholds().stream())
            .flatMap(each -> Control.amounts(each))
            .collect(Collectors.toSet()),
        Nature.of(words, language),
        isRest(readings, line),
        companions.leaveOut() || words.stream().anyMatch(each -> LEAVES_OUT.matcher(each).find()),
        line.stream().skip(1).anyMatch(Place::isLost),
        all(
            Stream.concat(line.stream(), companions.near()).map(readings::of).toList(),
            Readings.Reading::numerals));
  }

  private static Set<String> all(
      List<Readings.Reading> around, Function<Readings.Reading, Set<String>> part) {
    return around.stream().flatMap(each -> part.apply(each).stream()).collect(Collectors.toSet());
  }

  private static boolean isLost(Leaf above) {
    return above.isWordless()
        && (above.provision().kind() == ProvisionKind.ITEM
            || above.provision().kind() == ProvisionKind.PARAGRAPH);
  }

  private static boolean isRest(Readings readings, List<Leaf> line) {
    return line.stream()
        .filter(each -> each.provision().kind() == ProvisionKind.ENTRY)
        .anyMatch(each -> REST.matcher(readings.words(each)).find());
  }

  private static boolean isLeftOut(Readings readings, List<Leaf> line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      String marker = readings.view().document().text().quote(line.get(i).provision().marker());
      if (LeftOut.names(readings.words(line.get(i + 1)), marker.strip())) {
        return true;
      }
    }
    return false;
  }

  /** True if it cannot be the same thing, whatever the values say. */
  boolean isOther(Place other) {
    return isLeftOut != other.isLeftOut
        || nature.excludes(other.nature)
        || Kinds.clash(kinds, other.kinds)
        || mayBeAnything(other)
        || other.mayBeAnything(this);
  }

  /** True if the words are lost that would say of what equipment it speaks, as the other does. */
  private boolean mayBeAnything(Place other) {
    return hasLostWords
        && Kinds.OF_EQUIPMENT.stream()
            .anyMatch(family -> other.kinds.containsKey(family) && !kinds.containsKey(family));
  }

  /**
   * What equal figures do not make the same: a substance or an aspect that nothing around the other
   * names, programs beside technology, alternatives below that the other does not have.
   *
   * @return what this place has and the other has not; empty if there is nothing
   */
  List<String> differencesTo(Place other) {
    List<String> found = new ArrayList<>();
    substances.stream().filter(each -> !other.substancesAround.contains(each)).forEach(found::add);
    aspects.stream().filter(each -> !other.aspectsAround.contains(each)).forEach(found::add);
    if (other.alternatives.isEmpty() && !other.amounts.containsAll(alternatives)) {
      found.add("alternatives");
    }
    found.addAll(nature.beyond(other.nature));
    return found.stream().sorted().toList();
  }
}
