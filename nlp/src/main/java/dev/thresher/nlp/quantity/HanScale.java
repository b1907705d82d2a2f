package dev.thresher.nlp.quantity;

import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The multipliers of East Asian numbers: 3万, 2.5亿, 28百万, and 一〇のマイナス九乗. */
final class HanScale {
  /** マイナス二十一乗: no exponent is longer, however long a text of numerals is. */
  private static final int LONGEST_EXPONENT = 12;

  private HanScale() {}

  /** 万 and 亿 behind digits; 千 and 百 too where they are not the prefix of a unit, as in 5千克. */
  static Numeral after(CharSequence text, Numeral mantissa) {
    Numeral scaled = mantissa;
    while (scaled.end() < text.length()) {
      int at = skipBlank(text, scaled.end());
      if (at >= text.length()) {
        return scaled;
      }
      BigDecimal factor = factor(text, at);
      if (factor.signum() == 0) {
        return scaled;
      }
      scaled = scaled.times(factor, at + 1);
    }
    return scaled;
  }

  private static int skipBlank(CharSequence text, int at) {
    boolean isBlankBeforeHan =
        text.charAt(at) == ' '
            && at + 1 < text.length()
            && HanNumeral.myriad(text.charAt(at + 1)).signum() > 0;
    return isBlankBeforeHan ? at + 1 : at;
  }

  private static BigDecimal factor(CharSequence text, int at) {
    char c = text.charAt(at);
    if (HanNumeral.myriad(c).signum() > 0) {
      return HanNumeral.myriad(c);
    }
    int small = c == '千' ? 1000 : c == '百' ? 100 : 0;
    return small == 0 || isPrefix(text, at) ? BigDecimal.ZERO : new BigDecimal(small);
  }

  static boolean isPrefix(CharSequence text, int at) {
    Optional<UnitMatch> unit = UnitReader.read(text, at);
    return unit.isPresent() && unit.get().end() > at + 1;
  }

  /** 一〇の九乗, 一〇のマイナス九乗: a power spelled out. */
  static Numeral power(CharSequence text, Numeral base) {
    int at = base.end();
    boolean isPower = at + 2 < text.length() && text.charAt(at) == 'の';
    if (!isPower || base.value().signum() == 0) {
      return base;
    }
    int exponent = at + 1;
    CharSequence near =
        text.subSequence(exponent, Math.min(text.length(), exponent + LONGEST_EXPONENT));
    return NumeralReader.read(near, 0)
        .filter(e -> e.writing() == Numeral.Writing.HAN || e.writing() == Numeral.Writing.DIGITS)
        .filter(e -> e.end() < near.length() && near.charAt(e.end()) == '乗')
        .filter(e -> e.value().abs().compareTo(new BigDecimal(99)) <= 0)
        .map(e -> raised(base, e.value().intValue(), exponent + e.end() + 1))
        .orElse(base);
  }

  private static Numeral raised(Numeral base, int power, int end) {
    BigDecimal value =
        power >= 0
            ? base.value().pow(power)
            : BigDecimal.ONE.divide(base.value().pow(-power), MathContext.DECIMAL64);
    return new Numeral(base.start(), end, value, Numeral.Writing.POWER_OF_TEN, false);
  }
}
