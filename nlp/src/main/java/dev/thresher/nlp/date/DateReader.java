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
  /** Between the ends of a range: "to", "through", "and" after "between", 至, ～. */
  private static final Pattern RANGE_GAP =
      Pattern.compile("\\s{0,3}(?:to|through|until|till|and|-|–|—|至|到|～|~)\\s{0,3}");

  /**
   * The dates in order of their place.
   *
   * @param provision path of the provision that the text is the wording of; may be empty
   * @param published the day that "after publication" counts from, where it is known
   */
  public List<DateMention> read(String provision, String text, Optional<LocalDate> published) {
    List<DateMention> mentions = new ArrayList<>(absolute(provision, text));
    for (RelativeDate relative : RelativeForms.find(text)) {
      if (mentions.stream().noneMatch(other -> other.evidence().span().overlaps(relative.span()))) {
        mentions.add(relative(provision, text, relative, published));
      }
    }
    mentions.sort(Comparator.comparing(mention -> mention.evidence().span()));
    return List.copyOf(mentions);
  }

  private static List<DateMention> absolute(String provision, String text) {
    List<CalendarDate> dates = CalendarForms.find(text);
    List<DateMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < dates.size()) {
      CalendarDate date = dates.get(at);
      boolean range = at + 1 < dates.size() && isRange(text, date, dates.get(at + 1));
      mentions.add(
          range
              ? rangeOf(provision, text, date, dates.get(at + 1))
              : mentionOf(provision, text, date));
      at += range ? 2 : 1;
    }
    return mentions;
  }

  private static boolean isRange(String text, CalendarDate first, CalendarDate second) {
    String gap = text.substring(first.span().end(), second.span().start());
    if (!RANGE_GAP.matcher(gap).matches() || second.last().isBefore(first.first())) {
      return false;
    }
    boolean and = gap.strip().equals("and");
    int from = Math.max(0, first.span().start() - "between ".length());
    return !and || text.substring(from, first.span().start()).strip().equalsIgnoreCase("between");
  }

  private static DateMention rangeOf(
      String provision, String text, CalendarDate first, CalendarDate second) {
    Span span = first.span().hull(second.span());
    return new DateMention(
        provision,
        Optional.of(first.first()),
        Optional.of(second.last()),
        Cues.roleOf(text, span),
        Optional.empty(),
        evidence(text, span));
  }

  private static DateMention mentionOf(String provision, String text, CalendarDate date) {
    DateRole role =
        isBracketedCitation(text, date.span()) ? DateRole.CITED : Cues.roleOf(text, date.span());
    return new DateMention(
        provision,
        Optional.of(date.first()),
        date.isOneDay() ? Optional.empty() : Optional.of(date.last()),
        role,
        Optional.empty(),
        evidence(text, date.span()));
  }

  /** 90 FR 37999 (August 6, 2025); 87 FR 62186, 10/13/22. */
  private static final Pattern CITATION_BEFORE =
      Pattern.compile("\\bFR\\s{1,3}[\\d,]{1,7}\\s?[,(]\\s{0,3}$");

  private static boolean isBracketedCitation(String text, Span date) {
    int from = Math.max(0, date.start() - 24);
    return CITATION_BEFORE.matcher(text.substring(from, date.start())).find();
  }

  private static DateMention relative(
      String provision, String text, RelativeDate relative, Optional<LocalDate> published) {
    boolean anchored = relative.anchor().equals("publication");
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
