package dev.thresher.nlp.date;

import dev.thresher.corpus.text.Span;
import java.time.LocalDate;

/** A day, or all days from a first to a last one, as a text names it; both are included. */
record CalendarDate(Span span, LocalDate first, LocalDate last) {
  boolean isOneDay() {
    return first.equals(last);
  }
}
