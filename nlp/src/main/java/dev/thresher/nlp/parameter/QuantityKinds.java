package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a unit alone tells of its quantity: "at 293 K" speaks of a temperature. */
final class QuantityKinds {
  private static final Map<String, Table.Row> ROWS = rows();

  private QuantityKinds() {}

  private static Map<String, Table.Row> rows() {
    Map<String, Table.Row> rows = new TreeMap<>();
    Table.of(QuantityKinds.class, "kinds.tsv")
        .rows()
        .forEach(row -> rows.put(row.cell("base"), row));
    return rows;
  }

  /** Becquerels and revolutions are no frequencies. */
  private static boolean isRate(Unit unit) {
    return unit.dimension().baseUnit().equals("s-1") && !unit.code().endsWith("Hz");
  }

  /** The name in a language; empty if the unit measures many things or there is none. */
  static String of(Optional<Unit> unit, Language language) {
    return unit.filter(known -> !isRate(known))
        .map(known -> ROWS.get(known.dimension().baseUnit()))
        .map(row -> row.cell(language.code()))
        .orElse("");
  }
}
