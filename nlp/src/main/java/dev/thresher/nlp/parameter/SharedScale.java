package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import java.math.BigDecimal;

/** The 万 of 1-3万转/分 and 5至10万元, which holds for the first number too. */
final class SharedScale {
  private static final BigDecimal MYRIAD = new BigDecimal(10_000);
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal(100_000_000);

  private SharedScale() {}

  static Measure applied(Sentence sentence, Measure low, Part high) {
    if (low.hasUnit() || sentence.language() != Language.CHINESE || high.measure().isEmpty()) {
      return low;
    }
    Numeral end = high.measure().get().numeral();
    BigDecimal scale = scale(sentence.view().charAt(end.end() - 1));
    BigDecimal scaled = low.numeral().value().multiply(scale);
    boolean isShared =
        scaled.compareTo(end.value()) < 0 && low.numeral().value().compareTo(MYRIAD) < 0;
    return isShared ? low.valued(scaled) : low;
  }

  private static BigDecimal scale(char last) {
    return switch (last) {
      case '万', '萬' -> MYRIAD;
      case '亿', '億' -> HUNDRED_MILLION;
      default -> BigDecimal.ONE;
    };
  }
}
