package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;

/** The first row of a tariff table behind its head: "CN code Description 88 Aircraft". */
final class TariffCode {
  private static final int HEAD = 5;

  private TariffCode() {}

  /**
   * True of digits before a capitalised noun, where the head of such a table stands before them.
   */
  static boolean is(Sentence sentence, Bound bound) {
    boolean isCounted = bound.claim().unit().map(Unit::code).orElse("").startsWith("{");
    return isCounted
        && !bound.isExplicit()
        && bound.claim().first().filter(measure -> isCode(sentence, measure)).isPresent()
        && followsHead(sentence, bound.from());
  }

  private static boolean isCode(Sentence sentence, Measure measure) {
    return measure.numeral().writing() != Numeral.Writing.WORDS
        && opensName(sentence.view(), measure.numeral().end());
  }

  private static boolean opensName(String view, int end) {
    int noun = end + 1;
    return noun < view.length()
        && view.charAt(end) == ' '
        && Character.isUpperCase(view.charAt(noun));
  }

  private static boolean followsHead(Sentence sentence, int from) {
    for (int at = from - 1; at >= 0 && at >= from - HEAD; at--) {
      boolean isCode = sentence.text(at).equalsIgnoreCase("code");
      if (isCode && sentence.text(at - 1).matches("CN|HS|Tariff")) {
        return true;
      }
    }
    return false;
  }
}
