package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as a text states it.
 *
 * @param provision path of the provision, empty for a loose text
 * @param value the (first) day; empty for a relative form whose anchor is not known
 * @param valueEnd the last day of a range
 * @param anchor what a relative form counts from: {@code publication}
 */
public record DateMention(
    String provision,
    Optional<LocalDate> value,
    Optional<LocalDate> valueEnd,
    DateRole role,
    Optional<String> anchor,
    Evidence evidence) {
  /** In order of the text. */
  public static final Comparator<DateMention> BY_PLACE =
      Comparator.comparing(date -> date.evidence().span());
}
