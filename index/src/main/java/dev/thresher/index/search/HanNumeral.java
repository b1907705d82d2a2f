package dev.thresher.index.search;

import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number as Chinese laws spell it: 45 as 四十五, 105 as 一百零五. */
final class HanNumeral {
  /** Numbers of two to four figures; those of one figure are too common a character. */
  private static final Pattern FIGURES = Pattern.compile("[1-9][0-9]{1,3}");

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "千百十";

  private HanNumeral() {}

  static Optional<String> of(String figures) {
    return FIGURES.matcher(figures).matches() ? Optional.of(spelled(figures)) : Optional.empty();
  }

  private static String spelled(String figures) {
    var spelled = new StringBuilder();
    boolean isGap = false;
    for (int i = 0; i < figures.length(); i++) {
      int digit = figures.charAt(i) - '0';
      if (digit == 0) {
        isGap = true;
      } else {
        spelled.append(isGap ? "零" : "").append(DIGITS.charAt(digit));
        spelled.append(place(figures.length() - i));
        isGap = false;
      }
    }
    return spelled.toString().replaceFirst("^一十", "十");
  }

  private static String place(int fromEnd) {
    return fromEnd == 1 ? "" : PLACES.substring(PLACES.length() + 1 - fromEnd).substring(0, 1);
  }
}
