package dev.thresher.track.entry;

import dev.thresher.corpus.entry.Designator;

/**
 * A designated paragraph of an entry; notes and [Reserved] are none.
 *
 * @param path of the provision that bears the designator first
 * @param isLeaf true if no paragraph stands below it
 * @param substances how many substances its own words name by CAS numbers, at least 1
 */
public record Paragraph(Designator designator, String path, boolean isLeaf, int substances) {
  /** 1 for {@code 9Z901.a}. */
  public int level() {
    return designator.steps().size() - 1;
  }
}
