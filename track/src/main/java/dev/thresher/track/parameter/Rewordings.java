package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures that stood in a provision before they became a bound, or still stand there: "altitudes of
 * 50,000 feet" that becomes "altitudes of 50,000 feet or more". Nothing came and nothing went.
 */
final class Rewordings {
  private final Passage before;
  private final Passage after;
  private final WordDiff words;

  private Rewordings(Passage before, Passage after, WordDiff words) {
    this.before = before;
    this.after = after;
    this.words = words;
  }

  /** The same thresholds, with each that was only reworded beside what it was. */
  static ParameterPairs paired(
      Passage before, Passage after, WordDiff words, ParameterPairs thresholds) {
    Rewordings rewordings = new Rewordings(before, after, words);
    List<ParameterPairs.Pair> pairs = new ArrayList<>(thresholds.pairs());
    List<Parameter> dropped = new ArrayList<>();
    for (Parameter was : thresholds.dropped()) {
      rewordings
          .figureAfter(was)
          .ifPresentOrElse(
              is -> pairs.add(new ParameterPairs.Pair(was, is)), () -> dropped.add(was));
    }
    List<Parameter> added = new ArrayList<>();
    for (Parameter is : thresholds.added()) {
      rewordings
          .figureBefore(is)
          .ifPresentOrElse(was -> pairs.add(new ParameterPairs.Pair(was, is)), () -> added.add(is));
    }
    return new ParameterPairs(pairs, dropped, added);
  }

  private Optional<Parameter> figureAfter(Parameter was) {
    return figures(after).filter(is -> isOneFigure(was, is)).findFirst();
  }

  private Optional<Parameter> figureBefore(Parameter is) {
    return figures(before).filter(was -> isOneFigure(was, is)).findFirst();
  }

  private static Stream<Parameter> figures(Passage passage) {
    return Stream.of(ParameterRole.COUNT, ParameterRole.CONDITION)
        .flatMap(role -> passage.inRole(role).stream())
        .filter(each -> each.threshold().isPresent());
  }

  private boolean isOneFigure(Parameter was, Parameter is) {
    Threshold here = was.threshold().orElseThrow();
    Threshold there = is.threshold().orElseThrow();
    int place = before.numeralIn(was.evidence().span());
    return place >= 0
        && words.afterOf(place) >= 0
        && words.afterOf(place) == after.numeralIn(is.evidence().span())
        && (Sameness.haveSameAmounts(here, there) || Sameness.boundTheSame(here, there));
  }
}
