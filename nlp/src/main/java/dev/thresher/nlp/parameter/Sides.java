package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.quantity.Measure;
import java.util.ArrayList;
import java.util.List;

/** The other sides of a size: 120 mm × 120 mm × 50 mm bounds 120 mm and 50 mm. */
final class Sides {
  private Sides() {}

  /** The measures behind the first that differ from it and from each other. */
  static List<Measure> of(Sentence sentence, Part part) {
    return part.relation().isEmpty() ? List.of() : all(sentence, part);
  }

  /** The same of a bare size. */
  static List<Measure> all(Sentence sentence, Part part) {
    List<Measure> sides = new ArrayList<>();
    if (part.measure().isEmpty()) {
      return sides;
    }
    Measure first = part.measure().get();
    for (int at = part.from(); at < part.to(); at++) {
      boolean isSide = sentence.isMark(at - 1, '\u00d7') || sentence.text(at - 1).equals("x");
      if (isSide && sentence.at(at) instanceof Lexeme.Quantified(int start, int end, Measure own)) {
        Measure side = own.hasUnit() ? own : own.withUnit(first);
        boolean isNew =
            !isSame(first, side) && sides.stream().noneMatch(known -> isSame(known, side));
        if (isNew) {
          sides.add(side);
        }
      }
    }
    return sides;
  }

  private static boolean isSame(Measure one, Measure other) {
    return one.quantity().isSameAmount(other.quantity());
  }
}
