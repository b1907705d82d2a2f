package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Set;

/**
 * Names of English bounds that stand far before them: "the total value of each permit for spare
 * parts will be limited to", "distances between the hull and the bed exceeding".
 */
final class SubjectName {
  private static final int LONGEST = 24;
  private static final int REACH = 10;

  /** Example: {@code relation} in "a relation between outer and inner diameter". */
  private static final Set<String> COMPARED = Set.of("relation", "ratio", "difference");

  private SubjectName() {}

  /** The subject of the clause, if a verb links it to the bound and it names a quantity. */
  static String of(Sentence sentence, Bound bound) {
    int link = bound.from() - 1;
    while (link > bound.from() - LONGEST
        && link > 0
        && !isClauseEnd(sentence, link)
        && !sentence.is(link, Sense.COPULA)) {
      link--;
    }
    if (!sentence.is(link, Sense.COPULA)) {
      return "";
    }
    int start = link;
    while (start > 0 && start > link - LONGEST && !isClauseEnd(sentence, start - 1)) {
      start--;
    }
    while (sentence.is(start, Sense.DETERMINER) || isExtreme(sentence, start)) {
      start++;
    }
    int end = start;
    while (end < link && EnglishPhrases.isNounPart(sentence, end)) {
      end++;
    }
    String name = EnglishPhrases.clean(sentence.text(start, end));
    return Quantities.isNamed(name) ? name : "";
  }

  /** The "distances" of "distances between the hull and the bed". */
  static String betweenThings(Sentence sentence, int noun, int end, boolean isTold) {
    for (int at = noun - 1; at > 0 && at > noun - REACH; at--) {
      if (sentence.is(at, Sense.BETWEEN)) {
        int start = EnglishPhrases.nounStart(sentence, at);
        String name = EnglishPhrases.clean(sentence.text(start, at));
        return COMPARED.contains(name)
            ? EnglishPhrases.clean(sentence.text(start, end))
            : Quantities.isNamed(name) && !isTold ? name : "";
      }
      if (isClauseEnd(sentence, at) || sentence.is(at, Sense.HAVING)) {
        return "";
      }
    }
    return "";
  }

  private static boolean isExtreme(Sentence sentence, int at) {
    String word = sentence.text(at).toLowerCase(Locale.ROOT);
    return word.equals("maximum") || word.equals("minimum");
  }

  private static boolean isClauseEnd(Sentence sentence, int at) {
    return sentence.isAnyMark(at, ";.:,()") || sentence.isMeasure(at);
  }
}
