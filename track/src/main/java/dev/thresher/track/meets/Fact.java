package dev.thresher.track.meets;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is known of a product: how much of a property it has.
 *
 * @param property as the one who states the fact calls it, in any language
 * @param concept the property's entry in the concept table; empty if it is not known to have one
 * @param measured the circumstances in which the amount was measured, such as a frequency; empty if
 *     they are not stated
 */
public record Fact(String property, Optional<String> concept, Amount amount, List<Fact> measured) {
  public Fact {
    measured = List.copyOf(measured);
    if (property.isBlank()) {
      throw new IllegalArgumentException("a fact names its property");
    }
  }

  public static Fact of(String property, Amount amount) {
    return new Fact(property, Optional.empty(), amount, List.of());
  }

  public Fact inConcept(String id) {
    return new Fact(property, Optional.of(id), amount, measured);
  }

  public Fact measuredAt(List<Fact> circumstances) {
    return new Fact(property, concept, amount, circumstances);
  }

  @Override
  public String toString() {
    return property
        + " = "
        + switch (amount) {
          case Amount.Value(var quantity) -> Wording.amount(quantity);
          case Amount.Range(var low, var high) ->
              Wording.amount(low) + " to " + Wording.amount(high);
          case Amount.Between(var low, var high) ->
              "between " + Wording.amount(low) + " and " + Wording.amount(high);
        };
  }
}
