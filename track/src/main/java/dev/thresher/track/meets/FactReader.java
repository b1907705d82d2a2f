package dev.thresher.track.meets;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.Normalized;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads facts as people write them: {@code energy density = 300 Wh/kg}, {@code frequency = 2 GHz to
 * 18 GHz}, {@code sensitivity = 5e-12 T @ frequency = 1 Hz}.
 *
 * <p>A range is one of operation; numbers are plain decimals, with commas between thousands or a
 * power of ten if need be.
 */
public final class FactReader {
  /** Example: {@code 1,510.5}, {@code -40}, {@code 5e3}, {@code 2 x 10^-4}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<digits>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)"
              + "(?:[eE](?<exponent>[+-]?\\d{1,3})| ?[x×*] ?10\\^(?<power>[+-]?\\d{1,3}))?");

  /** Example: {@code to}, {@code 至}, and the dash of {@code 2-18 GHz}. */
  private static final Pattern TO =
      Pattern.compile(" to | \\.\\. |~|至|到|(?<=\\d) ?[-–—] ?(?=[-−\\d])");

  private final String text;

  private FactReader(String text) {
    this.text = text;
  }

  /** Throws if the text is no fact, and says what is missing. */
  public static Fact read(String text) {
    return new FactReader(text).fact();
  }

  /** The fact that a property has a value, such as {@code 300 Wh/kg}. */
  public static Fact read(String property, String value) {
    return read(property + "=" + value);
  }

  private Fact fact() {
    List<String> parts = Arrays.stream(Normalized.of(text).characters().split("@", -1)).toList();
    List<Fact> measured = parts.stream().skip(1).map(this::single).toList();
    return single(parts.getFirst()).measuredAt(measured);
  }

  private Fact single(String part) {
    int sign = part.indexOf('=');
    if (sign < 0 || part.substring(0, sign).isBlank()) {
      throw unreadable("write PROPERTY=VALUE UNIT");
    }
    return Fact.of(part.substring(0, sign).strip(), amount(part.substring(sign + 1).strip()));
  }

  private Amount amount(String value) {
    Matcher to = TO.matcher(value);
    if (!to.find()) {
      return new Amount.Value(quantity(value));
    }
    Quantity high = quantity(value.substring(to.end()).strip());
    String low = value.substring(0, to.start()).strip();
    Matcher bare = NUMBER.matcher(low);
    return new Amount.Range(
        bare.matches() ? new Quantity(number(bare), high.unit()) : quantity(low), high);
  }

  private Quantity quantity(String value) {
    Matcher number = NUMBER.matcher(value);
    if (!number.lookingAt()) {
      throw unreadable("no number in '" + value + "'");
    }
    String unit = value.substring(number.end()).strip();
    return new Quantity(number(number), unit.isEmpty() ? Unit.pure() : unit(unit));
  }

  private Unit unit(String written) {
    Optional<UnitMatch> match =
        UnitReader.read(written, 0).filter(unit -> unit.end() == written.length());
    return match
        .map(UnitMatch::unit)
        .or(() -> UnitCode.parse(written))
        .orElseThrow(() -> unreadable("unknown unit '" + written + "'"));
  }

  private static BigDecimal number(Matcher matcher) {
    BigDecimal digits = new BigDecimal(matcher.group("digits").replace(",", ""));
    String exponent = Optional.ofNullable(matcher.group("exponent")).orElse("0");
    String power = Optional.ofNullable(matcher.group("power")).orElse("0");
    return digits.scaleByPowerOfTen(Integer.parseInt(exponent) + Integer.parseInt(power));
  }

  private IllegalArgumentException unreadable(String what) {
    return new IllegalArgumentException("cannot read the fact '" + text + "': " + what);
  }
}
