package dev.thresher.nlp.date;

import java.util.List;
import java.util.Locale;

/**
 * What a text must hold for a form of dates to be looked for in it: asked before, because cheap.
 */
enum Sign {
  /** A month by its English name, as it begins. */
  ENGLISH_MONTH,
  /** A month by its French name, in any case of letters. */
  FRENCH_MONTH,
  /** The word for month of Chinese and Japanese dates. */
  HAN_MONTH,
  /** Three numerals with a sign between them, twice the same: days all in numerals. */
  NUMERALS;

  private static final String BETWEEN = "-./";

  private static final List<String> ENGLISH =
      List.of(
          "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN",
          "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> FRENCH =
      List.of(
          "janvier",
          "vrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "ao",
          "septembre",
          "octobre",
          "novembre",
          "cembre");

  /** The sign that every date of a form bears, by its row in the table. */
  static Sign of(String expression) {
    if (expression.contains("<<month>>") || expression.contains("January")) {
      return ENGLISH_MONTH;
    }
    if (expression.contains("<<mois>>")) {
      return FRENCH_MONTH;
    }
    return expression.contains("月") ? HAN_MONTH : NUMERALS;
  }

  boolean isIn(String text) {
    return switch (this) {
      case ENGLISH_MONTH -> hasDigit(text) && ENGLISH.stream().anyMatch(text::contains);
      case FRENCH_MONTH -> hasDigit(text) && hasFrench(text.toLowerCase(Locale.ROOT));
      case HAN_MONTH -> text.indexOf('月') >= 0;
      case NUMERALS -> hasNumerals(text);
    };
  }

  private static boolean hasFrench(String lower) {
    return FRENCH.stream().anyMatch(lower::contains);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** 2022-10-07, 4.6.2022: the numeral in the middle has one digit or two. */
  private static boolean hasNumerals(String text) {
    for (int i = 1; i < text.length() - 3; i++) {
      if (BETWEEN.indexOf(text.charAt(i)) >= 0 && isDigit(text, i - 1) && isMiddle(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** The sign at an offset stands once more, behind one digit or two and before another. */
  private static boolean isMiddle(String text, int sign) {
    int next = isDigit(text, sign + 2) ? sign + 3 : sign + 2;
    return isDigit(text, sign + 1)
        && next < text.length()
        && text.charAt(next) == text.charAt(sign)
        && isDigit(text, next + 1);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
