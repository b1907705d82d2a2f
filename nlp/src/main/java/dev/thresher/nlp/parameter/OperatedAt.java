package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import java.util.Locale;
import java.util.Map;

/** "operating above 31.8 GHz" bounds an operating frequency: the unit tells what the verb omits. */
final class OperatedAt {
  private static final Map<String, String> KINDS =
      Map.of(
          "s-1", "frequency",
          "K", "temperature",
          "kg.m-1.s-2", "pressure",
          "kg.m2.s-3.A-1", "voltage");

  private OperatedAt() {}

  /** What is bounded; empty if the verb is another one or the unit measures many things. */
  static String kind(String verb, Bound bound) {
    String word = verb.toLowerCase(Locale.ROOT);
    boolean isOperating = word.equals("operating") || word.equals("working");
    String kind =
        bound
            .claim()
            .unit()
            .map(Unit::dimension)
            .map(dimension -> KINDS.getOrDefault(dimension.baseUnit(), ""))
            .orElse("");
    return isOperating && !kind.isEmpty() ? word + " " + kind : "";
  }
}
