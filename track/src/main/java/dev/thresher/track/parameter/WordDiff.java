package dev.thresher.track.parameter;

import dev.thresher.track.align.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one provision laid against those of another: the heaviest common subsequence, in
 * which numbers and references match each other, best their equals, and the stretches where they
 * differ.
 */
final class WordDiff {
  /** Tokens {@code [beforeStart, beforeEnd)} stand where {@code [afterStart, afterEnd)} stood. */
  record Hunk(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

  private static final int NONE = -1;
  private static final int SAME_NUMBER = 9;
  private static final int SAME_WORD = 3;
  private static final int ALIKE = 2;

  private final List<Token> before;
  private final List<Token> after;
  private final int[] afterOf;

  private WordDiff(List<Token> before, List<Token> after, int[] afterOf) {
    this.before = before;
    this.after = after;
    this.afterOf = afterOf;
  }

  static WordDiff of(List<Token> before, List<Token> after) {
    int[] afterOf = new int[before.size()];
    Arrays.fill(afterOf, NONE);
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && areSame(before.get(head), after.get(head))) {
      afterOf[head] = head;
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && areSame(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
      afterOf[before.size() - tail] = after.size() - tail;
    }
    WordDiff diff = new WordDiff(before, after, afterOf);
    diff.fill(head, before.size() - tail, head, after.size() - tail);
    return diff;
  }

  private static boolean areSame(Token one, Token another) {
    return one.text().equals(another.text());
  }

  /** A number answers another number, but rather one that is its equal. */
  private static int likeness(Token one, Token another) {
    if (!one.masked().equals(another.masked())) {
      return 0;
    }
    if (!areSame(one, another)) {
      return ALIKE;
    }
    return one.isMasked() ? SAME_NUMBER : SAME_WORD;
  }

  /** Heaviest common subsequence of what lies between the common head and tail. */
  private void fill(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
    int rows = beforeEnd - beforeStart;
    int columns = afterEnd - afterStart;
    int[][] heaviest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        int likeness = likeness(before.get(beforeStart + i), after.get(afterStart + j));
        int skipped = Math.max(heaviest[i + 1][j], heaviest[i][j + 1]);
        heaviest[i][j] =
            likeness == 0 ? skipped : Math.max(skipped, heaviest[i + 1][j + 1] + likeness);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      int likeness = likeness(before.get(beforeStart + i), after.get(afterStart + j));
      if (likeness > 0 && heaviest[i][j] == heaviest[i + 1][j + 1] + likeness) {
        afterOf[beforeStart + i] = afterStart + j;
        i++;
        j++;
      } else if (heaviest[i + 1][j] >= heaviest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** The token of the later text that answers this one, or -1. */
  int afterOf(int beforeToken) {
    return afterOf[beforeToken];
  }

  /** The stretches where the texts differ, numbers counted as they are. */
  List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && afterOf[i] == j && isSame(i, j)) {
        i++;
        j++;
        continue;
      }
      int startBefore = i;
      int startAfter = j;
      boolean isOpen = true;
      while (isOpen) {
        if (i < before.size() && afterOf[i] == NONE) {
          i++;
        } else if (j < after.size() && (i == before.size() || afterOf[i] > j)) {
          j++;
        } else if (i < before.size() && afterOf[i] == j && !isSame(i, j)) {
          i++;
          j++;
        } else {
          isOpen = false;
        }
      }
      hunks.add(new Hunk(startBefore, i, startAfter, j));
    }
    return hunks;
  }

  private boolean isSame(int beforeToken, int afterToken) {
    return areSame(before.get(beforeToken), after.get(afterToken));
  }
}
