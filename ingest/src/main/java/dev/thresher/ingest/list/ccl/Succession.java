package dev.thresher.ingest.list.ccl;

/** The order of paragraph markers: a, b, ... z, aa; 1, 2, 3. */
final class Succession {
  private static final int LAST_LETTER = 'z';

  private Succession() {}

  static boolean isFirst(String step) {
    return step.equals("a") || step.equals("1") || step.equals("i");
  }

  static boolean follows(String earlier, String later) {
    return next(earlier).equals(later);
  }

  static String next(String step) {
    if (step.chars().allMatch(Character::isDigit)) {
      return String.valueOf(Integer.parseInt(step) + 1);
    }
    char last = step.charAt(step.length() - 1);
    return last == LAST_LETTER
        ? "a".repeat(step.length() + 1)
        : step.substring(0, step.length() - 1) + (char) (last + 1);
  }

  static String previous(String step) {
    if (step.chars().allMatch(Character::isDigit)) {
      return String.valueOf(Integer.parseInt(step) - 1);
    }
    char last = step.charAt(step.length() - 1);
    return last == 'a'
        ? "z".repeat(Math.max(1, step.length() - 1))
        : step.substring(0, step.length() - 1) + (char) (last - 1);
  }
}
