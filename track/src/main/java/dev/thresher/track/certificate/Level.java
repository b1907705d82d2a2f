package dev.thresher.track.certificate;

/** At which depth two texts are compared, strictest first. */
public enum Level {
  /** The characters of the source as they are. */
  CHARACTERS("characters"),
  /** The words, without typography. */
  TEXT("normalised text"),
  /** The thresholds with their comparators, units and conditions. */
  PARAMETERS("parameters"),
  /** Reasons for control, chart columns, licence exceptions of the entry. */
  LICENCE("licence requirement");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
