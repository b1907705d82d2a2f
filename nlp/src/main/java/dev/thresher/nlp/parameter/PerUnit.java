package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.nlp.lexicon.Lexeme;
import java.util.Optional;

/** 每秒…升, 一秒につき…こま: the unit under a measure that was named before it. */
final class PerUnit {
  /** 每次不超过2年: each time, two years. */
  private static final String EACH_TIME = "/{time}";

  private PerUnit() {}

  static Part under(Part part, Lexeme.Per per) {
    return part.measure()
        .map(measure -> part.withMeasure(measure.in(of(measure.unit(), per))))
        .orElse(part);
  }

  /** The unit, or a bare count, under what was named before it. */
  static Unit of(Optional<Unit> unit, Lexeme.Per per) {
    Unit above = unit.orElse(Unit.pure());
    if (per.unit().code().equals(EACH_TIME)) {
      return above;
    }
    if (above.code().equals("{rev}") && per.unit().code().equals("/min")) {
      return UnitReader.read("rpm", 0).orElseThrow().unit();
    }
    String head = above.isPure() ? "" : above.code();
    return above.times(per.unit(), head + per.unit().code());
  }
}
