package dev.thresher.index.party;

import java.util.Arrays;

/** How alike two words are, between 0 and 1. */
final class Likeness {
  /** Words with the same consonants and other vowels: Muhammad and Mohamed. */
  private static final double SAME_SOUND = 0.88;

  private static final double INITIAL = 0.55;
  private static final int SHORTEST_SOUND = 4;
  private static final double ROUNDING = 1e-9;

  private Likeness() {}

  /** How alike they are, if that is {@code least} or more; else anything below it. */
  static double of(NameWord one, NameWord other, double least) {
    String here = one.text();
    String there = other.text();
    if (here.equals(there)) {
      return 1;
    }
    if (isInitial(here, there) || isInitial(there, here)) {
      return INITIAL;
    }
    double spelt = spelt(here, there, least);
    boolean isLong = Math.min(here.length(), there.length()) >= SHORTEST_SOUND;
    return isLong && one.sound().equals(other.sound()) ? Math.max(spelt, SAME_SOUND) : spelt;
  }

  private static double spelt(String one, String other, double least) {
    int longest = Math.max(one.length(), other.length());
    int most = (int) ((1 - least) * longest + ROUNDING);
    int edits = edits(one, other, most);
    return edits > most ? 0 : 1 - (double) edits / longest;
  }

  private static boolean isInitial(String one, String other) {
    return one.length() == 1 && other.startsWith(one);
  }

  /** Wrong, missing, added and swapped letters; more than {@code most} are not counted out. */
  static int edits(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    Arrays.setAll(above, j -> j);
    int least = 0;
    for (int i = 1; i <= one.length(); i++) {
      int leastAbove = least;
      least = fill(row, above, before, i, one, other);
      if (Math.min(least, leastAbove) > most) {
        return most + 1;
      }
      int[] oldest = before;
      before = above;
      above = row;
      row = oldest;
    }
    return above[other.length()];
  }

  /** The row of one letter; gives its least cost. */
  private static int fill(int[] row, int[] above, int[] before, int i, String one, String other) {
    row[0] = i;
    int least = i;
    for (int j = 1; j < row.length; j++) {
      int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
      int best = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
      row[j] = isSwap(i, j, one, other) ? Math.min(best, before[j - 2] + 1) : best;
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean isSwap(int i, int j, String one, String other) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
