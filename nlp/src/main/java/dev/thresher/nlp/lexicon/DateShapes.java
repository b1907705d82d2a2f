package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.nlp.quantity.Numeral;
import dev.thresher.nlp.quantity.NumeralReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates, so that their numbers are not taken for quantities; what they mean is read elsewhere. */
final class DateShapes {
  private static final PhraseTrie<Boolean> MONTHS = PhraseTrie.ofAnyCase(months());

  private static Map<String, Boolean> months() {
    Map<String, Boolean> months = new LinkedHashMap<>();
    String names =
        "january february march april may june july august september october november december"
            + " jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."
            + " janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
    for (String name : List.of(names.split(" ", -1))) {
      months.put(name, true);
    }
    return months;
  }

  private DateShapes() {}

  /** The end of the date that begins at {@code from}; -1 if none does. */
  static int end(CharSequence text, int from) {
    char c = text.charAt(from);
    if (Tokens.isDigit(text, from)) {
      return digitsFirst(text, from);
    }
    if (Character.isLetter(c) && c < '\u0080') {
      return monthFirst(text, from);
    }
    int era = Japanese.afterEra(text, from);
    if (era > 0) {
      int year = text.toString().startsWith("元年", era) ? era + 2 : han(text, era);
      return year > 0 ? year : yearOnly(text, era);
    }
    return "一二三四五六七八九〇○零十".indexOf(c) >= 0 ? han(text, from) : -1;
  }

  private static int digitsFirst(CharSequence text, int from) {
    int run = Tokens.digits(text, from);
    int end = from + run;
    if (run == 4 && isYear(text, from)) {
      int at = skipBlank(text, end);
      if (isSign(text, at, '年')) {
        return monthAndDay(text, at + 1);
      }
    }
    if (run == 4 && isYear(text, from) && apart(text, end) > 0) {
      return apart(text, end);
    }
    int month = skipBlank(text, end);
    if (run <= 2 && isSign(text, month, '月')) {
      int day = day(text, month + 1);
      return day > 0 ? day : -1;
    }
    return run <= 2 && month > end ? dayFirst(text, month) : -1;
  }

  /** The {@code 4 13} of {@code 1989 4 13}: month and day in figures; -1 if they are none. */
  private static int apart(CharSequence text, int yearEnd) {
    int month = number(text, yearEnd, 12);
    int day = month < 0 ? -1 : number(text, month, 31);
    boolean isClosed =
        day > 0
            && (day >= text.length()
                || (text.charAt(day) == ' '
                    && (day + 1 >= text.length() || !Character.isLowerCase(text.charAt(day + 1)))));
    return isClosed ? day : -1;
  }

  /** Behind the blank and the number of at most {@code most} at {@code from}; -1 for any other. */
  private static int number(CharSequence text, int from, int most) {
    int run = isSign(text, from, ' ') ? Tokens.digits(text, from + 1) : 0;
    boolean isSmall =
        run > 0
            && run <= 2
            && Integer.parseInt(text.subSequence(from + 1, from + 1 + run).toString()) <= most;
    return isSmall ? from + 1 + run : -1;
  }

  private static int dayFirst(CharSequence text, int month) {
    return MONTHS
        .longest(text, month)
        .map(PhraseTrie.Match::end)
        .map(end -> afterYear(text, end))
        .orElse(-1);
  }

  private static int monthAndDay(CharSequence text, int from) {
    int at = skipBlank(text, from);
    int run = Tokens.digits(text, at);
    int month = skipBlank(text, at + run);
    if (run == 0 || run > 2 || !isSign(text, month, '月')) {
      return from;
    }
    int day = day(text, month + 1);
    return day > 0 ? day : month + 1;
  }

  private static int day(CharSequence text, int from) {
    int at = skipBlank(text, from);
    int run = Tokens.digits(text, at);
    int end = skipBlank(text, at + run);
    boolean isDay = run > 0 && run <= 2 && isSign(text, end, '日');
    return isDay ? end + 1 : -1;
  }

  private static int monthFirst(CharSequence text, int from) {
    Optional<PhraseTrie.Match<Boolean>> month = MONTHS.longest(text, from);
    if (month.isEmpty()) {
      return -1;
    }
    int at = skipBlank(text, month.get().end());
    int run = Tokens.digits(text, at);
    if (run == 4 && isYear(text, at)) {
      return at + run;
    }
    return run == 0 || run > 2 ? -1 : afterYear(text, secondDay(text, at + run));
  }

  /** The {@code 12} of "July 11 and 12, 1996". */
  private static int secondDay(CharSequence text, int end) {
    String and = " and ";
    int at = end + and.length();
    boolean isPair = at < text.length() && text.subSequence(end, at).toString().equals(and);
    int run = isPair ? Tokens.digits(text, at) : 0;
    boolean isDay = run > 0 && run <= 2 && afterYear(text, at + run) > at + run;
    return isDay ? at + run : end;
  }

  private static int afterYear(CharSequence text, int end) {
    int comma = isSign(text, end, ',') ? end + 1 : end;
    int at = skipBlank(text, comma);
    return Tokens.digits(text, at) == 4 && isYear(text, at) ? at + 4 : end;
  }

  /** 二○二四年九月十八日, 二十四年三月. */
  private static int han(CharSequence text, int from) {
    Optional<Numeral> year = NumeralReader.read(text, from);
    if (year.isEmpty() || !isSign(text, year.get().end(), '年')) {
      return -1;
    }
    boolean isCalendarYear = year.get().value().intValue() > 1900;
    int month = hanPart(text, year.get().end() + 1, '月');
    int day = month > 0 ? hanPart(text, month, '日') : -1;
    if (day > 0) {
      return day;
    }
    return month > 0 ? month : isCalendarYear ? year.get().end() + 1 : -1;
  }

  private static int yearOnly(CharSequence text, int from) {
    return NumeralReader.read(text, from)
        .filter(n -> isSign(text, n.end(), '年'))
        .map(n -> n.end() + 1)
        .orElse(-1);
  }

  private static int hanPart(CharSequence text, int from, char sign) {
    if (from >= text.length() || "一二三四五六七八九十".indexOf(text.charAt(from)) < 0) {
      return -1;
    }
    return NumeralReader.read(text, from)
        .filter(n -> isSign(text, n.end(), sign))
        .map(n -> n.end() + 1)
        .orElse(-1);
  }

  /** Four digits that could be a year: 1800 to 2099. */
  static boolean isYear(CharSequence text, int from) {
    char first = text.charAt(from);
    char second = text.charAt(from + 1);
    return (first == '1' && (second == '9' || second == '8')) || (first == '2' && second == '0');
  }

  private static boolean isSign(CharSequence text, int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  private static int skipBlank(CharSequence text, int at) {
    return isSign(text, at, ' ') ? at + 1 : at;
  }
}
