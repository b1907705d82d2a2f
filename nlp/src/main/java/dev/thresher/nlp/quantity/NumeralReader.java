package dev.thresher.nlp.quantity;

import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the number that begins exactly at a place of a normalised text, in any writing. */
public final class NumeralReader {
  private static final MathContext SIXTEEN_DIGITS = new MathContext(16);
  private static final String VULGAR = "\u00bd\u00bc\u00be\u2153\u2154\u215b";
  private static final int MOST_DENOMINATOR_DIGITS = 6;

  private static final PhraseTrie<Boolean> MINUS_WORDS =
      PhraseTrie.ofAnyCase(
          Map.of(
              "零下",
              true,
              "マイナス",
              true,
              "minus ",
              true,
              "负",
              true,
              "零下摄氏",
              true,
              "摂氏零下",
              true,
              "負",
              true,
              "negative ",
              true));

  private static final PhraseTrie<Boolean> PLUS_WORDS =
      PhraseTrie.of(Map.of("零上", true, "正", true, "プラス", true));

  /** Accelerations, pressures, doses and their rates, fluences. */
  private static final Set<String> WITH_POWERS =
      Set.of("m.s-2", "kg.m-1.s-2", "m2.s-2", "m2.s-3", "m-2", "m-2.s-1");

  private final CharSequence text;

  private NumeralReader(CharSequence text) {
    this.text = text;
  }

  /** The number at {@code from}, its sign included where it has one. */
  public static Optional<Numeral> read(CharSequence text, int from) {
    return from >= text.length() ? Optional.empty() : new NumeralReader(text).signed(from);
  }

  /** True if a number can begin with the Han character or kana. */
  static boolean mayBegin(char c) {
    return HanNumeral.isPart(c) || c == '半' || MINUS_WORDS.mayBegin(c) || PLUS_WORDS.mayBegin(c);
  }

  /**
   * The end of a number whose exponent is missing, {@code 1 × 10⁻}, {@code 1 × 10 g}; {@code from}
   * if it is none.
   */
  public static int endOfBroken(CharSequence text, int from) {
    return DigitNumeral.read(text, from)
        .map(mantissa -> endOfBroken(text, mantissa))
        .filter(end -> end > from)
        .orElse(from);
  }

  private static int endOfBroken(CharSequence text, Numeral mantissa) {
    int end = PowerOfTen.endOfBroken(text, mantissa.end());
    boolean isWhole = end > 0 && DigitNumeral.isDigit(text.charAt(end - 1));
    return isWhole && !isOfPower(text, mantissa, end) ? mantissa.start() : end;
  }

  /**
   * No one counts one part or half a part, so {@code 1 × 10 Pa} is such a power where its unit is
   * one that takes powers; {@code 1 × 10 Gbit/s} and {@code 0.5 × 10 × 20 mm} are none.
   */
  private static boolean isOfPower(CharSequence text, Numeral mantissa, int end) {
    boolean isOne = mantissa.value().compareTo(BigDecimal.ONE) == 0 || mantissa.value().scale() > 0;
    return isOne
        && UnitReader.read(text, end + 1)
            .filter(match -> match.end() > end + 1)
            .map(UnitMatch::unit)
            .filter(unit ->
                unit.code().equals("g") || WITH_POWERS.contains(unit.dimension().baseUnit()))
            .isPresent();
  }

  private Optional<Numeral> signed(int from) {
    char c = text.charAt(from);
    if (c == '-' || c == '+') {
      int at = from + 1 < text.length() && text.charAt(from + 1) == ' ' ? from + 2 : from + 1;
      return unsigned(at).map(n -> c == '-' ? n.negated(from) : n.from(from));
    }
    if (c == '零' || c == 'マ' || c == '负' || c == '負' || c == 'm' || c == '摂' || c == 'n') {
      var minus = MINUS_WORDS.longest(text, from, (characters, at) -> true);
      if (minus.isPresent()) {
        return unsigned(minus.get().end()).map(n -> n.negated(from));
      }
    }
    if (c == '零' || c == '正' || c == 'プ') {
      var plus = PLUS_WORDS.longest(text, from, (characters, at) -> true);
      if (plus.isPresent()) {
        return unsigned(plus.get().end()).map(n -> n.from(from));
      }
    }
    return unsigned(from);
  }

  private Optional<Numeral> unsigned(int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(from);
    if (DigitNumeral.isDigit(c) || c == '.') {
      return digits(from);
    }
    if (VULGAR.indexOf(c) >= 0) {
      return vulgar(new Numeral(from, from, BigDecimal.ZERO, Numeral.Writing.DIGITS, false), from);
    }
    if (PhraseTrie.isHan(c)) {
      return han(from);
    }
    return Character.isLetter(c) && c < '\u0080'
        ? EnglishNumber.read(text, from).map(this::withFigure)
        : Optional.empty();
  }

  /** "seven (7) days": the same number once more in figures. */
  private Numeral withFigure(Numeral words) {
    int open = words.end() + 1;
    boolean isOpen =
        open + 1 < text.length()
            && text.charAt(words.end()) == ' '
            && text.charAt(open) == '('
            && DigitNumeral.isDigit(text.charAt(open + 1));
    return isOpen
        ? DigitNumeral.read(text, open + 1)
            .filter(n -> n.end() < text.length() && text.charAt(n.end()) == ')')
            .filter(n -> n.value().compareTo(words.value()) == 0)
            .map(
                n -> new Numeral(words.start(), n.end() + 1, words.value(), words.writing(), false))
            .orElse(words)
        : words;
  }

  private Optional<Numeral> digits(int from) {
    Optional<Numeral> power = PowerOfTen.alone(text, from).flatMap(e -> alone(from, e));
    if (power.isPresent()) {
      return power;
    }
    return DigitNumeral.read(text, from).map(this::withPower).map(this::withFraction);
  }

  /** {@code 10 5} stands for a power only where no unit could have the 5 for its number. */
  private Optional<Numeral> alone(int from, PowerOfTen.Exponent exponent) {
    boolean isRange = exponent.isSuspect() && exponent.value() < -9;
    return isRange
        ? Optional.empty()
        : Optional.of(
            new Numeral(
                from,
                exponent.end(),
                exponent.factor(),
                Numeral.Writing.POWER_OF_TEN,
                exponent.isSuspect()));
  }

  private Numeral withPower(Numeral mantissa) {
    Optional<PowerOfTen.Exponent> exponent = PowerOfTen.after(text, mantissa.end());
    if (exponent.isPresent()) {
      PowerOfTen.Exponent e = exponent.get();
      return new Numeral(
          mantissa.start(),
          e.end(),
          mantissa.value().multiply(e.factor()),
          Numeral.Writing.POWER_OF_TEN,
          e.isSuspect());
    }
    Optional<PhraseTrie.Match<BigDecimal>> scale = EnglishNumber.scaleAfter(text, mantissa.end());
    if (scale.isPresent()) {
      return mantissa.times(scale.get().value(), scale.get().end());
    }
    return HanScale.after(text, mantissa);
  }

  /** {@code 1/4}, {@code 2 1/2}, {@code 1:5000}, {@code ½}. */
  private Numeral withFraction(Numeral whole) {
    if (whole.end() >= text.length() || whole.writing() != Numeral.Writing.DIGITS) {
      return whole;
    }
    Optional<Numeral> sign = vulgar(whole, whole.end());
    if (sign.isPresent()) {
      return sign.get();
    }
    int at = whole.end();
    char c = text.charAt(at);
    if (c == ' ' && whole.value().compareTo(new BigDecimal(1000)) < 0) {
      Optional<Numeral> part =
          DigitNumeral.read(text, at + 1).flatMap(this::ratio).filter(NumeralReader::isProper);
      return part.map(p -> sum(whole, p)).orElse(whole);
    }
    return ratio(whole).orElse(whole);
  }

  private Optional<Numeral> vulgar(Numeral whole, int at) {
    int index = VULGAR.indexOf(text.charAt(at));
    if (index < 0) {
      return Optional.empty();
    }
    String[] values = {"0.5", "0.25", "0.75", "0.3333333333333333", "0.6666666666666667", "0.125"};
    Numeral part =
        new Numeral(at, at + 1, new BigDecimal(values[index]), Numeral.Writing.FRACTION, false);
    return Optional.of(sum(whole, part));
  }

  private static Numeral sum(Numeral whole, Numeral part) {
    return new Numeral(
        whole.start(),
        part.end(),
        whole.value().add(part.value()),
        Numeral.Writing.FRACTION,
        false);
  }

  private static boolean isProper(Numeral part) {
    return part.value().compareTo(BigDecimal.ONE) < 0;
  }

  private Optional<Numeral> ratio(Numeral above) {
    int at = above.end();
    if (at + 1 >= text.length() || (text.charAt(at) != '/' && text.charAt(at) != ':')) {
      return Optional.empty();
    }
    return DigitNumeral.read(text, at + 1)
        .filter(below -> below.value().scale() <= 0 && below.value().signum() > 0)
        .filter(below -> below.end() - at - 1 <= MOST_DENOMINATOR_DIGITS)
        .filter(below -> isRatio(above, below, text.charAt(at)))
        .map(below ->
            new Numeral(
                above.start(),
                below.end(),
                above.value().divide(below.value(), SIXTEEN_DIGITS),
                Numeral.Writing.FRACTION,
                false));
  }

  /** A ratio of whole numbers below one, or to one, with no further slash: 3/8, 1:5000, 2.5:1. */
  private boolean isRatio(Numeral above, Numeral below, char sign) {
    boolean endsHere =
        below.end() >= text.length()
            || (text.charAt(below.end()) != '/' && text.charAt(below.end()) != ':');
    boolean isToOne = sign == ':' && below.value().compareTo(BigDecimal.ONE) == 0;
    boolean isSmall = above.value().compareTo(below.value()) < 0;
    boolean isPlausible = above.value().compareTo(new BigDecimal(sign == ':' ? 10 : 100)) < 0;
    boolean isProper =
        above.value().scale() <= 0
            && isSmall
            && isPlausible
            && (sign == ':' || isReduced(above, below));
    return endsHere && (isToOne || isProper);
  }

  /** 3/8 is a fraction, the 50/60 of "50/60 Hz" two values. */
  private static boolean isReduced(Numeral above, Numeral below) {
    return above.value().toBigInteger().gcd(below.value().toBigInteger()).equals(BigInteger.ONE);
  }

  private Optional<Numeral> han(int from) {
    return HanFraction.read(text, from)
        .or(() -> HanNumeral.read(text, from).map(n -> HanScale.power(text, n)));
  }
}
