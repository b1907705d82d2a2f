package dev.thresher.track.meets;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the measured facts against bounds and circumstances. A list demands few properties many
 * times, so how a fact stands to each is kept. Not safe for several threads.
 */
final class BoundFacts {
  private final List<Fact> facts;
  private final Map<Named, PropertyMatch> matches = new HashMap<>();

  /** A fact beside the name of a property that is demanded. */
  private record Named(
      String fact, Optional<String> of, String property, Optional<String> concept) {}

  BoundFacts(List<Fact> facts) {
    this.facts = facts;
  }

  /** What the facts say of a bound; several facts of one property must agree. */
  Reason bound(Parameter parameter) {
    List<Fact> same = matching(facts, parameter, PropertyMatch.SAME);
    if (same.isEmpty()) {
      return missing(parameter);
    }
    List<Truth> truths = same.stream().map(fact -> check(fact, parameter)).toList();
    Truth truth = Truth.agreed(truths);
    String note =
        truths.stream().distinct().count() > 1
            ? "the facts disagree"
            : truth == Truth.CANNOT_SAY
                ? whyOpen(same.getFirst(), parameter)
                : taken(parameter, same.getFirst());
    return reason(parameter, Optional.of(same.getFirst()), truth, note);
  }

  private List<Fact> matching(List<Fact> facts, Parameter parameter, PropertyMatch match) {
    return facts.stream()
        .filter(fact -> match(fact, parameter.property(), parameter.concept()) == match)
        .toList();
  }

  private PropertyMatch match(Fact fact, String property, Optional<String> concept) {
    return matches.computeIfAbsent(
        new Named(fact.property(), fact.concept(), property, concept),
        named -> PropertyMatch.of(fact, property, concept));
  }

  private Reason missing(Parameter parameter) {
    List<Fact> similar =
        matching(facts, parameter, PropertyMatch.SIMILAR).stream()
            .filter(fact -> isOfSameDimension(fact, parameter))
            .toList();
    if (similar.isEmpty()) {
      return reason(parameter, Optional.empty(), Truth.CANNOT_SAY, "no fact: " + name(parameter));
    }
    Fact near = similar.getFirst();
    return reason(
        parameter,
        Optional.of(near),
        Truth.CANNOT_SAY,
        "not said whether " + near.property() + " is the " + name(parameter) + " meant here");
  }

  /** A density is no energy density: what is measured in other units cannot have been meant. */
  private static boolean isOfSameDimension(Fact fact, Parameter parameter) {
    return parameter
        .threshold()
        .map(threshold -> threshold.unit().isCommensurable(fact.amount().least().unit()))
        .orElse(true);
  }

  private static String name(Parameter parameter) {
    return parameter.property().isEmpty() ? "the property is not named" : parameter.property();
  }

  private static Truth check(Fact fact, Parameter parameter) {
    if (parameter.threshold().isEmpty() || DoubtfulBound.is(parameter)) {
      return Truth.CANNOT_SAY;
    }
    Threshold threshold = parameter.threshold().get();
    Truth truth =
        isCovering(parameter)
            ? BoundCheck.checkCover(fact.amount(), threshold)
            : BoundCheck.check(fact.amount(), threshold);
    return isMeasuredOtherwise(fact, parameter) ? Truth.CANNOT_SAY : truth;
  }

  private static boolean isCovering(Parameter parameter) {
    return MeetsWords.words(parameter.property()).stream().anyMatch(MeetsWords::isCovering);
  }

  /** True if the fact was measured in a circumstance that the bound rules out. */
  private static boolean isMeasuredOtherwise(Fact fact, Parameter parameter) {
    return parameter.conditions().stream()
        .anyMatch(condition -> conflicts(fact.measured(), condition));
  }

  private static boolean conflicts(List<Fact> measured, MeasuringCondition condition) {
    return condition.threshold().isPresent()
        && measured.stream()
            .filter(fact ->
                PropertyMatch.of(fact, condition.property(), Optional.empty())
                    == PropertyMatch.SAME)
            .anyMatch(
                fact -> BoundCheck.check(fact.amount(), condition.threshold().get()) != Truth.MET);
  }

  private static String whyOpen(Fact fact, Parameter parameter) {
    if (parameter.threshold().isEmpty()) {
      return "the bound could not be read";
    }
    if (DoubtfulBound.is(parameter)) {
      return "the bound is doubtful in the source: " + parameter.suspect().orElse("");
    }
    Threshold threshold = parameter.threshold().get();
    if (!fact.amount().least().unit().isCommensurable(threshold.unit())) {
      return fact.amount().least().unit().sign()
          + " and "
          + threshold.unit().sign()
          + " measure different things";
    }
    return isMeasuredOtherwise(fact, parameter)
        ? "the fact was measured otherwise"
        : "the fact leaves it open";
  }

  /** What is taken for granted: that the fact was measured as the bound demands. */
  private static String taken(Parameter parameter, Fact fact) {
    List<String> unsaid = new ArrayList<>();
    for (MeasuringCondition condition : parameter.conditions()) {
      boolean isSaid =
          fact.measured().stream()
              .anyMatch(each ->
                  PropertyMatch.of(each, condition.property(), Optional.empty())
                      == PropertyMatch.SAME);
      if (!isSaid) {
        unsaid.add(condition.evidence().quote().replaceAll("\\s+", " "));
      }
    }
    return unsaid.isEmpty()
        ? ""
        : unsaid.stream().collect(Collectors.joining("; ", "taken as measured ", ""));
  }

  /** Whether a circumstance is given: everything is taken to be measured in its environment. */
  Reason circumstance(Parameter parameter) {
    List<Fact> all = new ArrayList<>(facts);
    facts.forEach(fact -> all.addAll(fact.measured()));
    List<Fact> same = matching(all, parameter, PropertyMatch.SAME);
    if (same.isEmpty()) {
      return unsaid(parameter);
    }
    Truth truth = Truth.agreed(same.stream().map(fact -> check(fact, parameter)).toList());
    boolean isOfProduct = facts.containsAll(same) && !isEnvironment(parameter);
    Truth known = truth == Truth.NOT_MET && !isOfProduct ? Truth.CANNOT_SAY : truth;
    return reason(parameter, Optional.of(same.getFirst()), known, "");
  }

  private static Reason unsaid(Parameter parameter) {
    String quote = parameter.evidence().quote().replaceAll("\\s+", " ");
    boolean isTaken = isEnvironment(parameter) || parameter.threshold().isEmpty();
    return isTaken
        ? reason(parameter, Optional.empty(), Truth.MET, "taken as measured at " + quote)
        : reason(parameter, Optional.empty(), Truth.CANNOT_SAY, "no fact: " + name(parameter));
  }

  private static boolean isEnvironment(Parameter parameter) {
    return MeetsWords.isEnvironment(parameter.property())
        || parameter.concept().filter(MeetsWords::isEnvironment).isPresent()
        || parameter
            .threshold()
            .filter(threshold -> threshold.unit().dimension().baseUnit().equals("K"))
            .isPresent();
  }

  private static Reason reason(Parameter parameter, Optional<Fact> fact, Truth truth, String note) {
    return new Reason(
        parameter.provision(),
        parameter.property(),
        parameter.threshold(),
        fact,
        truth,
        false,
        parameter.evidence(),
        note);
  }
}
