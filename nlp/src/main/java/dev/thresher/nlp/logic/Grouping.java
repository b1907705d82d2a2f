package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Nests the demands of one sentence by the connectives between them: a comma divides more than a
 * bare connective, a semicolon more than a comma.
 *
 * <p>"And" beside "or" at one level has two readings, and both are kept.
 */
final class Grouping {
  private final List<Condition> operands;
  private final List<Junction> junctions;

  private Grouping(List<Condition> operands, List<Junction> junctions) {
    this.operands = operands;
    this.junctions = junctions;
  }

  /** One junction fewer than operands. */
  static Condition of(List<Condition> operands, List<Junction> junctions) {
    return new Grouping(operands, withKinds(junctions)).nested(0, operands.size());
  }

  /** In "A, B or C" the comma means what the connective says. */
  private static List<Junction> withKinds(List<Junction> junctions) {
    List<Junction> all = new ArrayList<>(junctions);
    for (int i = all.size() - 2; i >= 0; i--) {
      Junction next = all.get(i + 1);
      if (all.get(i).bare() && next.looseness() <= Junction.COMMA) {
        all.set(i, new Junction(next.kind(), next.looseness(), true, all.get(i).end()));
      }
    }
    return all;
  }

  private Condition nested(int start, int end) {
    if (end - start == 1) {
      return operands.get(start);
    }
    List<Junction> inside = junctions.subList(start, end - 1);
    int loosest = inside.stream().mapToInt(Junction::looseness).max().orElseThrow();
    List<Integer> cuts =
        IntStream.range(start, end - 1)
            .filter(i -> junctions.get(i).looseness() == loosest)
            .boxed()
            .toList();
    boolean isOneKind = cuts.stream().map(i -> junctions.get(i).kind()).distinct().count() == 1;
    if (!isOneKind) {
      return bothReadings(start, end, cuts);
    }
    Cue kind = junctions.get(cuts.getFirst()).kind();
    Condition whole = joined(kind, parts(start, end, cuts));
    return loosest == Junction.SENTENCE ? sentences(whole, parts(start, end, cuts)) : whole;
  }

  /** Nothing says how a demand in a second sentence is joined to the first. */
  private static Condition sentences(Condition whole, List<Condition> parts) {
    return new Condition.Unclear(
        List.of(whole, new Condition.Any(parts)), "demands in several sentences");
  }

  private List<Condition> parts(int start, int end, List<Integer> cuts) {
    List<Condition> parts = new ArrayList<>();
    int from = start;
    for (int cut : cuts) {
      parts.add(nested(from, cut + 1));
      from = cut + 1;
    }
    parts.add(nested(from, end));
    return parts;
  }

  private Condition bothReadings(int start, int end, List<Integer> cuts) {
    List<Condition> parts = parts(start, end, cuts);
    List<Cue> kinds = cuts.stream().map(cut -> junctions.get(cut).kind()).toList();
    return new Condition.Unclear(
        List.of(binding(Cue.AND, parts, kinds), binding(Cue.OR, parts, kinds)),
        "\"and\" beside \"or\" without a mark between them");
  }

  /** The reading in which {@code tight} holds its neighbours together. */
  private static Condition binding(Cue tight, List<Condition> parts, List<Cue> kinds) {
    List<Condition> groups = new ArrayList<>();
    List<Condition> group = new ArrayList<>(List.of(parts.getFirst()));
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) != tight) {
        groups.add(joined(tight, group));
        group = new ArrayList<>();
      }
      group.add(parts.get(i + 1));
    }
    groups.add(joined(tight, group));
    return joined(tight == Cue.AND ? Cue.OR : Cue.AND, groups);
  }

  private static Condition joined(Cue kind, List<Condition> parts) {
    List<Condition> copy = List.copyOf(parts);
    return kind == Cue.OR ? Condition.any(copy) : Condition.all(copy);
  }
}
