package dev.thresher.track.meets;

import java.util.Collection;

/** Whether a demand is met, as far as the facts tell. */
public enum Truth {
  MET("met"),
  NOT_MET("not met"),
  CANNOT_SAY("cannot say");

  private final String code;

  Truth(String code) {
    this.code = code;
  }

  /** As exports write it: {@code cannot say}. */
  public String code() {
    return code;
  }

  static Truth of(boolean isMet) {
    return isMet ? MET : NOT_MET;
  }

  Truth negated() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case CANNOT_SAY -> CANNOT_SAY;
    };
  }

  /** One that is not met decides; none: met. */
  static Truth all(Collection<Truth> parts) {
    return parts.contains(NOT_MET) ? NOT_MET : parts.contains(CANNOT_SAY) ? CANNOT_SAY : MET;
  }

  /** One that is met decides; none: not met. */
  static Truth any(Collection<Truth> parts) {
    return parts.contains(MET) ? MET : parts.contains(CANNOT_SAY) ? CANNOT_SAY : NOT_MET;
  }

  /** What all readings say, or else nothing. */
  static Truth agreed(Collection<Truth> readings) {
    return readings.stream().distinct().count() == 1 ? readings.iterator().next() : CANNOT_SAY;
  }
}
