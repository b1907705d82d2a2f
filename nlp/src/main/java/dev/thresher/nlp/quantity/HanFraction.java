package dev.thresher.nlp.quantity;

import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.corpus.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** 三分之二, 二分の一, 半数, 半个: a part of a whole. Percentages are units, see Measure. */
final class HanFraction {
  private static final MathContext SIXTEEN_DIGITS = new MathContext(16);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What makes a word of 成: 成分, 成员, 成型. */
  private static final String COMPOUNDS = "分员型形立本品熟交套就功果长都为份像因效人语绩";

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

  /** 半公斤, 半公里, 半吨. */
  private static boolean isMetric(CharSequence text, int at) {
    boolean isLong = at + 1 < text.length() && text.charAt(at) == '公';
    return (isLong && "斤里".indexOf(text.charAt(at + 1)) >= 0)
        || (at < text.length() && "吨升".indexOf(text.charAt(at)) >= 0);
  }

  /** 两个半小时, 三个半月: the number and a half more, before a time. */
  static Numeral andHalf(CharSequence text, Numeral whole) {
    int end = whole.end() + 2;
    boolean isHalfMore =
        end < text.length()
            && text.charAt(whole.end()) == '个'
            && text.charAt(whole.end() + 1) == '半'
            && "小月工钟".indexOf(text.charAt(end)) >= 0;
    return isHalfMore
        ? new Numeral(
            whole.start(),
            end,
            whole.value().add(HALF),
            Numeral.Writing.FRACTION,
            whole.isSuspect())
        : whole;
  }

  /** 七成, 八成五: tenths, given as a percentage. */
  static Optional<Measure> tenths(CharSequence text, Numeral numeral) {
    int sign = numeral.end();
    boolean isTenths =
        numeral.writing() == Numeral.Writing.HAN
            && numeral.value().compareTo(BigDecimal.TEN) < 0
            && sign < text.length()
            && text.charAt(sign) == '成'
            && (sign + 1 == text.length() || COMPOUNDS.indexOf(text.charAt(sign + 1)) < 0);
    if (!isTenths) {
      return Optional.empty();
    }
    boolean hasHalf = sign + 1 < text.length() && HanNumeral.digit(text.charAt(sign + 1)) > 0;
    BigDecimal more =
        hasHalf ? new BigDecimal(HanNumeral.digit(text.charAt(sign + 1))) : BigDecimal.ZERO;
    int end = hasHalf ? sign + 2 : sign + 1;
    BigDecimal percent = numeral.value().multiply(BigDecimal.TEN).add(more);
    Numeral share = new Numeral(numeral.start(), sign, percent, Numeral.Writing.FRACTION, false);
    return UnitCode.parse("%")
        .map(unit -> Measure.of(share, unit, new Span(sign, end), new Span(numeral.start(), end)));
  }

  private static boolean isOver(CharSequence text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '分'
        && (text.charAt(at + 1) == '之' || text.charAt(at + 1) == 'の');
  }

  /** 半 counts only before 数, 个, and some units; 半径 is a radius. */
  private static Optional<Numeral> half(CharSequence text, int from) {
    boolean isTime = from + 1 < text.length() && "数个年小天日".indexOf(text.charAt(from + 1)) >= 0;
    if (!isTime && !isMetric(text, from + 1)) {
      return Optional.empty();
    }
    int end = "数个".indexOf(text.charAt(from + 1)) >= 0 ? from + 2 : from + 1;
    return Optional.of(
        new Numeral(from, end, new BigDecimal("0.5"), Numeral.Writing.FRACTION, false));
  }
}
