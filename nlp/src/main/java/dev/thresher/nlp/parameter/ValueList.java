package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "20, 25 or 30 mm": several values with one unit. */
final class ValueList {
  private static final int MOST_MEMBERS = 12;

  private final Sentence sentence;
  private final PartParser parts;
  private final FoundBounds found;

  ValueList(Sentence sentence, PartParser parts, FoundBounds found) {
    this.sentence = sentence;
    this.parts = parts;
    this.found = found;
  }

  /** "20, 25 or 30 mm": each number by itself, the unit stands at the last. */
  int after(Part first) {
    List<Part> members = new ArrayList<>(List.of(first));
    Part last = first;
    while (isBareMember(last) && members.size() < MOST_MEMBERS) {
      int comma = last.to();
      int at = sentence.isAnyMark(comma, ",、") ? comma + 1 : comma;
      boolean isJoined = sentence.is(at, Sense.OR) || sentence.is(at, Sense.AND);
      at = isJoined ? at + 1 : at;
      Optional<Part> next = at > comma ? parts.read(at) : Optional.empty();
      if (next.isEmpty() || next.get().measure().isEmpty()) {
        return first.to();
      }
      last = next.get();
      members.add(last);
    }
    boolean isList =
        members.size() > 1
            && last.relation().isEmpty()
            && last.measure().filter(Measure::hasUnit).isPresent();
    if (!isList) {
      return first.to();
    }
    for (Part member : members) {
      Measure measure = member.measure().orElseThrow();
      Measure whole = measure.hasUnit() ? measure : measure.withUnit(last.measure().orElseThrow());
      found.add(
          new Bound(
              new Claim.Single(Relation.EQUAL, whole),
              first.from(),
              last.to(),
              member.start(),
              last.end(),
              false,
              "",
              List.of()));
    }
    return last.to();
  }

  private static boolean isBareMember(Part part) {
    return part.relation().isEmpty()
        && part.measure().filter(m -> !m.hasUnit() && m.tolerance().isEmpty()).isPresent();
  }
}
