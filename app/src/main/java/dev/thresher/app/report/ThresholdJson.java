package dev.thresher.app.report;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.Optional;

/** The bounds of a threshold as the JSON contract has them: decimals as strings, null for none. */
final class ThresholdJson {
  private ThresholdJson() {}

  static void bounds(JsonLine json, Optional<Threshold> threshold) {
    Optional<Quantity> low = threshold.flatMap(Threshold::low);
    Optional<Quantity> high = threshold.flatMap(Threshold::high);
    json.putOrNull("comparator", threshold.map(Threshold::comparator));
    json.putOrNull("low", low.map(Quantity::decimal));
    json.putOrNull("high", high.map(Quantity::decimal));
  }

  static void inclusions(JsonLine json, Optional<Threshold> threshold) {
    flag(
        json,
        "lowInclusive",
        threshold.filter(t -> t.low().isPresent()).map(Threshold::isLowInclusive));
    flag(
        json,
        "highInclusive",
        threshold.filter(t -> t.high().isPresent()).map(Threshold::isHighInclusive));
  }

  private static void flag(JsonLine json, String name, Optional<Boolean> flag) {
    flag.ifPresentOrElse(value -> json.put(name, value.booleanValue()), () -> json.putNull(name));
  }
}
