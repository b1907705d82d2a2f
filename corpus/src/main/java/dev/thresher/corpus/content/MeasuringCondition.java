package dev.thresher.corpus.content;

import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The circumstance in which a threshold is measured: "at 293 K (20 °C)"; the threshold is empty for
 * words alone.
 *
 * @param isInherited true where it stands in a chapeau above, so that its words lie outside of the
 *     threshold's own provision or item
 */
public record MeasuringCondition(
    String property, Optional<Threshold> threshold, Evidence evidence, boolean isInherited) {
  /** One that stands beside its threshold. */
  public MeasuringCondition(String property, Optional<Threshold> threshold, Evidence evidence) {
    this(property, threshold, evidence, false);
  }

  /** The same, handed down to an item below. */
  public MeasuringCondition handedDown() {
    return new MeasuringCondition(property, threshold, evidence, true);
  }

  /** The same, quoted from another place. */
  MeasuringCondition requoted(UnaryOperator<Evidence> place) {
    return new MeasuringCondition(property, threshold, place.apply(evidence), isInherited);
  }
}
