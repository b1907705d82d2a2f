package dev.thresher.track.certificate;

/** What a level showed between one edition and the next. */
public enum Finding {
  SAME("same"),
  CHANGED("changed"),
  NOT_IN_SOURCE("not in the source");

  private final String label;

  Finding(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
