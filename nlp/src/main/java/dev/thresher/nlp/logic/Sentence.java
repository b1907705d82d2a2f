package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import java.util.ArrayList;
import java.util.List;

/** The demands of one sentence in their order, with the junctions between them. */
final class Sentence {
  private static final Junction ALTERNATIVE = new Junction(Cue.OR, Junction.COMMA, false, 0);

  private final List<List<Condition>> operands = new ArrayList<>();
  private final List<Junction> junctions = new ArrayList<>();

  Sentence(Condition first) {
    operands.add(new ArrayList<>(List.of(first)));
  }

  void addToLast(List<Condition> demands) {
    operands.getLast().addAll(demands);
  }

  void add(Junction junction, List<Condition> demands) {
    junctions.add(junction);
    operands.add(new ArrayList<>(demands));
  }

  /** "made of brass or having a mass exceeding 5 kg". */
  void alternativeBefore(Condition demand) {
    operands.addFirst(new ArrayList<>(List.of(demand)));
    junctions.addFirst(loosest());
  }

  /** "having a mass exceeding 5 kg or made of brass". */
  void alternativeBehind(Condition demand) {
    junctions.add(loosest());
    operands.add(new ArrayList<>(List.of(demand)));
  }

  /** One bound or words: there is nothing else that "or" could join. */
  private Junction loosest() {
    return junctions.isEmpty() ? ALTERNATIVE : new Junction(Cue.OR, Junction.PLAIN, false, 0);
  }

  Condition condition() {
    return Grouping.of(operands.stream().map(Condition::all).toList(), junctions);
  }
}
