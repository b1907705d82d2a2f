package dev.thresher.track.regime;

/**
 * Two controls that may be one.
 *
 * @param permille likeness in thousandths
 * @param kin what the pairs around it add, in thousandths
 */
record Candidate(Control left, Control right, int permille, int kin) {
  Candidate(Control left, Control right, int permille) {
    this(left, right, permille, 0);
  }

  Candidate with(Kin around) {
    return new Candidate(left, right, permille, around.permille(this));
  }

  /** What it is preferred by. */
  int rank() {
    return permille + kin;
  }
}
