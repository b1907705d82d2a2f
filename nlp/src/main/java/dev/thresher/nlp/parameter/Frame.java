package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chapeau hands down to the items below it.
 *
 * @param marker the form of its list marker; empty for a sentence
 * @param open a comparator that waits for the items' numbers: "exceeding:"
 * @param openSpan where it stands in the source
 * @param isExcluded true where what the items describe is not controlled
 * @param conditions the circumstances in which the items' thresholds are measured: "having any of
 *     the following at 293 K:"
 */
public record Frame(
    String marker,
    String property,
    Optional<Relation> open,
    Optional<Span> openSpan,
    Optional<String> subject,
    boolean isExcluded,
    List<MeasuringCondition> conditions) {
  private static final Frame NONE =
      new Frame("", "", Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

  public Frame {
    conditions = List.copyOf(conditions);
  }

  /** Nothing above. */
  public static Frame none() {
    return NONE;
  }

  /** For a note, which measures in its own way and completes no comparator. */
  public Frame withoutConditions() {
    return new Frame(
        marker, property, Optional.empty(), Optional.empty(), subject, isExcluded, List.of());
  }

  Frame about(Optional<String> thing) {
    return new Frame(marker, property, open, openSpan, thing, isExcluded, conditions);
  }

  /** Those of the chapeau and of what stands above it. */
  List<MeasuringCondition> with(List<MeasuringCondition> more) {
    List<MeasuringCondition> all = new ArrayList<>(more);
    all.addAll(conditions);
    return all;
  }
}
