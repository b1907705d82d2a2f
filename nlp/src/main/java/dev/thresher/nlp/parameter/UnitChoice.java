package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides the spellings that name two units: g of mass or acceleration, 度 of angle or temperature.
 */
final class UnitChoice {
  private static final Pattern ACCELERATION =
      Pattern.compile(
          "(?i)accelerat|shock|vibrat|\\bbias\\b|overload|g-level|environment|加速度|冲击|过载|振动|偏值|偏置|零偏|均方根|环境|衝撃|振動");
  private static final Pattern MASS = Pattern.compile("(?i)mass|weight|质量|重量|quantity|净重|質量");
  private static final Pattern ACCELEROMETER = Pattern.compile("(?i)acceleromet|加速度计|加速度表|加速度計");
  private static final Pattern ANGLE =
      Pattern.compile("真直度|角度|角の|傾斜角|偏角|角定位|角分辨|测角|角精度|角位移|角位置|姿态精度");
  private static final Pattern TEMPERATURE =
      Pattern.compile("温度|温|摂氏|ケルビン|転移点|軟化点|融点|沸点|引火点|流動点|凝固点|露点|熔点|闪点|凝点|软化点|相变点");

  private static final Pattern CHARGE = Pattern.compile("(?i)\\bcharges?\\b|电荷|電荷");
  private static final Pattern VOYAGE = Pattern.compile("ranges?|radius|distances?");
  private static final Pattern OPTICAL = Pattern.compile("(?i)wavelength|optic|laser|spectr");
  private static final Pattern CALIBRE = Pattern.compile("(?i)\\bcalib(?:er|re)s?$");

  /** 每小时一次 is a frequency: events are no unit. */
  private static final String TIMES_PER = "{time}/";

  private UnitChoice() {}

  static List<Reading> chosen(Sentence sentence, List<Reading> readings) {
    return readings.stream().map(reading -> chosen(sentence, reading)).toList();
  }

  private static Reading chosen(Sentence sentence, Reading reading) {
    Optional<Unit> unit = reading.bound().claim().unit();
    String code = unit.map(Unit::code).orElse("");
    if (sentence.language() != Language.ENGLISH && code.startsWith(TIMES_PER)) {
      return in(reading, code.substring(TIMES_PER.length() - 1));
    }
    return switch (code) {
      case "g", "ug", "mg" ->
          isAcceleration(sentence, reading) ? inGravities(reading, code) : reading;
      case "g.Hz-0.5", "mg.Hz-0.5", "ug.Hz-0.5", "ng.Hz-0.5" ->
          in(reading, code.replace("g.", "[g]."));
      case "deg" ->
          sentence.language() != Language.ENGLISH && isTemperature(sentence, reading)
              ? in(reading, "Cel")
              : reading;
      case "s" -> isAngle(sentence, reading) ? in(reading, "''") : reading;
      case "nm" -> isVoyage(sentence, reading) ? in(reading, "[nmi_i]") : reading;
      case "Cel" -> isCharge(sentence, reading) ? in(reading, "C") : reading;
      case "" -> isCalibre(reading) ? in(reading, "[in_i]") : counted(sentence, reading);
      default ->
          code.startsWith("{item}")
                  || code.startsWith("{piece}")
                  || code.equals("{copy}")
                  || (code.equals("CNY") && sentence.language() == Language.CHINESE)
              ? counted(sentence, reading)
              : reading;
    };
  }

  /** "a stored charge of 5 C": no degree is written, and a charge is spoken of. */
  private static boolean isCharge(Sentence sentence, Reading reading) {
    return CHARGE.matcher(reading.property()).find()
        && reading
            .bound()
            .claim()
            .first()
            .filter(m -> sentence.view().startsWith("C", m.unitStart()))
            .isPresent();
  }

  /** "to ranges over 2,000 nm": nautical miles. */
  private static boolean isVoyage(Sentence sentence, Reading reading) {
    int before = reading.bound().from() - 1;
    return VOYAGE.matcher(sentence.text(before)).matches()
        && !OPTICAL.matcher(sentence.view()).find();
  }

  /** "calibre .45": a fraction of an inch. */
  private static boolean isCalibre(Reading reading) {
    return CALIBRE.matcher(reading.property()).find()
        && reading
            .bound()
            .claim()
            .first()
            .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) < 0)
            .isPresent();
  }

  /** 可控轴数不少于5个: the words say what is counted; pH is a unit of its own. */
  private static Reading counted(Sentence sentence, Reading reading) {
    if (sentence.language() == Language.ENGLISH || reading.bound().claim().first().isEmpty()) {
      return reading;
    }
    if (reading.property().contains("pH")) {
      return in(reading, "[pH]");
    }
    return CountedThings.unit(sentence, reading)
        .map(unit -> reading.withBound(reading.bound().in(unit)))
        .orElse(reading);
  }

  private static boolean isAcceleration(Sentence sentence, Reading reading) {
    String around =
        reading.property()
            + " "
            + sentence.text(reading.bound().to())
            + sentence.text(reading.bound().to() + 1);
    if (sentence.text(reading.bound().to()).startsWith("环境")) {
      return true;
    }
    if (MASS.matcher(reading.property()).find()) {
      return false;
    }
    return ACCELERATION.matcher(around).find() || ACCELEROMETER.matcher(sentence.view()).find();
  }

  private static Reading inGravities(Reading reading, String code) {
    return in(reading, code.equals("g") ? "[g]" : code.charAt(0) + "[g]");
  }

  /** 真直度が二秒未満: a second of arc. */
  private static boolean isAngle(Sentence sentence, Reading reading) {
    return sentence.language() != Language.ENGLISH && ANGLE.matcher(reading.property()).find();
  }

  private static boolean isTemperature(Sentence sentence, Reading reading) {
    int at = reading.bound().to();
    String around =
        reading.property() + sentence.text(at) + sentence.text(at + 1) + sentence.text(at + 2);
    boolean isNegative =
        sentence.language() == Language.JAPANESE
            && !reading.property().endsWith("角")
            && reading
                .bound()
                .claim()
                .first()
                .filter(m -> m.numeral().value().signum() < 0)
                .isPresent();
    return isNegative || TEMPERATURE.matcher(around).find();
  }

  private static Reading in(Reading reading, String code) {
    return UnitCode.parse(code)
        .map(unit -> reading.withBound(reading.bound().in(unit)))
        .orElse(reading);
  }
}
