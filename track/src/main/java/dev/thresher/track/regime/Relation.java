package dev.thresher.track.regime;

/** What the left provision catches, measured by the right one. */
public enum Relation {
  SAME,
  /** The left one catches all that the right one does, and more. */
  WIDER,
  /** The left one catches only part of what the right one does. */
  NARROWER,
  /** They speak of the same thing, and neither contains the other. */
  RELATED;

  public Relation inverse() {
    return switch (this) {
      case WIDER -> NARROWER;
      case NARROWER -> WIDER;
      case SAME -> SAME;
      case RELATED -> RELATED;
    };
  }

  /** Both demands must be met: one that is wider and one that is narrower leave them related. */
  Relation and(Relation other) {
    if (this == SAME || this == other) {
      return other;
    }
    return other == SAME ? this : RELATED;
  }
}
