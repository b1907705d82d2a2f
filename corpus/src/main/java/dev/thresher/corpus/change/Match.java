package dev.thresher.corpus.change;

import java.math.BigDecimal;

/**
 * Why two provisions are held to be one.
 *
 * @param permille resemblance in thousandths; 1000 is the same
 * @param marginPermille distance to the next best candidate of either side, in thousandths
 */
public record Match(Phase phase, int permille, int marginPermille) {
  private static final int THOUSANDTHS = 3;

  public Match {
    if (permille < 0 || permille > 1000) {
      throw new IllegalArgumentException("a score is 0 to 1000 thousandths, got " + permille);
    }
  }

  /** The score between 0 and 1. */
  public BigDecimal score() {
    return BigDecimal.valueOf(permille, THOUSANDTHS);
  }

  /** The margin between 0 and 1. */
  public BigDecimal margin() {
    return BigDecimal.valueOf(marginPermille, THOUSANDTHS);
  }

  /** The same match seen from the other edition: a split is a merger. */
  public Match inverse() {
    return switch (phase) {
      case SPLIT -> new Match(Phase.MERGED, permille, marginPermille);
      case MERGED -> new Match(Phase.SPLIT, permille, marginPermille);
      case IDENTICAL,
          MOVED,
          SKELETON,
          SKELETON_MOVED,
          REDESIGNATED,
          SIMILAR,
          UNCERTAIN,
          UNMATCHED ->
          this;
    };
  }
}
