package dev.thresher.track.field;

import java.util.List;

/**
 * A field of technology.
 *
 * @param id {@code energy-storage}
 * @param groups beginnings of codes that belong to it where no word decides: {@code 3A}
 */
public record Field(String id, String english, String chinese, List<String> groups) {
  public Field {
    groups = List.copyOf(groups);
  }

  /** Both names, for a reader of either language. */
  public String label() {
    return english + " / " + chinese;
  }
}
