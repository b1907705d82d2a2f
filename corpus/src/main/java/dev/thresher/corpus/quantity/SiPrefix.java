package dev.thresher.corpus.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The decimal prefixes with their words; source: SI brochure 9, table 7. */
enum SiPrefix {
  EXA("E", "exa", "艾", "エクサ", 18),
  PETA("P", "peta", "拍", "ペタ", 15),
  TERA("T", "tera", "太", "テラ", 12),
  GIGA("G", "giga", "吉", "ギガ", 9),
  MEGA("M", "mega", "兆", "メガ", 6),
  KILO("k", "kilo", "千", "キロ", 3),
  HECTO("h", "hecto", "百", "ヘクト", 2),
  DECI("d", "deci", "分", "デシ", -1),
  CENTI("c", "centi", "厘", "センチ", -2),
  MILLI("m", "milli", "毫", "ミリ", -3),
  MICRO("u", "micro", "微", "マイクロ", -6),
  NANO("n", "nano", "纳", "ナノ", -9),
  PICO("p", "pico", "皮", "ピコ", -12),
  FEMTO("f", "femto", "飞", "フェムト", -15),
  ATTO("a", "atto", "阿", "アト", -18);

  private final String code;
  private final String english;
  private final String chinese;
  private final String japanese;
  private final int exponent;

  SiPrefix(String code, String english, String chinese, String japanese, int exponent) {
    this.code = code;
    this.english = english;
    this.chinese = chinese;
    this.japanese = japanese;
    this.exponent = exponent;
  }

  String code() {
    return code;
  }

  String english() {
    return english;
  }

  String chinese() {
    return chinese;
  }

  String japanese() {
    return japanese;
  }

  BigDecimal numerator() {
    return exponent > 0 ? BigDecimal.TEN.pow(exponent) : BigDecimal.ONE;
  }

  BigDecimal denominator() {
    return exponent < 0 ? BigDecimal.TEN.pow(-exponent) : BigDecimal.ONE;
  }

  /** The prefix signs in print: {@code µ} and {@code u} for micro, {@code K} beside {@code k}. */
  List<String> signs() {
    return switch (this) {
      case MICRO -> List.of("\u00b5", "u");
      case KILO -> List.of("k", "K");
      default -> List.of(code);
    };
  }

  /** {@code si} for the powers of a thousand from femto to peta; and the codes that a row lists. */
  static List<SiPrefix> named(List<String> codes) {
    return Arrays.stream(values())
        .filter(prefix -> (codes.contains("si") && prefix.isUsual()) || codes.contains(prefix.code))
        .toList();
  }

  private boolean isUsual() {
    return exponent % 3 == 0 && Math.abs(exponent) <= 15;
  }
}
