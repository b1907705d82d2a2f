package dev.thresher.nlp.date;

import dev.thresher.corpus.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written forms of a calendar date in English, French-style numerals, Chinese and Japanese. */
final class CalendarForms {
  private static final String MONTHS =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final String HAN_DIGITS = "[〇○零一二三四五六七八九十元\\d０-９]";

  /** One written form: which groups hold year, month and day; a day of 0 means the whole month. */
  private record Form(Pattern pattern, int year, int month, int day) {}

  private static final List<Form> FORMS =
      List.of(
          // October 7, 2022; Oct. 7, 2022
          new Form(
              Pattern.compile("\\b" + MONTHS + "\\s{1,3}(\\d{1,2})\\s?,\\s{0,3}(\\d{4})\\b"),
              3,
              1,
              2),
          // 7 October 2022; 7th of October 2022
          new Form(
              Pattern.compile(
                  "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s{1,3})?"
                      + MONTHS
                      + "\\s{0,3},?\\s{1,3}(\\d{4})\\b"),
              3,
              2,
              1),
          // October 2022
          new Form(Pattern.compile("\\b" + MONTHS + "\\s{1,3}(\\d{4})\\b"), 2, 1, 0),
          // 2022-10-07
          new Form(Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])"), 1, 2, 3),
          // 4.6.2022, day first
          new Form(
              Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d])"), 3, 2, 1),
          // 10/13/22 and 10/13/2022, month first
          new Form(
              Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/])"),
              3,
              1,
              2),
          // 2024年7月1日, 二〇二四年七月一日
          new Form(
              Pattern.compile(
                  "(?<!"
                      + HAN_DIGITS
                      + ")("
                      + HAN_DIGITS
                      + "{4})\\s?年\\s?("
                      + HAN_DIGITS
                      + "{1,3})\\s?月\\s?("
                      + HAN_DIGITS
                      + "{1,3})\\s?[日号]"),
              1,
              2,
              3),
          // 2024年7月
          new Form(
              Pattern.compile(
                  "(?<!"
                      + HAN_DIGITS
                      + ")("
                      + HAN_DIGITS
                      + "{4})\\s?年\\s?("
                      + HAN_DIGITS
                      + "{1,3})\\s?月(?!\\s?"
                      + HAN_DIGITS
                      + ")"),
              1,
              2,
              0),
          // 平成二五年九月二七日
          new Form(
              Pattern.compile(
                  "((?:明治|大正|昭和|平成|令和)\\s?"
                      + HAN_DIGITS
                      + "{1,3})\\s?年\\s?("
                      + HAN_DIGITS
                      + "{1,3})\\s?月\\s?("
                      + HAN_DIGITS
                      + "{1,3})\\s?日"),
              1,
              2,
              3));

  private static final Map<String, Integer> ERAS =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);

  private CalendarForms() {}

  /** All dates in order, the longest form where several fit. */
  static List<CalendarDate> find(String text) {
    List<CalendarDate> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        read(form, matcher)
            .filter(date -> found.stream().noneMatch(other -> other.span().overlaps(date.span())))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(CalendarDate::span));
    return found;
  }

  private static Optional<CalendarDate> read(Form form, Matcher matcher) {
    Span span = new Span(matcher.start(), matcher.end());
    try {
      int year = yearOf(matcher.group(form.year));
      int month = monthOf(matcher.group(form.month));
      if (form.day == 0) {
        YearMonth all = YearMonth.of(year, month);
        return Optional.of(new CalendarDate(span, all.atDay(1), all.atEndOfMonth()));
      }
      LocalDate day = LocalDate.of(year, month, numberOf(matcher.group(form.day)));
      return Optional.of(new CalendarDate(span, day, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int yearOf(String written) {
    for (Map.Entry<String, Integer> era : ERAS.entrySet()) {
      if (written.startsWith(era.getKey())) {
        return era.getValue() + numberOf(written.substring(era.getKey().length()).strip());
      }
    }
    int year = digitsOf(written);
    if (written.length() == 2) {
      return year < 70 ? 2000 + year : 1900 + year;
    }
    return year;
  }

  private static int monthOf(String written) {
    if (Character.isLetter(written.charAt(0)) && written.charAt(0) < 'z') {
      String three = written.substring(0, 3).toLowerCase(Locale.ROOT);
      return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(three) / 3 + 1;
    }
    return numberOf(written);
  }

  /** 二〇二四: digits one by one. */
  private static int digitsOf(String written) {
    int number = 0;
    for (int i = 0; i < written.length(); i++) {
      number = number * 10 + digitOf(written.charAt(i));
    }
    return number;
  }

  /** 二十五, 二五, 25, 元 (the first year of an era). */
  private static int numberOf(String written) {
    int ten = written.indexOf('十');
    if (ten < 0) {
      return written.equals("元") ? 1 : digitsOf(written);
    }
    int tens = ten == 0 ? 1 : digitsOf(written.substring(0, ten));
    return tens * 10 + digitsOf(written.substring(ten + 1));
  }

  private static int digitOf(char c) {
    if (c == '○') {
      return 0;
    }
    int han = "〇一二三四五六七八九".indexOf(c);
    int digit = han >= 0 ? han : c == '零' ? 0 : Character.digit(c, 10);
    if (digit < 0) {
      throw new DateTimeException("no digit: " + c);
    }
    return digit;
  }
}
