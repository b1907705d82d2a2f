package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import java.util.Locale;
import java.util.Set;

/**
 * Figures of what a test is made with: "tracks a 2 m² target", "a specimen which has reached a cure
 * of at least 80 %". They say under which circumstances a demand is met.
 */
final class Specimens {
  private static final int REACH = 10;
  private static final int WORDS = 7;
  private static final Set<String> PIECES = Set.of("specimen", "specimens", "coupon", "coupons");
  private static final Set<String> AIMS = Set.of("target", "targets", "specimen", "sample");

  private Specimens() {}

  /** True if the bound describes such a piece. */
  static boolean describes(Sentence sentence, Bound bound) {
    return sentence.language() == Language.ENGLISH
        && bound.claim().unit().isPresent()
        && (isOfAim(sentence, bound)
            || isOfPiece(sentence, bound)
            || isConfidence(sentence, bound));
  }

  /** "with a confidence level of 95 %": how sure the figure is. */
  private static boolean isConfidence(Sentence sentence, Bound bound) {
    boolean isBefore =
        lower(sentence, bound.from() - 2).equals("level")
            && lower(sentence, bound.from() - 3).equals("confidence");
    return isBefore || (!bound.isExplicit() && lower(sentence, bound.to()).equals("confidence"));
  }

  /** The name stands directly behind a bare measure. */
  private static boolean isOfAim(Sentence sentence, Bound bound) {
    int at = bound.to();
    while (at < bound.to() + WORDS
        && (sentence.at(at).isPlainWord() || sentence.isAnyMark(at, "()"))) {
      if (AIMS.contains(lower(sentence, at))) {
        return !bound.isExplicit();
      }
      at++;
    }
    return false;
  }

  /** The piece stands before the bound, in the same clause. */
  private static boolean isOfPiece(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 1; at > bound.from() - REACH && at >= 0; at--) {
      if (sentence.isAnyMark(at, ";.:") || sentence.isMeasure(at)) {
        return false;
      }
      if (PIECES.contains(lower(sentence, at))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.text(at).toLowerCase(Locale.ROOT);
  }
}
