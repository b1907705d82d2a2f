package dev.thresher.index.field;

/** Which text of a provision a field holds. */
public enum Part {
  /** The provision's own words. */
  OWN("own"),
  /** The words of those above it: heading, entry, chapeau. */
  ABOVE("above"),
  /** The words of the whole article, entry or item that it belongs to, its neighbours included. */
  ARTICLE("article");

  private final String code;

  Part(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
