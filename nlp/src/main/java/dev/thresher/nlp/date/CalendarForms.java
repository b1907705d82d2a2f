package dev.thresher.nlp.date;

import dev.thresher.corpus.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The written forms of a calendar date in English, French, Chinese and Japanese: the rows of {@code
 * forms.tsv}.
 *
 * <p>The groups {@code y m d} hold the (first) day, {@code tm td} what differs in the last one. A
 * form without a day is a whole month; one without a year takes the year of a date beside it, or is
 * none.
 */
final class CalendarForms {
  /** One row; earlier rows win where two fit. */
  record Form(String name, Pattern expression, Sign sign, String example, String expected) {
    boolean has(String group) {
      return expression.namedGroups().containsKey(group);
    }

    boolean hasYear() {
      return has("y");
    }
  }

  private static final Pattern FRAGMENT = Pattern.compile("<<\\w+>>");

  /** A year by itself, which days without one may lean on: （2023年）, "in 2023". */
  private static final Pattern BARE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?年");

  private static final List<Form> TABLE = load();

  private CalendarForms() {}

  static List<Form> table() {
    return TABLE;
  }

  /** All dates in order, none overlapping. */
  static List<CalendarDate> find(String text) {
    List<CalendarDate> found = new ArrayList<>();
    for (Form form : TABLE) {
      if (!form.sign.isIn(text)) {
        continue;
      }
      Matcher matcher = form.expression.matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
          read(form, matcher, text, found).ifPresent(found::add);
        }
      }
      found.sort(Comparator.comparing(CalendarDate::span));
    }
    return found;
  }

  private static Optional<CalendarDate> read(
      Form form, Matcher matcher, String text, List<CalendarDate> found) {
    Span span = new Span(matcher.start(), matcher.end());
    try {
      Optional<Integer> year =
          form.hasYear()
              ? Optional.of(DateNumbers.year(matcher.group("y")))
              : yearBeside(span, text, found);
      return year.map(known -> date(form, matcher, span, known));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static CalendarDate date(Form form, Matcher matcher, Span span, int year) {
    int month = DateNumbers.month(matcher.group("m"));
    int lastMonth = group(form, matcher, "tm").map(DateNumbers::month).orElse(month);
    Optional<Integer> day = group(form, matcher, "d").map(DateNumbers::number);
    Optional<Integer> lastDay = group(form, matcher, "td").map(DateNumbers::number).or(() -> day);
    LocalDate first =
        day.map(d -> LocalDate.of(year, month, d)).orElse(LocalDate.of(year, month, 1));
    LocalDate last =
        lastDay
            .map(d -> LocalDate.of(year, lastMonth, d))
            .orElse(YearMonth.of(year, lastMonth).atEndOfMonth());
    if (last.isBefore(first)) {
      throw new DateTimeException("ends before it begins: " + first + ".." + last);
    }
    return new CalendarDate(span, first, last);
  }

  private static Optional<String> group(Form form, Matcher matcher, String group) {
    return form.has(group) ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
  }

  /** The year of the date that follows in a range, else of the one before, else of the next. */
  private static Optional<Integer> yearBeside(Span span, String text, List<CalendarDate> found) {
    if (EVERY_YEAR.matcher(text).region(span.end(), text.length()).lookingAt()) {
      return Optional.empty();
    }
    Optional<CalendarDate> before = Optional.empty();
    Optional<CalendarDate> after = Optional.empty();
    for (CalendarDate date : found) {
      if (date.span().end() <= span.start()) {
        before = Optional.of(date);
      } else if (after.isEmpty() && date.span().start() >= span.end()) {
        after = Optional.of(date);
      }
    }
    if (after.filter(date -> joins(text, span, date.span())).isPresent()) {
      return after.map(date -> date.first().getYear());
    }
    return before
        .or(() -> Optional.empty())
        .or(constant(after))
        .map(date -> date.first().getYear())
        .or(() -> bareYear(text));
  }

  private static java.util.function.Supplier<Optional<CalendarDate>> constant(
      Optional<CalendarDate> date) {
    return () -> date;
  }

  private static boolean joins(String text, Span first, Span second) {
    return text.substring(first.end(), second.start())
        .strip()
        .matches("and|to|through|or|,|-|–|至|到|and,");
  }

  private static Optional<Integer> bareYear(String text) {
    Matcher year = BARE_YEAR.matcher(text);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  /** January 31 of the year following that one, May 3 of each year: a day of no year. */
  private static final Pattern EVERY_YEAR =
      Pattern.compile(" of (?:the|each|every|any|that|such|a) (?:\\w+ ){0,2}year\\b");

  private static List<Form> load() {
    Map<String, String> fragments = new HashMap<>();
    List<Form> forms = new ArrayList<>();
    for (List<String> row : DateTable.rows("forms.tsv")) {
      String expression =
          FRAGMENT
              .matcher(row.get(1))
              .replaceAll(
                  name -> Matcher.quoteReplacement(fragments.getOrDefault(name.group(), "")));
      if (FRAGMENT.matcher(row.getFirst()).matches()) {
        fragments.put(row.getFirst(), expression);
      } else {
        forms.add(
            new Form(
                row.get(0),
                Pattern.compile(expression),
                Sign.of(row.get(1)),
                row.get(2),
                row.get(3)));
      }
    }
    return List.copyOf(forms);
  }
}
