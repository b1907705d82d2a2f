package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides the spellings that name two units: g of mass or acceleration, 度 of angle or temperature.
 */
final class UnitChoice {
  private static final Pattern ACCELERATION =
      Pattern.compile(
          "(?i)accelerat|shock|vibrat|\\bbias\\b|overload|g-level|environment|加速度|冲击|过载|振动|偏值|偏置|环境|衝撃|振動");
  private static final Pattern MASS = Pattern.compile("(?i)mass|weight|质量|重量|quantity|净重|質量");
  private static final Pattern ACCELEROMETER = Pattern.compile("(?i)acceleromet|加速度计|加速度表|加速度計");
  private static final Pattern TEMPERATURE = Pattern.compile("温度|温|摂氏|ケルビン");

  private UnitChoice() {}

  static List<Reading> chosen(Sentence sentence, List<Reading> readings) {
    return readings.stream().map(reading -> chosen(sentence, reading)).toList();
  }

  private static Reading chosen(Sentence sentence, Reading reading) {
    Optional<Unit> unit = reading.bound().claim().unit();
    String code = unit.map(Unit::code).orElse("");
    return switch (code) {
      case "g", "ug", "mg" ->
          isAcceleration(sentence, reading) ? inGravities(reading, code) : reading;
      case "deg" ->
          sentence.language() == Language.JAPANESE && isTemperature(sentence, reading)
              ? in(reading, "Cel")
              : reading;
      default -> reading;
    };
  }

  private static boolean isAcceleration(Sentence sentence, Reading reading) {
    String around =
        reading.property()
            + " "
            + sentence.text(reading.bound().to())
            + sentence.text(reading.bound().to() + 1);
    if (MASS.matcher(reading.property()).find()) {
      return false;
    }
    return ACCELERATION.matcher(around).find() || ACCELEROMETER.matcher(sentence.view()).find();
  }

  private static Reading inGravities(Reading reading, String code) {
    return in(reading, code.equals("g") ? "[g]" : code.charAt(0) + "[g]");
  }

  private static boolean isTemperature(Sentence sentence, Reading reading) {
    int at = reading.bound().to();
    String around =
        reading.property() + sentence.text(at) + sentence.text(at + 1) + sentence.text(at + 2);
    boolean isNegative =
        reading.bound().claim().first().filter(m -> m.numeral().value().signum() < 0).isPresent();
    return isNegative || TEMPERATURE.matcher(around).find();
  }

  private static Reading in(Reading reading, String code) {
    return UnitCode.parse(code)
        .map(unit -> reading.withBound(reading.bound().in(unit)))
        .orElse(reading);
  }
}
