package dev.thresher.index.search;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.UnitCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The provision to which others are compared.
 *
 * @param own its own words
 * @param above the words above it, nearest last
 */
record Origin(Hit hit, String own, String above) {
  /** The ends of its thresholds. */
  List<Quantity> bounds() {
    return bounds(hit);
  }

  static List<Quantity> bounds(Hit hit) {
    return hit.parameters().stream()
        .filter(parameter -> parameter.role().equals("threshold"))
        .flatMap(parameter ->
            Stream.concat(parameter.low().stream(), parameter.high().stream())
                .flatMap(end -> quantity(end, parameter.unit()).stream()))
        .distinct()
        .toList();
  }

  private static Optional<Quantity> quantity(String decimal, String unit) {
    return UnitCode.parse(unit).map(known -> new Quantity(new BigDecimal(decimal), known));
  }
}
