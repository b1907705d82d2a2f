package dev.thresher.nlp.quantity;

import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code 296 ± 2 K}, {@code 1310 nm ± 10 nm}, {@code 28 V ± 5 %}, （23±2）℃. */
public final class Tolerance {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<String> SIGNS =
      List.of("\u00b1", "+/-", "+ / -", "plus or minus", "plus/minus", "プラスマイナス");

  private Tolerance() {}

  /** The measure with the tolerance that follows it, if one does. */
  static Measure after(CharSequence text, Measure nominal) {
    int sign = afterSign(text, nominal.end());
    if (sign < 0) {
      return nominal;
    }
    Optional<Numeral> half = NumeralReader.read(text, sign);
    if (half.isEmpty()) {
      return nominal;
    }
    int end = half.get().end();
    Optional<UnitMatch> unit = UnitReader.read(text, skipBlank(text, end));
    if (unit.isEmpty()) {
      return nominal.within(half.get().value(), nominal.start(), end);
    }
    return joined(text, nominal, half.get(), unit.get());
  }

  private static Measure joined(CharSequence text, Measure nominal, Numeral half, UnitMatch unit) {
    boolean isShare = unit.unit().code().equals("%") && nominal.hasUnit() && !isPercent(nominal);
    if (isShare) {
      BigDecimal part = nominal.numeral().value().abs().multiply(half.value()).divide(HUNDRED);
      return nominal.within(part, nominal.start(), unit.end());
    }
    int unitStart = skipBlank(text, half.end());
    Measure whole =
        nominal.hasUnit()
            ? nominal
            : Measure.of(
                nominal.numeral(),
                unit.unit(),
                new Span(unitStart, unit.end()),
                new Span(nominal.start(), unit.end()));
    boolean isSame = whole.unit().filter(unit.unit()::equals).isPresent();
    return isSame ? whole.within(half.value(), nominal.start(), unit.end()) : nominal;
  }

  private static boolean isPercent(Measure measure) {
    return measure.unit().filter(unit -> unit.code().equals("%")).isPresent();
  }

  /** （23±2）℃: the unit stands behind the bracket. */
  static Optional<Measure> bracketed(CharSequence text, int open) {
    int at = open + 1;
    if (at >= text.length() || !DigitNumeral.isDigit(text.charAt(at))) {
      return Optional.empty();
    }
    Optional<Numeral> nominal = NumeralReader.read(text, at);
    int sign = nominal.map(n -> afterSign(text, n.end())).orElse(-1);
    if (sign < 0) {
      return Optional.empty();
    }
    return NumeralReader.read(text, sign)
        .filter(half -> half.end() < text.length() && text.charAt(half.end()) == ')')
        .flatMap(half -> withUnit(text, open, nominal.orElseThrow(), half));
  }

  private static Optional<Measure> withUnit(
      CharSequence text, int open, Numeral nominal, Numeral half) {
    int unitStart = skipBlank(text, half.end() + 1);
    return UnitReader.read(text, unitStart)
        .map(unit ->
            Measure.of(
                    nominal,
                    unit.unit(),
                    new Span(unitStart, unit.end()),
                    new Span(open, unit.end()))
                .within(half.value(), open, unit.end()));
  }

  /** Behind a ± sign and its blanks; -1 if there is none. */
  private static int afterSign(CharSequence text, int from) {
    int at = skipBlank(text, from);
    int end = endOfSign(text, at);
    return end > at ? end : -1;
  }

  /** Behind ±, {@code +/-} or "plus or minus" and the blank that follows; {@code at} for none. */
  public static int endOfSign(CharSequence text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c != '\u00b1' && c != '+' && c != 'p' && c != 'プ') {
      return at;
    }
    for (String sign : SIGNS) {
      int end = at + sign.length();
      if (end < text.length() && text.subSequence(at, end).toString().equals(sign)) {
        return skipBlank(text, end);
      }
    }
    return at;
  }

  private static int skipBlank(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
