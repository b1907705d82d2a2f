package dev.thresher.index.party;

import java.util.Locale;

/** How alike two words are, between 0 and 1. */
final class Likeness {
  /** Words with the same consonants and other vowels: Muhammad and Mohamed. */
  private static final double SAME_SOUND = 0.88;

  private static final double INITIAL = 0.55;
  private static final int SHORTEST_SOUND = 4;

  private Likeness() {}

  static double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (isInitial(one, other) || isInitial(other, one)) {
      return INITIAL;
    }
    int longest = Math.max(one.length(), other.length());
    double spelt = 1 - (double) edits(one, other) / longest;
    boolean sounds =
        Math.min(one.length(), other.length()) >= SHORTEST_SOUND && sound(one).equals(sound(other));
    return sounds ? Math.max(spelt, SAME_SOUND) : spelt;
  }

  private static boolean isInitial(String one, String other) {
    return one.length() == 1 && other.startsWith(one);
  }

  /** Wrong, missing, added and swapped letters. */
  static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= other.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        cost[i][j] = cheapest(cost, i, j, one, other);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, int i, int j, String one, String other) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
    boolean isSwap =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwap ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  /** The first letter and the consonants behind it, each once in a row. */
  private static String sound(String word) {
    String plain =
        word.toLowerCase(Locale.ROOT)
            .replace("ph", "f")
            .replace("kh", "h")
            .replace("sch", "sh")
            .replace("ck", "k")
            .replace("ts", "c")
            .replace('q', 'k')
            .replace('w', 'v')
            .replace('z', 's');
    var sound = new StringBuilder().append(plain.charAt(0));
    for (int i = 1; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean isVowel = "aeiouy".indexOf(c) >= 0;
      if (!isVowel && sound.charAt(sound.length() - 1) != c) {
        sound.append(c);
      }
    }
    return sound.toString();
  }
}
