package dev.thresher.nlp.evaluate;

import java.util.Locale;

/** How many were found rightly, of how many found and how many there are. */
public record Tally(int right, int found, int gold) {
  public static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, gold + other.gold);
  }

  /** 1 if nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** 1 if there is nothing to find. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  public double f1() {
    return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision(), recall(), f1());
  }
}
