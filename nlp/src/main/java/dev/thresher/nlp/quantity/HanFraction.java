package dev.thresher.nlp.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** 三分之二, 二分の一, 半数, 半个: a part of a whole. Percentages are units, see Measure. */
final class HanFraction {
  private static final MathContext SIXTEEN_DIGITS = new MathContext(16);

  private HanFraction() {}

  static Optional<Numeral> read(CharSequence text, int from) {
    if (text.charAt(from) == '半') {
      return half(text, from);
    }
    return HanNumeral.read(text, from)
        .filter(below -> isOver(text, below.end()) && below.value().signum() > 0)
        .flatMap(below ->
            HanNumeral.read(text, below.end() + 2)
                .map(above ->
                    new Numeral(
                        from,
                        above.end(),
                        above.value().divide(below.value(), SIXTEEN_DIGITS),
                        Numeral.Writing.FRACTION,
                        false)));
  }

  private static boolean isOver(CharSequence text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '分'
        && (text.charAt(at + 1) == '之' || text.charAt(at + 1) == 'の');
  }

  /** 半 counts only before 数, 个, 年, 小时, 天; 半径 is a radius. */
  private static Optional<Numeral> half(CharSequence text, int from) {
    if (from + 1 >= text.length() || "数个年小天日".indexOf(text.charAt(from + 1)) < 0) {
      return Optional.empty();
    }
    int end = "数个".indexOf(text.charAt(from + 1)) >= 0 ? from + 2 : from + 1;
    return Optional.of(
        new Numeral(from, end, new BigDecimal("0.5"), Numeral.Writing.FRACTION, false));
  }
}
