package dev.thresher.app.job;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A point in both times of the law: when it binds, and when it could be read.
 *
 * @param inForce only what was in force on this day; empty for whatever its day
 * @param known only what was published by this day; empty for all that is known now
 */
public record Moment(Optional<LocalDate> inForce, Optional<LocalDate> known) {
  /** Whatever its day. */
  public static Moment any() {
    return new Moment(Optional.empty(), Optional.empty());
  }

  /** Tells of each of these editions whether it belongs to the moment. */
  Predicate<Edition> among(List<Edition> editions) {
    LocalDate read = known.orElse(LocalDate.MAX);
    Map<Object, Timeline> timelines = new HashMap<>();
    return edition ->
        !Timeline.knownFrom(edition).isAfter(read)
            && inForce
                .map(day ->
                    timelines
                        .computeIfAbsent(
                            edition.list(), list -> new Timeline(edition.list(), editions))
                        .inForceOn(day, read)
                        .map(Edition::date)
                        .equals(Optional.of(edition.date())))
                .orElse(true);
  }
}
