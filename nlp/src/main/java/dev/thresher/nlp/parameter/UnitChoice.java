package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Pattern ANGLE = Pattern.compile("真直度|角度|角の|傾斜角|偏角");
  private static final Pattern TEMPERATURE = Pattern.compile("温度|温|摂氏|ケルビン");

  private static final Map<String, String> COUNTED = counted();

  private static Map<String, String> counted() {
    Map<String, String> units = new LinkedHashMap<>();
    for (String pair :
        List.of(
            "轴=axis",
            "軸=axis",
            "坐标=axis",
            "通道=channel",
            "信道=channel",
            "像元=element",
            "像素=pixel",
            "素子=element",
            "元件=element",
            "单元=element",
            "阵元=element",
            "自由度=degree_of_freedom",
            "转发器=transponder",
            "画素=pixel",
            "量子比特=qubit",
            "量子ビット=qubit",
            "晶圆=wafer",
            "产能=wafer")) {
      String[] parts = pair.split("=", 2);
      units.put(parts[0], "{" + parts[1] + "}");
    }
    return units;
  }

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
      case "s" -> isAngle(sentence, reading) ? in(reading, "''") : reading;
      case "{item}", "{piece}", "" -> counted(sentence, reading);
      default -> reading;
    };
  }

  /** 可控轴数不少于5个: the property says what is counted; pH is a unit of its own. */
  private static Reading counted(Sentence sentence, Reading reading) {
    if (sentence.language() == Language.ENGLISH || reading.bound().claim().first().isEmpty()) {
      return reading;
    }
    boolean isPh = reading.property().contains("pH");
    String code =
        isPh
            ? "[pH]"
            : COUNTED.keySet().stream()
                .filter(reading.property()::contains)
                .findFirst()
                .map(COUNTED::get)
                .orElse("");
    return code.isEmpty() ? reading : in(reading, code);
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

  /** 真直度が二秒未満: a second of arc. */
  private static boolean isAngle(Sentence sentence, Reading reading) {
    return sentence.language() == Language.JAPANESE && ANGLE.matcher(reading.property()).find();
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
