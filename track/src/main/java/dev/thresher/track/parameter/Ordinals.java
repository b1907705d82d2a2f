package dev.thresher.track.parameter;

import java.util.List;
import java.util.Map;

/** How a list counts its paragraphs: by numbers, letters, or Roman numerals. */
enum Ordinals {
  NUMBERS,
  LETTERS,
  ROMAN,
  OTHER;

  private static final Map<Character, Integer> ROMAN_DIGITS =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

  /** The count of a list; a to z are letters unless ii or iv stands among them. */
  static Ordinals of(List<String> steps, String other) {
    if (isNumber(other)) {
      return NUMBERS;
    }
    if (!isLetters(other)) {
      return OTHER;
    }
    boolean isRoman =
        steps.contains("i")
            && steps.stream().allMatch(step -> roman(step) > 0)
            && roman(other) > 0
            && (steps.size() == 1 || steps.contains("ii"));
    return isRoman ? ROMAN : LETTERS;
  }

  /** Example: c follows b, aa follows z, 10 follows 9; x to z are kept for standard paragraphs. */
  boolean follows(String step, String earlier) {
    return switch (this) {
      case NUMBERS -> isNumber(step) && isNumber(earlier) && isLonger(step, earlier);
      case LETTERS ->
          isLetters(step)
              && isLetters(earlier)
              && step.compareTo("x") < 0
              && isLonger(step, earlier);
      case ROMAN -> roman(step) > roman(earlier);
      case OTHER -> false;
    };
  }

  private static boolean isLonger(String step, String earlier) {
    return step.length() == earlier.length()
        ? step.compareTo(earlier) > 0
        : step.length() > earlier.length();
  }

  /** 0 for what is no Roman numeral. */
  private static int roman(String step) {
    int sum = 0;
    int last = 0;
    for (int at = step.length() - 1; at >= 0; at--) {
      int digit = ROMAN_DIGITS.getOrDefault(step.charAt(at), 0);
      if (digit == 0) {
        return 0;
      }
      sum += digit < last ? -digit : digit;
      last = digit;
    }
    return sum;
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLetters(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
