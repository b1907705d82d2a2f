package dev.thresher.nlp.parameter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The event that opens a sentence with a time limit: "When advice is asked for, a reply is given
 * within 30 days".
 */
final class OpeningEvent {
  private static final int LONGEST = 24;
  private static final Set<String> OPENINGS = Set.of("when", "if", "upon", "after", "once");

  private OpeningEvent() {}

  /** The clause up to its comma, if the first bound behind it is a time limit. */
  static Optional<Zone> of(Sentence sentence, BoundIndex index) {
    int start = ItemMarker.end(sentence);
    if (!OPENINGS.contains(sentence.text(start).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int comma = clauseEnd(sentence, index, start);
    boolean isClause = sentence.isMark(comma, ',') && comma > start + 2;
    return isClause && opensLimit(sentence, index, comma)
        ? Optional.of(Zone.of(sentence, start, comma, List.of()))
        : Optional.empty();
  }

  private static int clauseEnd(Sentence sentence, BoundIndex index, int start) {
    int at = start;
    while (at < start + LONGEST
        && at < sentence.size()
        && !sentence.isAnyMark(at, ",;.:")
        && index.startingAt(at).isEmpty()) {
      at++;
    }
    return at;
  }

  /** The first bound behind the comma is a time limit. */
  private static boolean opensLimit(Sentence sentence, BoundIndex index, int comma) {
    return index.bounds().stream()
        .filter(bound -> bound.from() > comma)
        .findFirst()
        .filter(bound -> sentence.isOneClause(comma, bound.from()))
        .filter(bound -> bound.isExplicit() && Deadlines.is(sentence, bound))
        .isPresent();
  }
}
