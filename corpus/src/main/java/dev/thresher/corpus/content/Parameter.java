package dev.thresher.corpus.content;

import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One technical parameter of a provision: what is bounded, how, and where it is written.
 *
 * @param provision the path of the provision in whose own text it stands; empty for a loose text
 * @param property the quantity that is bounded, as worded; empty if the text names none
 * @param concept the property's entry in the bilingual concept table; empty if it has none
 * @param subject the thing that has the quantity, as worded
 * @param threshold empty for a formula or for a number that is not understood as a bound
 * @param unitAsWritten the unit's characters in the text; empty if none is written
 * @param excluded true where the provision says that what meets this is <em>not</em> controlled
 * @param conditions its own ones first, then those of the chapeaux above
 * @param suspect what is doubtful in the source, such as {@code exponent} for a lost superscript;
 *     empty if nothing
 */
public record Parameter(
    String provision,
    String property,
    Optional<String> concept,
    Optional<String> subject,
    Optional<Threshold> threshold,
    String unitAsWritten,
    ParameterRole role,
    List<MeasuringCondition> conditions,
    boolean excluded,
    Optional<String> suspect,
    Evidence evidence) {
  public Parameter {
    conditions = List.copyOf(conditions);
    if (role == ParameterRole.THRESHOLD && threshold.isEmpty()) {
      throw new IllegalArgumentException(
          "a parameter in the role of a threshold has one: " + evidence.quote());
    }
  }

  /** The same number in another role. */
  public Parameter inRole(ParameterRole newRole) {
    return with(newRole, conditions, evidence);
  }

  /** The circumstances that stand beside the threshold itself, not in a chapeau above it. */
  public List<MeasuringCondition> ownConditions() {
    return conditions.stream().filter(condition -> !condition.isInherited()).toList();
  }

  /** Its own quotation, then those of its conditions. */
  public List<Evidence> quotations() {
    List<Evidence> all = new ArrayList<>(1 + conditions.size());
    all.add(evidence);
    conditions.forEach(condition -> all.add(condition.evidence()));
    return all;
  }

  /**
   * The same, quoted from another place.
   *
   * @param place asked for each of the {@link #quotations()} in their order
   */
  public Parameter requoted(UnaryOperator<Evidence> place) {
    Evidence quoted = place.apply(evidence);
    List<MeasuringCondition> conditionsThere = new ArrayList<>(conditions.size());
    conditions.forEach(condition -> conditionsThere.add(condition.requoted(place)));
    return with(role, conditionsThere, quoted);
  }

  private Parameter with(
      ParameterRole newRole, List<MeasuringCondition> newConditions, Evidence newEvidence) {
    return new Parameter(
        provision,
        property,
        concept,
        subject,
        threshold,
        unitAsWritten,
        newRole,
        newConditions,
        excluded,
        suspect,
        newEvidence);
  }

  /** True for what is the same but for the places of its quotations. */
  public boolean saysSame(Parameter other) {
    if (!evidence.quote().equals(other.evidence.quote())
        || conditions.size() != other.conditions.size()) {
      return false;
    }
    Iterator<Evidence> places = other.quotations().iterator();
    return requoted(mine -> at(mine, places.next())).equals(other);
  }

  private static Evidence at(Evidence quoted, Evidence there) {
    return quoted.at(there.span().start(), there.pageOrZero());
  }
}
