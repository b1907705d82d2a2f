package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nearest noun before a bound that its unit can measure: the "total value" of "if the total
 * value of the goods of one person, firm or body exceeds EUR 300". Asked where the words beside the
 * bound name nothing.
 */
final class FittingName {
  private static final int REACH = 30;
  private static final Map<String, Set<String>> NOUNS = nouns();

  private FittingName() {}

  private static Map<String, Set<String>> nouns() {
    Map<String, Set<String>> nouns = new HashMap<>();
    Table.of(FittingName.class, "fitting.en.tsv")
        .rows()
        .forEach(row -> nouns.put(row.cell("base"), Set.copyOf(row.parts("nouns"))));
    return nouns;
  }

  /** The name; empty where none stands in the clause, or one of another kind of quantity. */
  static String before(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 1; at >= 0 && at > bound.from() - REACH; at--) {
      at = beforeBracket(sentence, at);
      if (sentence.isAnyMark(at, ";.:") || sentence.isMeasure(at)) {
        return "";
      }
      if (sentence.at(at).isPlainWord() && fits(sentence.text(at), bound) && isHead(sentence, at)) {
        int start = EnglishPhrases.nounStart(sentence, at + 1);
        boolean isPer = sentence.text(start - 1).equals("per");
        return isPer ? "" : EnglishPhrases.clean(sentence.text(start, at + 1));
      }
    }
    return "";
  }

  /** Before the bracket that closes here: "a time (that is needed to reach 90 %) of". */
  private static int beforeBracket(Sentence sentence, int at) {
    int open = Brackets.opening(sentence, at, REACH);
    return open > 0 ? open - 1 : at;
  }

  /** The "temperature" of a "temperature gradient" only says of what the gradient is. */
  private static boolean isHead(Sentence sentence, int at) {
    String next = sentence.text(at + 1);
    return !sentence.at(at + 1).isPlainWord() || next.endsWith("ed") || next.endsWith("ing");
  }

  /** True of a noun that names what the unit measures; a share may be one of everything. */
  static boolean fits(String noun, Bound bound) {
    if (!Quantities.isQuantity(noun)) {
      return false;
    }
    Optional<Unit> unit = bound.claim().unit();
    boolean isShare = unit.filter(known -> known.code().equals("%")).isPresent();
    return isShare || unit.filter(known -> isAmong(of(known), noun)).isPresent();
  }

  /** True where the noun is known to measure something else than the unit does. */
  static boolean isOfOther(String noun, Bound bound) {
    Set<String> own = bound.claim().unit().map(FittingName::of).orElse(Set.of());
    return !own.isEmpty() && Quantities.isQuantity(noun) && !isAmong(own, noun);
  }

  /** True of the nouns that a time limit may carry: "a period", "the deadline". */
  static boolean isOfTime(String noun) {
    return isAmong(NOUNS.getOrDefault("s", Set.of()), noun);
  }

  private static Set<String> of(Unit unit) {
    return NOUNS.getOrDefault(unit.dimension().baseUnit(), Set.of());
  }

  private static boolean isAmong(Set<String> nouns, String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return nouns.contains(word) || nouns.contains(Plurals.singular(word));
  }
}
