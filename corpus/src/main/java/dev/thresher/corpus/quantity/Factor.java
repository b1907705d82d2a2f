package dev.thresher.corpus.quantity;

import dev.thresher.corpus.text.PhraseTrie;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A simple unit with its power: {@code cm2}, {@code m⁻¹}, {@code cubic metres}, 平方厘米, {@code √Hz}.
 *
 * @param exponentSign -1, 0 for no written power, or 1
 */
record Factor(Unit unit, int end, boolean needsSlash, boolean isRoot, int exponentSign) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal THREE = new BigDecimal(3);

  private static final PhraseTrie<BigDecimal> POWER_WORDS =
      PhraseTrie.ofAnyCase(
          Map.ofEntries(
              Map.entry("square ", TWO),
              Map.entry("sq. ", TWO),
              Map.entry("sq ", TWO),
              Map.entry("cubic ", THREE),
              Map.entry("cu. ", THREE),
              Map.entry("square root ", HALF),
              Map.entry("square root of ", HALF),
              Map.entry("root ", HALF),
              Map.entry("root-", HALF),
              Map.entry("\u221a", HALF),
              Map.entry("平方", TWO),
              Map.entry("立方", THREE),
              Map.entry("平方根", HALF),
              Map.entry("根号", HALF)));

  static Optional<Factor> read(CharSequence text, int from) {
    var power = POWER_WORDS.longest(text, from, (characters, at) -> true);
    if (power.isPresent()) {
      boolean isRoot = power.get().value().compareTo(HALF) == 0;
      return UnitTable.standard()
          .at(text, afterBracket(text, power.get().end()))
          .map(match ->
              raised(match.value().unit(), power.get().value())
                  .at(UnitMarks.afterClose(text, match.end(), power.get().end()), isRoot));
    }
    return UnitTable.standard().at(text, from).map(match -> withWrittenPower(text, match));
  }

  /** The {@code M 3} of {@code MJ/M 3}: a metre that was set as a capital; it needs its power. */
  static Optional<Factor> capitalMetre(CharSequence text, int from) {
    boolean isCapital = from < text.length() && text.charAt(from) == 'M';
    return isCapital
        ? UnitMarks.exponent(text, from + 1)
            .filter(
                power -> power.value().compareTo(TWO) == 0 || power.value().compareTo(THREE) == 0)
            .flatMap(power ->
                UnitTable.standard()
                    .simple("m")
                    .map(metre -> raised(metre, power.value()).at(power.end(), false)))
        : Optional.empty();
  }

  private static int afterBracket(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
  }

  private static Factor withWrittenPower(
      CharSequence text, PhraseTrie.Match<UnitTable.Spelling> match) {
    Unit unit = match.value().unit();
    boolean needsSlash = match.value().needsSlash();
    int end = match.end();
    Optional<UnitMarks.Exponent> exponent = UnitMarks.exponent(text, end);
    if (exponent.isPresent() && exponent.get().value().compareTo(BigDecimal.ONE) != 0) {
      BigDecimal value = exponent.get().value();
      Unit raised = raised(unit, value).unit();
      int past = UnitMarks.afterQualifier(text, exponent.get().end());
      boolean isRoot = value.compareTo(HALF) == 0;
      return new Factor(raised, past, needsSlash, isRoot, value.signum());
    }
    int past = UnitMarks.afterQualifier(text, end);
    return new Factor(qualified(text, unit, end, past), past, needsSlash, false, 0);
  }

  /** {@code krad (Si)} is a dose, {@code krad} alone could be an angle. */
  private static Unit qualified(CharSequence text, Unit unit, int end, int past) {
    boolean isDose =
        past > end
            && unit.code().equals("rad")
            && text.subSequence(end, past).toString().toLowerCase(Locale.ROOT).contains("si");
    return isDose ? UnitTable.standard().simple("RAD").orElse(unit) : unit;
  }

  private static Factor raised(Unit unit, BigDecimal power) {
    String shown = power.stripTrailingZeros().toPlainString();
    boolean isCompound = unit.code().indexOf('.') >= 0 || unit.code().indexOf('/') >= 0;
    String code = (isCompound ? "(" + unit.code() + ")" : unit.code()) + shown;
    return new Factor(unit.power(power, code), 0, false, false, power.signum());
  }

  private Factor at(int newEnd, boolean root) {
    return new Factor(unit, newEnd, needsSlash, root, 1);
  }
}
