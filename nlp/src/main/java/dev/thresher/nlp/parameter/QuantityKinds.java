package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a unit alone tells of its quantity: "at 293 K" speaks of a temperature. */
final class QuantityKinds {
  private static final Map<String, Table.Row> ROWS = rows();

  private static final int REACH = 100;

  /** Example: {@code stress rupture life}. */
  private static final Pattern LOADED = Pattern.compile("(?i)rupture|creep|stress|fatigue");

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

  /** The name in the sentence's language; what breaks under a load of "400 MPa" is under stress. */
  static String of(Bound bound, Sentence sentence) {
    String kind = of(bound.claim().unit(), sentence.language());
    String before = sentence.view().substring(Math.max(0, bound.start() - REACH), bound.start());
    boolean isLoaded = kind.equals("pressure") && LOADED.matcher(before).find();
    return isLoaded ? "stress" : kind;
  }

  /** The name in a language; empty if the unit measures many things or there is none. */
  static String of(Optional<Unit> unit, Language language) {
    return unit.filter(known -> !isRate(known))
        .map(known -> ROWS.get(known.dimension().baseUnit()))
        .map(row -> row.cell(language.code()))
        .orElse("");
  }
}
