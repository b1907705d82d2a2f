package dev.thresher.index.field;

/** Which text of a provision a field holds. */
public enum Part {
  /** The provision's own words. */
  OWN("own"),
  /** The words of those above it: heading, entry, chapeau. */
  ABOVE("above");

  private final String code;

  Part(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
