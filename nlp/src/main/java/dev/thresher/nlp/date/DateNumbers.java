package dev.thresher.nlp.date;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Years, months and days as they are written in four languages. */
final class DateNumbers {
  private static final Map<String, Integer> ERAS =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);
  private static final List<String> FRENCH =
      List.of(
          "jan", "fév", "mars", "avr", "mai", "juin", "juil", "aoû", "sep", "oct", "nov", "déc");
  private static final int CENTURY_BORDER = 70;

  private DateNumbers() {}

  /** 2022, 22, 二〇二二, 令和四; two digits below 70 are of this century. */
  static int year(String written) {
    for (Map.Entry<String, Integer> era : ERAS.entrySet()) {
      if (written.startsWith(era.getKey())) {
        return era.getValue() + number(written.substring(era.getKey().length()).strip());
      }
    }
    int year = digits(written);
    if (written.length() == 2) {
      return year < CENTURY_BORDER ? 2000 + year : 1900 + year;
    }
    return year;
  }

  /** Oct., octobre, 10, 十. */
  static int month(String written) {
    if (!Character.isLetter(written.charAt(0)) || written.charAt(0) > 'z') {
      return number(written);
    }
    String small = written.toLowerCase(Locale.ROOT).replace('é', 'e').replace('û', 'u');
    for (int i = 0; i < FRENCH.size(); i++) {
      if (small.startsWith(FRENCH.get(i).replace('é', 'e').replace('û', 'u'))) {
        return i + 1;
      }
    }
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(small.substring(0, 3)) / 3 + 1;
  }

  /** 二十五, 二五, 25, 元 (the first year of an era). */
  static int number(String written) {
    int ten = written.indexOf('十');
    if (ten < 0) {
      return written.equals("元") ? 1 : digits(written);
    }
    int tens = ten == 0 ? 1 : digits(written.substring(0, ten));
    return tens * 10 + digits(written.substring(ten + 1));
  }

  /** 二〇二四: digits one by one. */
  private static int digits(String written) {
    int number = 0;
    for (int i = 0; i < written.length(); i++) {
      number = number * 10 + digit(written.charAt(i));
    }
    return number;
  }

  private static int digit(char c) {
    int han = "〇一二三四五六七八九".indexOf(c);
    int digit = han >= 0 ? han : c == '零' || c == '○' ? 0 : Character.digit(c, 10);
    if (digit < 0) {
      throw new DateTimeException("no digit: " + c);
    }
    return digit;
  }
}
