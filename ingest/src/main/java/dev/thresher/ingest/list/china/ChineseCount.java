package dev.thresher.ingest.list.china;

/** Small numbers as Chinese texts count their paragraphs. */
final class ChineseCount {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseCount() {}

  /** 1 to 99: 一, 十, 十二, 二十, 二十三. */
  static String of(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
    return ten + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
  }
}
