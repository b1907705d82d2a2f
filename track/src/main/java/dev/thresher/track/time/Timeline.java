package dev.thresher.track.time;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The primary editions of one list, in order. */
public record Timeline(ListId list, List<Edition> editions) {
  /**
   * A stretch of time without an edition: what happened and was undone in it cannot be seen.
   *
   * @param days how many days lie between the two editions
   */
  public record Gap(Edition before, Edition after, long days) {}

  public Timeline {
    ListId wanted = list;
    editions =
        editions.stream()
            .filter(edition -> edition.list().equals(wanted) && edition.isPrimary())
            .sorted()
            .toList();
  }

  /** From when its text binds: the effective date where one is stated, else the edition's own. */
  public static LocalDate inForceFrom(Edition edition) {
    return edition.dates().effective().orElse(edition.date());
  }

  /** From when its text could be read: publication where it is stated, else the edition's own. */
  public static LocalDate knownFrom(Edition edition) {
    return edition.dates().published().orElse(edition.date());
  }

  /** The text that was in force on a day, as we know it now; empty before the first edition. */
  public Optional<Edition> inForceOn(LocalDate day) {
    return inForceOn(day, LocalDate.MAX);
  }

  /** The text that was held on one day to be in force on another. */
  public Optional<Edition> inForceOn(LocalDate day, LocalDate asKnownOn) {
    return editions.stream()
        .filter(edition -> !knownFrom(edition).isAfter(asKnownOn))
        .filter(edition -> !inForceFrom(edition).isAfter(day))
        .reduce((earlier, later) -> isLater(later, earlier) ? later : earlier);
  }

  private static boolean isLater(Edition one, Edition another) {
    return !inForceFrom(one).isBefore(inForceFrom(another));
  }

  /** What could be read on a day and was not in force yet. */
  public List<Edition> pendingOn(LocalDate day) {
    return editions.stream()
        .filter(edition -> !knownFrom(edition).isAfter(day) && inForceFrom(edition).isAfter(day))
        .toList();
  }

  /** The editions that bind on one of the days from the one in force on {@code from}. */
  public List<Edition> between(LocalDate from, LocalDate to) {
    LocalDate start = inForceOn(from).map(Timeline::inForceFrom).orElse(from);
    return editions.stream()
        .filter(edition -> !inForceFrom(edition).isBefore(start))
        .filter(edition -> !inForceFrom(edition).isAfter(to))
        .toList();
  }

  /** The stretches between neighbouring editions. */
  public List<Gap> gaps(LocalDate from, LocalDate to) {
    List<Edition> shown = between(from, to);
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < shown.size(); i++) {
      Edition before = shown.get(i - 1);
      Edition after = shown.get(i);
      gaps.add(new Gap(before, after, ChronoUnit.DAYS.between(before.date(), after.date())));
    }
    return gaps;
  }
}
