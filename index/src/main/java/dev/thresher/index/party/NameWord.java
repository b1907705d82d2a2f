package dev.thresher.index.party;

/**
 * One word of a name in plain Latin letters.
 *
 * @param weight how much it tells one party from another: 1 for a proper name, less for a trade, a
 *     place or a company form
 */
public record NameWord(String text, double weight) {
  static final double PROPER = 1;
  static final double PLACE = 0.5;
  static final double COMMON = 0.35;
  static final double LEGAL = 0.05;

  static NameWord proper(String text) {
    return new NameWord(text, PROPER);
  }

  public boolean isProper() {
    return weight == PROPER;
  }
}
