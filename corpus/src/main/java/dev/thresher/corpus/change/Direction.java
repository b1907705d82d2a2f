package dev.thresher.corpus.change;

import java.util.Locale;

/** Whether a change controls more or less than before. */
public enum Direction {
  TIGHTENED,
  RELAXED,
  NEUTRAL,
  UNDETERMINED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The direction of the same change read backwards. */
  public Direction inverse() {
    return switch (this) {
      case TIGHTENED -> RELAXED;
      case RELAXED -> TIGHTENED;
      case NEUTRAL -> NEUTRAL;
      case UNDETERMINED -> UNDETERMINED;
    };
  }
}
