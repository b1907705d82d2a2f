package dev.thresher.track.parameter;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.text.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * Amounts that can be compared: of one dimension, or counted in units that are one for one the same
 * ("billion words per second" and GSPS).
 */
final class KindredUnits {
  private static final Set<String> KINDRED = kindred();

  private KindredUnits() {}

  private static Set<String> kindred() {
    Set<String> pairs = new HashSet<>();
    for (Table.Row row : Table.of(KindredUnits.class, "kindred-units.tsv").rows()) {
      pairs.add(row.cell("one") + " " + row.cell("another"));
      pairs.add(row.cell("another") + " " + row.cell("one"));
    }
    return pairs;
  }

  static boolean areComparable(Quantity one, Quantity another) {
    return one.unit().isCommensurable(another.unit()) || areKindred(one, another);
  }

  private static boolean areKindred(Quantity one, Quantity another) {
    return KINDRED.contains(
        one.unit().dimension().baseUnit() + " " + another.unit().dimension().baseUnit());
  }

  /** The order of two comparable amounts. */
  static int compare(Quantity one, Quantity another) {
    return one.unit().isCommensurable(another.unit())
        ? one.compareAmount(another)
        : one.base().compareTo(another.base());
  }

  static boolean areSame(Quantity one, Quantity another) {
    return areComparable(one, another) && compare(one, another) == 0;
  }
}
