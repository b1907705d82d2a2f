package dev.thresher.ingest.label;

import java.util.Map;

/** Roman numbers in small letters up to 89, as they label paragraphs. */
public final class Roman {
  private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);
  private static final String FORM = "l?x{0,4}(?:ix|iv|v?i{0,3})|xl(?:ix|iv|v?i{0,3})";

  private Roman() {}

  public static boolean isRoman(String label) {
    return !label.isEmpty() && label.matches(FORM);
  }

  public static int number(String label) {
    int number = 0;
    for (int i = 0; i < label.length(); i++) {
      int value = value(label.charAt(i));
      boolean before = i + 1 < label.length() && value < value(label.charAt(i + 1));
      number += before ? -value : value;
    }
    return number;
  }

  private static int value(char digit) {
    return VALUES.getOrDefault(digit, 0);
  }
}
