package dev.thresher.nlp.date;

import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that count from an event: "90 days after publication", 自公布之日起施行. */
final class RelativeForms {
  /** A date that lies {@code after} the event that {@code anchor} names. */
  record RelativeDate(Span span, Period after, String anchor, DateRole role) {
    LocalDate from(LocalDate event) {
      return event.plus(after);
    }
  }

  private static final String COUNT =
      "(\\d{1,4}|one|two|three|six|ten|twelve|fifteen|twenty|thirty|sixty|ninety|twentieth)";

  /** The anchor that is a day of the edition, not of an event. */
  static final String PUBLICATION = "publication";

  /** 90 days after (the date of) (its) publication (in the Official Journal). */
  private static final Pattern ENGLISH_AFTER =
      Pattern.compile(
          "\\b(?:on the )?"
              + COUNT
              + "\\s{1,3}(?:calendar )?(day|week|month|year)s?\\s{1,3}(after|following|from)\\s{1,3}(?:the )?(?:date of )?(?:that of )?(?:its |their )?(publication|promulgation|entry into force|registration)",
          Pattern.CASE_INSENSITIVE);

  /** on the day of its publication; comes into force on the day on which it is registered. */
  private static final Pattern ENGLISH_ON =
      Pattern.compile(
          "\\b(?:up)?on (?:(?:the )?(?:day|date) (?:of|on which it is) )?(?:its )?(publication|published|promulgation|registration|registered)\\b",
          Pattern.CASE_INSENSITIVE);

  /** 自公布之日起(30日后)施行 */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:自(?=.)|(?=即日起))(公布|发布|颁布|公告|印发|即)(?:之)?日起(?:(?:满)?(\\d{1,4}|[一二三四五六七八九十百]{1,4})(日|天|个月|年)(?:后|内)?)?");

  /** 公布の日から起算して三十日を経過した日から施行 */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(公布)の日(?:から(?:起算して)?(\\d{1,4}|[一二三四五六七八九十百]{1,4})(日|月|年)を経過した日)?から(?=施行|適用)");

  private static final int REACH = 90;

  /** The words of taking effect, in the three languages. */
  private static final Pattern EFFECT =
      Pattern.compile(
          "effect|in force|into force|\\bappl(?:y|ies|ied|icable)|commenc|operative|binding"
              + "|施行|实施|生效|执行|起$|适用|適用|発効",
          Pattern.CASE_INSENSITIVE);

  /** The words of what is due by a day. */
  private static final Pattern DEADLINE =
      Pattern.compile(
          "of (?:the |a )?notice|request|petition|submi|report|hearing|comment|within|no later than",
          Pattern.CASE_INSENSITIVE);

  private RelativeForms() {}

  static List<RelativeDate> find(String text) {
    List<RelativeDate> found = new ArrayList<>();
    Matcher after = ENGLISH_AFTER.matcher(text);
    while (after.find()) {
      found.add(
          new RelativeDate(
              spanOf(after),
              period(after.group(1), after.group(2)),
              anchorOf(after.group(4)),
              roleOf(text, spanOf(after))));
    }
    Matcher on = ENGLISH_ON.matcher(text);
    while (on.find()) {
      found.add(
          new RelativeDate(
              spanOf(on), Period.ZERO, anchorOf(on.group(1)), roleOf(text, spanOf(on))));
    }
    for (Pattern eastAsian : List.of(CHINESE, JAPANESE)) {
      Matcher matcher = eastAsian.matcher(text);
      while (matcher.find()) {
        boolean immediate = matcher.start(2) < 0;
        Period period = immediate ? Period.ZERO : period(matcher.group(2), matcher.group(3));
        found.add(
            new RelativeDate(spanOf(matcher), period, PUBLICATION, roleOf(text, spanOf(matcher))));
      }
    }
    found.sort(Comparator.comparing(RelativeDate::span));
    return found;
  }

  private static Span spanOf(Matcher matcher) {
    return new Span(matcher.start(), matcher.end());
  }

  private static DateRole roleOf(String text, Span span) {
    return Cues.roleOf(text, span, 0, text.length())
        .filter(role -> role == DateRole.EXPIRES || role == DateRole.DELAYED)
        .orElse(takesEffect(text, span) ? DateRole.EFFECTIVE : DateRole.OTHER);
  }

  /** Unless the words around speak of something due, a report or a hearing, and not of effect. */
  private static boolean takesEffect(String text, Span span) {
    int from = Math.max(0, span.start() - REACH);
    int to = Math.min(text.length(), span.end() + REACH);
    String around = text.substring(from, to);
    return !text.substring(span.start(), span.end()).endsWith("内")
        && (EFFECT.matcher(around).find() || !DEADLINE.matcher(around).find());
  }

  private static String anchorOf(String event) {
    return switch (event.toLowerCase(Locale.ROOT)) {
      case "entry into force" -> "entry-into-force";
      case "registration", "registered" -> "registration";
      default -> PUBLICATION;
    };
  }

  private static Period period(String count, String unit) {
    int number = numberOf(count.toLowerCase(Locale.ROOT));
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week" -> Period.ofWeeks(number);
      case "month", "个月", "月" -> Period.ofMonths(number);
      case "year", "年" -> Period.ofYears(number);
      default -> Period.ofDays(number);
    };
  }

  private static int numberOf(String count) {
    return switch (count) {
      case "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "six" -> 6;
      case "ten" -> 10;
      case "twelve" -> 12;
      case "fifteen" -> 15;
      case "twenty", "twentieth" -> 20;
      case "thirty" -> 30;
      case "sixty" -> 60;
      case "ninety" -> 90;
      default ->
          Character.digit(count.charAt(0), 10) >= 0 ? Integer.parseInt(count) : hanNumberOf(count);
    };
  }

  /** 三十, 一百二十, 九十 */
  private static int hanNumberOf(String count) {
    int number = 0;
    int digit = 0;
    for (int i = 0; i < count.length(); i++) {
      char c = count.charAt(i);
      int place = c == '十' ? 10 : c == '百' ? 100 : 0;
      if (place == 0) {
        digit = "〇一二三四五六七八九".indexOf(c);
      } else {
        number += Math.max(digit, 1) * place;
        digit = 0;
      }
    }
    return number + digit;
  }
}
