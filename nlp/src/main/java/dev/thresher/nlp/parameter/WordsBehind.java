package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What names an English bound behind or within its words: "5 mm thick", "25 kW of output". */
final class WordsBehind {
  private static final int LONGEST = 8;
  private static final int LONGEST_BEHIND = 4;

  private static final Map<String, String> MEASURED_BY =
      Map.ofEntries(
          Map.entry("long", "length"),
          Map.entry("thick", "thickness"),
          Map.entry("wide", "width"),
          Map.entry("deep", "depth"),
          Map.entry("high", "height"),
          Map.entry("tall", "height"),
          Map.entry("old", "age"));

  private static final Set<String> ADVERBS =
      Set.of("respectively", "otherwise", "alone", "together", "only", "overall");

  private WordsBehind() {}

  /** "5 mm thick", "5 mm in diameter". */
  static String dimension(Sentence sentence, int at) {
    String word = sentence.text(at).toLowerCase(Locale.ROOT);
    if (sentence.is(at, Sense.QUALIFIER) && word.startsWith("in ")) {
      return sentence.text(at).substring(3);
    }
    return sentence.at(at).isPlainWord() ? MEASURED_BY.getOrDefault(word, "") : "";
  }

  /** "meets or exceeds a neutron fluence of 10¹³": the name stands behind the comparator. */
  static String quantityWithin(Sentence sentence, Bound bound) {
    int first = bound.from() + 1;
    if (!sentence.is(bound.from(), Sense.BEFORE) || !sentence.is(first, Sense.DETERMINER)) {
      return "";
    }
    int end = first + 1;
    while (end < bound.to() && sentence.at(end).isPlainWord()) {
      end++;
    }
    boolean isNamed = end > first + 1 && sentence.is(end, Sense.OF) && end + 1 < bound.to();
    return isNamed ? EnglishPhrases.clean(sentence.text(first + 1, end)) : "";
  }

  /** The thickness of "5/8 in. thickness or more". */
  static String quantityInside(Sentence sentence, Bound bound) {
    int first = bound.from();
    while (first < bound.to() && !sentence.isMeasure(first)) {
      first++;
    }
    int start = first + 1;
    while (start < bound.to() && !sentence.at(start).isPlainWord()) {
      start++;
    }
    boolean isNext =
        start == first + 1 || sentence.is(start - 1, Sense.OF) || sentence.isMark(start - 1, ')');
    int end = start;
    while (end < bound.to() && sentence.at(end).isPlainWord()) {
      end++;
    }
    boolean isQuantity =
        end > start && end < bound.to() && Quantities.isQuantity(sentence.text(end - 1));
    return isNext && isQuantity ? EnglishPhrases.clean(sentence.text(start, end)) : "";
  }

  static String partOfOwner(Sentence sentence, int at) {
    boolean isOwner = sentence.text(at).equals("of its") || sentence.text(at).equals("of their");
    return isOwner ? nounFrom(sentence, at + 1) : partitive(sentence, at);
  }

  /** "500 kg or more load capacity". */
  static String quantityBehind(Sentence sentence, int from) {
    int end = QuantityNoun.isModifier(sentence, from) ? from + 1 : from;
    while (end < from + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    while (end > from && !Quantities.isQuantity(sentence.text(end - 1))) {
      end--;
    }
    String words =
        EnglishPhrases.clean(sentence.text(from, Math.max(end, afterDegree(sentence, end))));
    return words.equalsIgnoreCase("total") ? "" : words;
  }

  /** Behind the "cure" of "at least 90 % degree of cure"; 0 if it is no degree. */
  private static int afterDegree(Sentence sentence, int end) {
    boolean isDegree =
        (sentence.text(end - 1).equalsIgnoreCase("degree") || opensAttack(sentence, end - 1))
            && sentence.is(end, Sense.OF)
            && sentence.at(end + 1).isPlainWord();
    return isDegree ? end + 2 : 0;
  }

  /** "angle of attack", "angle of incidence". */
  private static boolean opensAttack(Sentence sentence, int at) {
    return sentence.text(at).equalsIgnoreCase("angle");
  }

  /** "more than 40 W of average power". */
  static String partitive(Sentence sentence, int from) {
    int at = from;
    while (sentence.is(at, Sense.QUALIFIER)) {
      at++;
    }
    return sentence.is(at, Sense.OF) ? nounFrom(sentence, at + 1) : "";
  }

  private static String nounFrom(Sentence sentence, int from) {
    int first = from;
    while (sentence.is(first, Sense.DETERMINER)) {
      first++;
    }
    int last = first;
    while (last < first + LONGEST
        && EnglishPhrases.isNounPart(sentence, last)
        && !sentence.isMeasure(last)) {
      last++;
    }
    return EnglishPhrases.clean(sentence.text(first, last));
  }

  /** "at least 25 kW average power output": the words behind a bound that nothing else names. */
  static String nounBehind(Sentence sentence, Bound bound) {
    int end = bound.to();
    while (end < bound.to() + LONGEST_BEHIND && sentence.at(end).isPlainWord()) {
      end++;
    }
    boolean isClosed =
        sentence.isAnyMark(end, ",;.")
            || sentence.is(end, Sense.AND)
            || sentence.is(end, Sense.CUE)
            || end == sentence.size();
    boolean isName = !ADVERBS.contains(sentence.text(bound.to()));
    return bound.isExplicit() && hasUnit(bound) && isClosed && isName
        ? EnglishPhrases.clean(sentence.text(bound.to(), end))
        : "";
  }

  private static boolean hasUnit(Bound bound) {
    return bound.claim().unit().isPresent();
  }
}
