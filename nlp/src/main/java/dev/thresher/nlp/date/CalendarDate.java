package dev.thresher.nlp.date;

import dev.thresher.corpus.text.Span;
import java.time.LocalDate;

/** A day, or all days of a month, as a text names it; first and last day are both included. */
record CalendarDate(Span span, LocalDate first, LocalDate last) {
  boolean isOneDay() {
    return first.equals(last);
  }
}
