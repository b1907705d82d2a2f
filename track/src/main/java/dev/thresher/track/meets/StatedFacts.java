package dev.thresher.track.meets;

import dev.thresher.corpus.quantity.Threshold;
import java.util.List;
import java.util.Optional;

/** What is stated of a thing beside the figure that is compared: its resolution, a wavelength. */
public record StatedFacts(List<Fact> facts) {
  public StatedFacts {
    facts = List.copyOf(facts);
  }

  /** The fact on a property, in the same kind of unit; a narrower or wider name will do. */
  public Optional<Fact> on(String property, Optional<String> concept, Threshold threshold) {
    return facts.stream()
        .filter(fact -> PropertyMatch.of(fact, property, concept) != PropertyMatch.OTHER)
        .filter(fact -> fact.amount().least().unit().isCommensurable(threshold.unit()))
        .findFirst();
  }

  /** True if the fact lies outside the bound; one that leaves it open does not. */
  public static boolean rulesOut(Fact fact, Threshold threshold) {
    return BoundCheck.check(fact.amount(), threshold) == Truth.NOT_MET;
  }
}
