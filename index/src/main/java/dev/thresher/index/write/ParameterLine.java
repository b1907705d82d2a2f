package dev.thresher.index.write;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.List;
import java.util.Optional;

/**
 * What a hit shows of a parameter, in exact decimals, as one stored line.
 *
 * @param low the lower end as written, empty if there is none
 * @param unit the unit's code, empty for a formula
 * @param start where its quotation begins in the source
 */
public record ParameterLine(
    String property,
    String concept,
    String comparator,
    String low,
    String high,
    String unit,
    String role,
    int start,
    String quote,
    int pageOrZero) {
  static ParameterLine of(Parameter parameter) {
    Optional<Threshold> threshold = parameter.threshold();
    return new ParameterLine(
        parameter.property(),
        parameter.concept().orElse(""),
        threshold.map(Threshold::comparator).orElse(""),
        threshold.flatMap(Threshold::low).map(Quantity::decimal).orElse(""),
        threshold.flatMap(Threshold::high).map(Quantity::decimal).orElse(""),
        threshold.map(bound -> bound.unit().code()).orElse(""),
        parameter.role().code(),
        parameter.evidence().span().start(),
        parameter.evidence().quote(),
        parameter.evidence().pageOrZero());
  }

  /** Its place counts from the anchor. */
  String encode(Anchor anchor) {
    return StoredLine.join(
        property,
        concept,
        comparator,
        low,
        high,
        unit,
        role,
        Integer.toString(anchor.offsetFrom(start)),
        quote,
        Integer.toString(anchor.pageFrom(pageOrZero)));
  }

  public static ParameterLine decode(String line, Anchor anchor) {
    List<String> cells = StoredLine.cells(line);
    return new ParameterLine(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        anchor.offset(Integer.parseInt(cells.get(7))),
        cells.get(8),
        anchor.page(Integer.parseInt(cells.get(9))));
  }
}
