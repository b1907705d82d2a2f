package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.List;

/** What a Chinese bound is about: the words before it in its comma's segment, else those behind. */
final class ChinesePhrases {
  private static final int LONGEST = 6;

  private ChinesePhrases() {}

  static boolean isDemand(Sentence sentence, Bound bound) {
    boolean isCount =
        bound
            .claim()
            .unit()
            .filter(u -> u.code().startsWith("{") && u.code().endsWith("}"))
            .isPresent();
    boolean hasUnit = bound.claim().unit().isPresent();
    int before = bound.from() - 1;
    boolean isLinked =
        sentence.is(before, Sense.COPULA)
            || (sentence.at(before).isPlainWord() && !isSmallWord(sentence, before));
    return hasUnit && isLinked && !isCount;
  }

  private static boolean isSmallWord(Sentence sentence, int at) {
    return sentence.text(at).length() < 2;
  }

  static String property(Sentence sentence, Bound bound, List<Zone> zones) {
    String before = before(sentence, bound.from(), zones);
    return before.isEmpty() ? behind(sentence, bound.to()) : before;
  }

  private static String before(Sentence sentence, int from, List<Zone> zones) {
    int end = from;
    while (end > 0 && isLink(sentence, end - 1)) {
      end--;
    }
    int skipped = skipZones(end, zones);
    if (skipped < end) {
      return before(sentence, skipped, zones);
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isNounPart(sentence, start - 1, end)) {
      start--;
    }
    return clean(sentence.text(start, end));
  }

  private static int skipZones(int end, List<Zone> zones) {
    for (Zone zone : zones) {
      if (zone.to() == end) {
        return zone.from();
      }
    }
    return end;
  }

  private static boolean isLink(Sentence sentence, int at) {
    boolean isNumber = sentence.isMeasure(at);
    return !isNumber
        && (sentence.is(at, Sense.COPULA)
            || sentence.is(at, Sense.BETWEEN)
            || sentence.is(at, Sense.FROM)
            || sentence.is(at, Sense.AFTERCUE)
            || sentence.isAnyMark(at, "\""));
  }

  private static boolean isNounPart(Sentence sentence, int at, int end) {
    Lexeme lexeme = sentence.at(at);
    boolean isName =
        lexeme instanceof Lexeme.Quantified(int s, int e, Measure measure)
            && at + 1 < end
            && sentence.text(at + 1).startsWith("带宽");
    return (lexeme.isPlainWord() && !isRelative(sentence.text(at))) || isName;
  }

  private static boolean isRelative(String word) {
    return word.equals("其") || word.equals("所");
  }

  private static String behind(Sentence sentence, int from) {
    int start = from;
    while (sentence.is(start, Sense.OF) || sentence.is(start, Sense.QUALIFIER)) {
      start++;
    }
    int end = start;
    while (end < start + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    return clean(sentence.text(start, end));
  }

  private static String clean(String words) {
    return words.replaceAll("[\"' ]", "").strip();
  }
}
