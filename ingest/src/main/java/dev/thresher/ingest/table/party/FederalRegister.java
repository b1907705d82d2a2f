package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.Slice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Federal Register citations as party lists print them: "76 FR 71869, 11/21/11.", "88 F.R. 17708
 * March 24, 2023", "Vol. 74, No. 11, 01/16/2009".
 */
final class FederalRegister {
  /** A citation in the usual form, its own words, and the day printed beside it. */
  record Citation(String reference, Slice words, Optional<Day> day) {}

  /** A day and its words. */
  record Day(LocalDate value, Slice words) {}

  private static final Pattern CITATION =
      Pattern.compile(
          "(?<!\\d)(\\d{1,3})\\s+(?:F\\.?\\s?R\\.?\\s+)++(\\d{1,6})(?!\\d)"
              + "|Vol\\.\\s*(\\d{1,3}),\\s*No\\.\\s*(\\d{1,4})");

  private static final String MONTHS =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)|"
              + MONTHS
              + "\\s+(\\d{1,2}),?\\s+(\\d{4})");

  /** Two-digit years from here on are of the last century; the list began in 1997. */
  private static final int FIRST_OF_LAST_CENTURY = 60;

  private FederalRegister() {}

  static List<Citation> in(Slice cell) {
    List<MatchResult> found = cell.findAll(CITATION);
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      MatchResult citation = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).start() : cell.end();
      Slice behind = new Slice(cell.text(), citation.end(), next);
      citations.add(
          new Citation(
              reference(citation),
              new Slice(cell.text(), citation.start(), citation.end()),
              day(behind)));
    }
    return citations;
  }

  private static String reference(MatchResult citation) {
    return citation.group(1) != null
        ? Integer.parseInt(citation.group(1)) + " FR " + Integer.parseInt(citation.group(2))
        : "Vol. " + citation.group(3) + ", No. " + citation.group(4);
  }

  /** The first day in the words that the calendar has. */
  static Optional<Day> day(Slice words) {
    return words.findAll(DAY).stream()
        .flatMap(found -> date(found).stream().map(date -> new Day(date, at(words, found))))
        .findFirst();
  }

  private static Slice at(Slice words, MatchResult found) {
    return new Slice(words.text(), found.start(), found.end());
  }

  private static Optional<LocalDate> date(MatchResult found) {
    try {
      return Optional.of(
          found.group(1) != null
              ? LocalDate.of(
                  year(found.group(3)),
                  Integer.parseInt(found.group(1)),
                  Integer.parseInt(found.group(2)))
              : LocalDate.of(
                  Integer.parseInt(found.group(6)),
                  month(found.group(4)),
                  Integer.parseInt(found.group(5))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
  }

  private static Month month(String abbreviation) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(abbreviation.toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    throw new DateTimeException(abbreviation + " is no month");
  }
}
