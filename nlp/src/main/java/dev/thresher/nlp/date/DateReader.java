package dev.thresher.nlp.date;

import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.date.RelativeForms.RelativeDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of a passage; spans are offsets in it. Pure and safe for concurrent use. */
public final class DateReader {
  /** Between the ends of a range: "to", "through", "and" after "between", 至, から before まで. */
  private static final Pattern RANGE_GAP =
      Pattern.compile("\\s{0,3}(?:to|through|until|till|and|-|–|—|起?至|起?到|～|~|から)\\s{0,3}");

  /** Before the old start of what begins later now. */
  static final Pattern MOVED_FROM =
      Pattern.compile(
          "\\b(?:slip|mov|shift|push|postpon|chang|put|defer|reset|delay|re-?schedul|adjust)\\w*\\b[^.;]{0,60}\\bfrom $");

  static final int MOVE_REACH = 100;

  /** Between dates that do the same: ", ", " and ", 、, "; for 3A090, to ". */
  private static final Pattern COORDINATED =
      Pattern.compile(
          "\\s?(?:[,，、]|[,，]?\\s?(?:and|or|和|及|以及|並びに|及び))\\s?(?:on )?"
              + "|[;,] (?:for [^;.]{1,60}, )?to |和|及");

  /**
   * The dates in order of their place.
   *
   * @param provision path of the provision that the text is the wording of; may be empty
   * @param published the day that "after publication" counts from; where it is not known, the one
   *     day of publication that the text names serves
   */
  public List<DateMention> read(String provision, String text, Optional<LocalDate> published) {
    List<DateMention> mentions = new ArrayList<>(absolute(provision, text));
    Optional<LocalDate> anchor = published.or(() -> publicationIn(List.copyOf(mentions)));
    for (RelativeDate relative : RelativeForms.find(text)) {
      if (mentions.stream().noneMatch(other -> other.evidence().span().overlaps(relative.span()))) {
        mentions.add(relative(provision, text, relative, anchor));
      }
    }
    mentions.sort(Comparator.comparing(mention -> mention.evidence().span()));
    return List.copyOf(mentions);
  }

  /** The day of publication that the dates of a text name, if they name one and no other. */
  public static Optional<LocalDate> publicationIn(List<DateMention> dates) {
    List<LocalDate> days =
        dates.stream()
            .filter(date -> date.role() == DateRole.PUBLISHED && date.anchor().isEmpty())
            .flatMap(date -> date.value().stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** True if another day of publication would give one of these dates another value. */
  public static boolean countFromPublication(List<DateMention> dates) {
    return dates.stream()
        .anyMatch(date -> date.anchor().filter(RelativeForms.PUBLICATION::equals).isPresent());
  }

  private static List<DateMention> absolute(String provision, String text) {
    List<CalendarDate> dates = joined(text, CalendarForms.find(text));
    List<DateRole> roles = DateRoles.of(text, dates, COORDINATED);
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      CalendarDate date = dates.get(i);
      mentions.add(
          new DateMention(
              provision,
              Optional.of(date.first()),
              date.isOneDay() ? Optional.empty() : Optional.of(date.last()),
              roles.get(i),
              Optional.empty(),
              evidence(text, date.span())));
    }
    return mentions;
  }

  /** Two dates that are the ends of one range are one. */
  private static List<CalendarDate> joined(String text, List<CalendarDate> dates) {
    List<CalendarDate> joined = new ArrayList<>();
    for (CalendarDate date : dates) {
      if (!joined.isEmpty() && isRange(text, joined.getLast(), date)) {
        CalendarDate first = joined.removeLast();
        joined.add(new CalendarDate(first.span().hull(date.span()), first.first(), date.last()));
      } else {
        joined.add(date);
      }
    }
    return joined;
  }

  private static boolean isRange(String text, CalendarDate first, CalendarDate second) {
    String gap = text.substring(first.span().end(), second.span().start());
    if (!RANGE_GAP.matcher(gap).matches() || second.last().isBefore(first.first())) {
      return false;
    }
    return switch (gap.strip()) {
      case "to" -> !isMove(text, first.span());
      case "and" -> {
        int from = Math.max(0, first.span().start() - "between ".length());
        yield text.substring(from, first.span().start()).strip().equalsIgnoreCase("between");
      }
      case "から" -> text.startsWith("まで", second.span().end());
      default -> true;
    };
  }

  /** "slips from 3 May 2024 to 3 June 2024": the old start and the new one. */
  private static boolean isMove(String text, Span first) {
    int from = Math.max(0, first.start() - MOVE_REACH);
    return MOVED_FROM.matcher(text.substring(from, first.start())).find();
  }

  private static DateMention relative(
      String provision, String text, RelativeDate relative, Optional<LocalDate> published) {
    boolean anchored = relative.anchor().equals(RelativeForms.PUBLICATION);
    return new DateMention(
        provision,
        anchored ? published.map(relative::from) : Optional.empty(),
        Optional.empty(),
        relative.role(),
        Optional.of(relative.anchor()),
        evidence(text, relative.span()));
  }

  private static Evidence evidence(String text, Span span) {
    return new Evidence(span, span.of(text), 0);
  }
}
