package dev.thresher.nlp.entity;

/**
 * The registry number of a substance: up to seven digits, two digits and a check digit (7440-55-3).
 */
final class CasNumber {
  private CasNumber() {}

  /**
   * Weighs the digits before the last from right to left by 1, 2, 3 and so on; the sum ends in the
   * last digit. Source: Chemical Abstracts Service.
   */
  static boolean hasRightCheckDigit(String number) {
    String digits = number.replace("-", "");
    int sum = 0;
    for (int place = 1; place < digits.length(); place++) {
      sum += place * Character.digit(digits.charAt(digits.length() - 1 - place), 10);
    }
    return sum % 10 == Character.digit(digits.charAt(digits.length() - 1), 10);
  }
}
