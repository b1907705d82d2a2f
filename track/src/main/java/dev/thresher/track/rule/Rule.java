package dev.thresher.track.rule;

import java.time.LocalDate;
import java.util.Set;

/**
 * An amending rule as the official journal's index has it.
 *
 * @param citation {@code 82 FR 38764}
 * @param supplements the supplements that it touches; empty if the index does not say
 */
public record Rule(
    String citation,
    String title,
    String url,
    LocalDate published,
    LocalDate effective,
    Set<String> supplements) {
  public Rule {
    supplements = Set.copyOf(supplements);
  }

  /** True if its title names the control entry. */
  boolean names(String entry) {
    return !entry.isEmpty() && title.contains(entry);
  }
}
