package dev.thresher.app.amend;

/**
 * How a comparison did against edits that were made; draws of edits are added up.
 *
 * @param right records that were to be found and were told
 * @param missed those that were not told
 * @param invented told, though no edit explains them
 * @param directed of the right ones, those whose direction is known
 * @param turned of these, those told with another direction
 */
record Marks(int right, int missed, int invented, int directed, int turned) {
  static final Marks NONE = new Marks(0, 0, 0, 0, 0);

  Marks and(Marks other) {
    return new Marks(
        right + other.right,
        missed + other.missed,
        invented + other.invented,
        directed + other.directed,
        turned + other.turned);
  }

  int precisionPermille() {
    return right == 0 ? 0 : 1000 * right / (right + invented);
  }

  int recallPermille() {
    return right == 0 ? 0 : 1000 * right / (right + missed);
  }

  int directionPermille() {
    return directed == 0 ? 0 : 1000 * (directed - turned) / directed;
  }

  @Override
  public String toString() {
    return (right + missed)
        + " to be found, precision "
        + precisionPermille()
        + "/1000, recall "
        + recallPermille()
        + "/1000, direction "
        + directionPermille()
        + "/1000 of "
        + directed;
  }
}
