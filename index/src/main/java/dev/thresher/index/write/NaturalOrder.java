package dev.thresher.index.write;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sorting of designators as people count: a.2 before a.10. */
final class NaturalOrder {
  /** Example: the 10 in {@code 3A001.a.10}. */
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final int WIDTH = 8;

  private NaturalOrder() {}

  static String key(String path) {
    return DIGITS
        .matcher(path.toUpperCase(Locale.ROOT))
        .replaceAll(
            digits -> "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
  }
}
