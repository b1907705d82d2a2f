package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * The destination under which a party or a row of a chart stands.
 *
 * @param country ISO 3166-1 alpha-2; empty for a heading that is no country of that standard
 * @param heading as printed; a list that gives it once per block is quoted there; empty if the list
 *     prints none
 */
public record Destination(Optional<String> country, Optional<Evidence> heading) {
  public static Destination none() {
    return new Destination(Optional.empty(), Optional.empty());
  }

  /** The country, or the heading's words where that is unknown; empty if neither is given. */
  public String key() {
    return country.orElseGet(() -> heading.map(Evidence::quote).orElse(""));
  }
}
