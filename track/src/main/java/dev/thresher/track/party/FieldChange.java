package dev.thresher.track.party;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * One field of a party that differs between two editions.
 *
 * @param field {@code name}, {@code alias}, {@code address}, {@code licence requirement}…
 * @param before empty if the value was added
 * @param after empty if the value was taken out
 */
record FieldChange(
    String field, Optional<Evidence> before, Optional<Evidence> after, Direction direction) {

  /** A change to what the party is called or where it is: more of it reaches further. */
  static FieldChange ofReach(String field, Optional<Evidence> before, Optional<Evidence> after) {
    Direction direction =
        before.isEmpty()
            ? Direction.TIGHTENED
            : after.isEmpty() ? Direction.RELAXED : Direction.NEUTRAL;
    return new FieldChange(field, before, after, direction);
  }

  /** A change of terms, whose direction only a reader can tell. */
  static FieldChange ofTerms(String field, Optional<Evidence> before, Optional<Evidence> after) {
    return new FieldChange(field, before, after, Direction.UNDETERMINED);
  }

  /** A change that records and changes no duty: a citation. */
  static FieldChange ofRecord(String field, Optional<Evidence> before, Optional<Evidence> after) {
    return new FieldChange(field, before, after, Direction.NEUTRAL);
  }
}
