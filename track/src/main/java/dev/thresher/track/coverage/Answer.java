package dev.thresher.track.coverage;

import java.util.Locale;

/** Whether an entry or item is controlled for a country. */
public enum Answer {
  YES,
  NO,
  /** The source does not say, or refers to a text that is not at hand. */
  UNDECIDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
