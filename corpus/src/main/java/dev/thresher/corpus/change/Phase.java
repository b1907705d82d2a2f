package dev.thresher.corpus.change;

/** How two provisions of neighbouring editions were found to be one, surest first. */
public enum Phase {
  /** Same path, same words. */
  IDENTICAL("identical"),
  /** The same words, with all that stands below them, under another path. */
  MOVED("moved"),
  /** Same path, same words but for quantities and references. */
  SKELETON("skeleton"),
  /** Another path, same words but for quantities and references. */
  SKELETON_MOVED("skeleton-moved"),
  /** Named by an amending rule: "redesignating a through c as b through d". */
  REDESIGNATED("redesignated"),
  /** The best of several resemblances, above the floor and with a margin to the runner-up. */
  SIMILAR("similar"),
  /** One provision became several. */
  SPLIT("split"),
  /** Several provisions became one. */
  MERGED("merged"),
  /** Two candidates resemble each other too closely to decide. */
  UNCERTAIN("uncertain"),
  /** Nothing on the other side resembles it. */
  UNMATCHED("unmatched");

  private final String code;

  Phase(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
