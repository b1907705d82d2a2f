package dev.thresher.ingest.office;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the labels that Word prints before paragraphs and keeps out of their text. */
final class WordNumbering {
  private static final int LEVELS = 9;
  private static final int ALPHABET = 26;
  private static final String HAN = "零一二三四五六七八九十";
  private static final int[] ROMAN = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_FIGURES = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  /** How far one list has counted, and in which form each of its levels is printed. */
  private static final class Count {
    private final int[] numbers = new int[LEVELS];
    private final String[] forms = new String[LEVELS];

    private Count() {
      Arrays.fill(forms, "decimal");
    }
  }

  private final Map<BigInteger, Count> counts = new HashMap<>();

  /** The label as Word prints it; empty for a paragraph that has none, or a bullet. */
  Optional<String> label(XWPFParagraph paragraph) {
    Optional<BigInteger> list = Optional.ofNullable(paragraph.getNumID());
    Optional<String> form = Optional.ofNullable(paragraph.getNumFmt());
    Optional<String> text = Optional.ofNullable(paragraph.getNumLevelText());
    if (list.isEmpty() || form.isEmpty() || text.isEmpty() || form.get().equals("bullet")) {
      return Optional.empty();
    }
    int level =
        Optional.ofNullable(paragraph.getNumIlvl())
            .map(BigInteger::intValue)
            .filter(number -> number < LEVELS)
            .orElse(0);
    Count count = counts.computeIfAbsent(list.get(), key -> new Count());
    count.forms[level] = form.get();
    count.numbers[level]++;
    Arrays.fill(count.numbers, level + 1, LEVELS, 0);
    return Optional.of(printed(text.get(), count)).filter(label -> !label.isBlank());
  }

  /** {@code %1.%2)} with the numbers put in. */
  private static String printed(String text, Count count) {
    String label = text;
    for (int level = 0; level < LEVELS; level++) {
      String number = number(Math.max(1, count.numbers[level]), count.forms[level]);
      label = label.replace("%" + (level + 1), number);
    }
    return label;
  }

  private static String number(int number, String form) {
    return switch (form) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital" ->
          han(number);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }

  /** a, b, ..., z, aa, bb. */
  private static String letters(int number) {
    char letter = (char) ('a' + (number - 1) % ALPHABET);
    return String.valueOf(letter).repeat(1 + (number - 1) / ALPHABET);
  }

  private static String roman(int number) {
    StringBuilder figures = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        figures.append(ROMAN_FIGURES[i]);
        rest -= ROMAN[i];
      }
    }
    return figures.toString();
  }

  /** 1 to 99. */
  private static String han(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : HAN.substring(tens, tens + 1)) + "十";
    return ten + (ones == 0 ? "" : HAN.substring(ones, ones + 1));
  }
}
