package dev.thresher.nlp.evaluate;

/** What is measured of a pair of a wanted and a found bound. */
public enum Measured {
  VALUE("value"),
  VALUE_AND_UNIT("value + unit"),
  VALUE_AND_COMPARATOR("value + comparator"),
  FULL("value + unit + comparator"),
  FULL_AND_PROPERTY("... + property"),
  CONDITIONS("conditions");

  private final String title;

  Measured(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  boolean holds(Side wanted, Side found) {
    return switch (this) {
      case VALUE -> wanted.isSameValue(found);
      case VALUE_AND_UNIT -> wanted.isSameValue(found) && wanted.isSameUnit(found);
      case VALUE_AND_COMPARATOR -> wanted.isSameValue(found) && wanted.isSameSign(found);
      case FULL -> VALUE_AND_UNIT.holds(wanted, found) && wanted.isSameSign(found);
      case FULL_AND_PROPERTY -> FULL.holds(wanted, found) && wanted.sharesProperty(found);
      case CONDITIONS -> false;
    };
  }
}
