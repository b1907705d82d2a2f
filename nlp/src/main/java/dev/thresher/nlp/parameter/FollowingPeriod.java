package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "more than 5 detonators within 2.5 µs": a second bound directly behind the first, whose
 * comparator opens the circumstance itself.
 */
final class FollowingPeriod {
  private final Sentence sentence;
  private final BoundIndex index;

  FollowingPeriod(Sentence sentence, BoundIndex index) {
    this.sentence = sentence;
    this.index = index;
  }

  Optional<Zone> of(Bound bound) {
    String first = lower(bound.from(), bound.from() + 1);
    boolean isWithin = (first.equals("within") && bound.from() > 0) || first.equals("over");
    boolean followsBound = index.endingAt(bound.from()).isPresent();
    boolean isReach = first.equals("up to") && sentence.is(bound.from() + 1, Sense.DETERMINER);
    boolean isAnother = followsBound && (isReach || measuresOther(bound));
    return (isWithin && followsBound) || isAnother
        ? Optional.of(Zone.of(sentence, bound.from(), afterMutual(bound.to()), List.of(bound)))
        : Optional.empty();
  }

  /** "of each other". */
  private int afterMutual(int from) {
    boolean isMutual = lower(from, Math.min(sentence.size(), from + 3)).equals("of each other");
    return isMutual ? from + 3 : from;
  }

  /** "better than -230 dB below 4 kHz": two bounds in a row on different quantities. */
  private boolean measuresOther(Bound bound) {
    var unit = bound.claim().unit();
    return bound.isExplicit()
        && !sentence.isMeasure(bound.from())
        && unit.isPresent()
        && index
            .endingAt(bound.from())
            .filter(before -> before.isExplicit() && !EnglishPhrases.isBareCount(before))
            .flatMap(before -> before.claim().unit())
            .filter(other -> !unit.get().isCommensurable(other))
            .isPresent();
  }

  private String lower(int from, int to) {
    return sentence.text(from, to).toLowerCase(Locale.ROOT);
  }
}
