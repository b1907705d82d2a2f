package dev.thresher.track.gap;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.meets.Fact;
import dev.thresher.track.meets.StatedFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a paragraph bounds beside the quantity that is compared: a sample rate counts for a
 * resolution, a power for a wavelength.
 *
 * @param beside the other bounds that must hold with the threshold
 */
record Surroundings(List<Parameter> beside, List<MeasuringCondition> conditions) {
  Surroundings {
    beside = List.copyOf(beside);
    conditions = List.copyOf(conditions);
  }

  /** Why the threshold is not for a thing of which these facts are stated; empty if it may be. */
  Optional<String> ruledOut(StatedFacts stated) {
    for (Parameter bound : beside) {
      Optional<String> why =
          bound
              .threshold()
              .flatMap(threshold ->
                  ruledOut(
                      stated,
                      bound.property(),
                      bound.concept(),
                      threshold,
                      bound.evidence().quote()));
      if (why.isPresent()) {
        return why;
      }
    }
    for (MeasuringCondition condition : conditions) {
      Optional<String> why =
          condition
              .threshold()
              .flatMap(threshold ->
                  ruledOut(
                      stated,
                      condition.property(),
                      Optional.empty(),
                      threshold,
                      condition.evidence().quote()));
      if (why.isPresent()) {
        return why;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ruledOut(
      StatedFacts stated,
      String property,
      Optional<String> concept,
      Threshold threshold,
      String quote) {
    return stated
        .on(property, concept, threshold)
        .filter(fact -> StatedFacts.rulesOut(fact, threshold))
        .map(fact -> fact + " is outside “" + oneLine(quote) + "”: not compared");
  }

  /** What is bounded beside it and not stated, as worded. */
  List<String> unstated(StatedFacts stated) {
    List<String> unstated = new ArrayList<>();
    for (Parameter bound : beside) {
      Optional<Fact> fact =
          bound
              .threshold()
              .flatMap(threshold -> stated.on(bound.property(), bound.concept(), threshold));
      if (fact.isEmpty()) {
        unstated.add(
            (bound.property().isEmpty() ? "a quantity" : bound.property())
                + " "
                + oneLine(bound.evidence().quote()));
      }
    }
    conditions.stream()
        .filter(condition ->
            condition
                .threshold()
                .flatMap(threshold -> stated.on(condition.property(), Optional.empty(), threshold))
                .isEmpty())
        .forEach(condition -> unstated.add(oneLine(condition.evidence().quote())));
    return unstated;
  }

  private static String oneLine(String quote) {
    return quote.replaceAll("\\s+", " ").strip();
  }
}
