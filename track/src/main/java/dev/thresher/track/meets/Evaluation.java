package dev.thresher.track.meets;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.ConditionTree;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds facts against the conditions of one list. Not safe for several threads. */
final class Evaluation {
  private final Map<String, ConditionTree> trees;
  private final Facts facts;
  private final KnownWords words;
  private final BoundFacts bounds;
  private final Set<String> underWay = new HashSet<>();
  private final Map<String, Truth> known = new HashMap<>();

  Evaluation(Map<String, ConditionTree> trees, Facts facts) {
    this.trees = trees;
    this.facts = facts;
    this.words = new KnownWords(facts);
    this.bounds = new BoundFacts(facts.facts());
  }

  Finding of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> Finding.all(each(parts));
      case Condition.Any(List<Condition> parts) -> Finding.any(each(parts));
      case Condition.Not(Condition part) -> of(part).negated();
      case Condition.Unclear(List<Condition> readings, String why) ->
          Finding.agreed(each(readings));
      case Condition.Bound(Parameter parameter) -> Finding.of(bounds.bound(parameter));
      case Condition.Circumstance(Parameter parameter) ->
          Finding.of(bounds.circumstance(parameter));
      case Condition.Subject(String path, Evidence evidence, List<String> kinds) ->
          subject(path, evidence, kinds);
      case Condition.Words(String path, Evidence evidence) -> words(path, evidence);
      case Condition.Elsewhere(String path, Evidence evidence, List<Designator> others) ->
          elsewhere(path, evidence, others);
      case Condition.Jurisdiction(String path, Evidence evidence) -> jurisdiction(path, evidence);
    };
  }

  private List<Finding> each(List<Condition> conditions) {
    return conditions.stream().map(this::of).toList();
  }

  private Finding subject(String path, Evidence evidence, List<String> kinds) {
    Truth truth = answered(path).orElseGet(() -> words.isOneOf(kinds));
    return said(
        path, evidence, truth, ifOpen(truth, "not said to be one of: " + String.join(", ", kinds)));
  }

  private Finding words(String path, Evidence evidence) {
    Truth truth = answered(path).orElseGet(() -> words.holds(evidence.quote()));
    return said(
        path, evidence, truth, ifOpen(truth, "the facts do not say whether these words hold"));
  }

  private Finding jurisdiction(String path, Evidence evidence) {
    String note = answered(path).isPresent() ? "" : "taken not to be under another authority";
    return said(path, evidence, answered(path).orElse(Truth.NOT_MET), note);
  }

  private Finding elsewhere(String path, Evidence evidence, List<Designator> others) {
    Truth truth =
        answered(path).orElseGet(() -> Truth.any(others.stream().map(this::controlled).toList()));
    String codes = others.stream().map(Designator::toString).collect(Collectors.joining(", "));
    return said(path, evidence, truth, ifOpen(truth, "whether " + codes + " controls it is open"));
  }

  private Truth controlled(Designator other) {
    ConditionTree tree = trees.get(other.toString());
    if (tree == null || underWay.contains(tree.provision())) {
      return Truth.CANNOT_SAY;
    }
    Truth held = known.get(tree.provision());
    return held == null ? evaluated(tree) : held;
  }

  /** Within a circle of references nothing is kept, because there it is open for lack of an end. */
  private Truth evaluated(ConditionTree tree) {
    underWay.add(tree.provision());
    Truth truth = of(tree.condition()).truth();
    underWay.remove(tree.provision());
    if (underWay.isEmpty()) {
      known.put(tree.provision(), truth);
    }
    return truth;
  }

  private Optional<Truth> answered(String path) {
    return Optional.ofNullable(facts.answers().get(path)).map(Truth::of);
  }

  private static String ifOpen(Truth truth, String note) {
    return truth == Truth.CANNOT_SAY ? note : "";
  }

  private static Finding said(String path, Evidence evidence, Truth truth, String note) {
    return Finding.of(
        new Reason(
            path, "", Optional.<Threshold>empty(), Optional.empty(), truth, false, evidence, note));
  }
}
