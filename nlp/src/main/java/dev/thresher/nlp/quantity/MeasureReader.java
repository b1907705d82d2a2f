package dev.thresher.nlp.quantity;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a number with its unit: {@code 350 Wh/kg}, {@code EUR 300 000}, 百分之五, {@code HRC 40}. */
public final class MeasureReader {
  private static final PhraseTrie<Unit> BEFORE_NUMBER = PhraseTrie.of(unitsBeforeNumber());

  private static Map<String, Unit> unitsBeforeNumber() {
    String[][] rows = {
      {"USD", "USD"},
      {"US$", "USD"},
      {"U.S.$", "USD"},
      {"$", "USD"},
      {"US Dollars", "USD"},
      {"美元", "USD"},
      {"EUR", "EUR"},
      {"€", "EUR"},
      {"GBP", "GBP"},
      {"£", "GBP"},
      {"CHF", "CHF"},
      {"C$", "CAD"},
      {"CAD", "CAD"},
      {"JPY", "JPY"},
      {"CNY", "CNY"},
      {"RMB", "CNY"},
      {"¥", "CNY"},
      {"人民币", "CNY"},
      {"人民币金额", "CNY"},
      {"百分之", "%"},
      {"千分之", "[ppth]"},
      {"百万分之", "[ppm]"},
      {"十亿分之", "[ppb]"},
      {"HRC", "[HRC]"},
      {"Rockwell C", "[HRC]"},
      {"HRB", "[HRB]"},
      {"HV", "[HV]"},
      {"HB", "[HB]"},
      {"Mach", "{mach}"},
      {"马赫数", "{mach}"},
      {"马赫", "{mach}"},
      {"マッハ", "{mach}"}
    };
    Map<String, Unit> units = new LinkedHashMap<>();
    for (String[] row : rows) {
      units.put(row[0], UnitCode.parse(row[1]).orElseGet(() -> Unit.count(row[1])));
    }
    return units;
  }

  private static final int QUOTATION = 120;

  private final CharSequence text;

  private MeasureReader(CharSequence text) {
    this.text = text;
  }

  /** True if a measure can begin with the Han character or kana. */
  public static boolean mayBegin(char c) {
    return BEFORE_NUMBER.mayBegin(c) || NumeralReader.mayBegin(c);
  }

  /** The measure that begins exactly at {@code from}; its unit may be missing. */
  public static Optional<Measure> read(CharSequence text, int from) {
    return new MeasureReader(text).measure(from);
  }

  /** A power such as {@code 10-14 J} behind a comparator, where it cannot be a range. */
  public static Optional<Measure> readBoundedPower(CharSequence text, int from) {
    return PowerOfTen.bounded(text, from)
        .map(power ->
            new Numeral(from, power.end(), power.factor(), Numeral.Writing.POWER_OF_TEN, true))
        .map(new MeasureReader(text)::withUnit);
  }

  /** A figure in square brackets with its unit behind them: {@code [0.35] WT}. */
  public static Optional<Measure> readInserted(CharSequence text, int open) {
    int from = open + 1;
    if (from >= text.length() || !DigitNumeral.isDigit(text.charAt(from))) {
      return Optional.empty();
    }
    return NumeralReader.read(text, from)
        .filter(inner -> inner.end() < text.length() && text.charAt(inner.end()) == ']')
        .map(inner ->
            new Numeral(open, inner.end() + 1, inner.value(), inner.writing(), inner.isSuspect()))
        .map(new MeasureReader(text)::withUnit)
        .filter(Measure::hasUnit);
  }

  private Optional<Measure> measure(int from) {
    Optional<PhraseTrie.Match<Unit>> before =
        BEFORE_NUMBER.longest(text, from, (characters, at) -> true);
    if (before.isPresent()) {
      return unitFirst(from, before.get());
    }
    if (text.charAt(from) == '(') {
      return Tolerance.bracketed(text, from);
    }
    Optional<Measure> share = PartIn.read(text, from);
    if (share.isPresent()) {
      return share;
    }
    return NumeralReader.read(text, from)
        .map(numeral -> HanFraction.andHalf(text, numeral))
        .map(this::withUnit)
        .map(measure -> Tolerance.after(text, measure));
  }

  private Optional<Measure> unitFirst(int from, PhraseTrie.Match<Unit> unit) {
    int at = skipBlank(unit.end());
    if (at >= text.length() || !isNumberStart(text.charAt(at))) {
      return Optional.empty();
    }
    return NumeralReader.read(text, at)
        .map(numeral -> {
          Optional<UnitMatch> repeated = unitAt(numeral.end());
          boolean isSame =
              repeated.isPresent() && repeated.get().unit().isCommensurable(unit.value());
          int end = isSame ? repeated.orElseThrow().end() : numeral.end();
          return Measure.of(numeral, unit.value(), new Span(from, unit.end()), new Span(from, end));
        });
  }

  private static boolean isNumberStart(char c) {
    return DigitNumeral.isDigit(c) || HanNumeral.isPart(c);
  }

  private Measure withUnit(Numeral numeral) {
    Optional<Measure> tenths = HanFraction.tenths(text, numeral);
    if (tenths.isPresent()) {
      return tenths.get();
    }
    Optional<UnitMatch> unit =
        unitAt(numeral.end()).or(() -> doublePrime(numeral.start(), numeral.end()));
    if (unit.isPresent()) {
      return measure(numeral, unit.get(), skipBlank(numeral.end()));
    }
    return attributive(numeral).orElseGet(() -> Measure.bare(numeral));
  }

  /** A double prime: seconds of arc behind ±, inches else; in a quotation it is its end. */
  private Optional<UnitMatch> doublePrime(int from, int at) {
    boolean isArc =
        from > 0
            && "\u00b1 ".indexOf(text.charAt(from - 1)) >= 0
            && text.toString().lastIndexOf('\u00b1', from) >= from - 2;
    boolean isPrime = at < text.length() && text.charAt(at) == '"' && (isArc || !isQuotation(from));
    if (!isPrime) {
      return Optional.empty();
    }
    return UnitCode.parse(isArc ? "''" : "[in_i]").map(unit -> new UnitMatch(at + 1, unit));
  }

  private boolean isQuotation(int from) {
    int quotes = 0;
    for (int i = Math.max(0, from - QUOTATION); i < from; i++) {
      quotes += text.charAt(i) == '"' ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  private Optional<UnitMatch> unitAt(int at) {
    return UnitReader.read(text, skipBlank(at))
        .filter(match -> match.end() > at)
        .or(() -> perUnit(at));
  }

  /** {@code 5 x 10-6 per kelvin}. */
  private Optional<UnitMatch> perUnit(int at) {
    return UnitReader.read(text, at)
        .filter(match -> match.end() > at && match.unit().code().startsWith("/"));
  }

  /** {@code 3-axis}, {@code 40-mm}: joined by a hyphen. */
  private Optional<Measure> attributive(Numeral numeral) {
    int at = numeral.end();
    boolean isJoined =
        at + 1 < text.length() && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1));
    return isJoined
        ? UnitReader.read(text, at + 1).map(unit -> measure(numeral, unit, at + 1).attributive())
        : Optional.empty();
  }

  private static Measure measure(Numeral n, UnitMatch unit, int unitStart) {
    return Measure.of(
        n, unit.unit(), new Span(unitStart, unit.end()), new Span(n.start(), unit.end()));
  }

  private int skipBlank(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
