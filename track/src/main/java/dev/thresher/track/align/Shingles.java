package dev.thresher.track.align;

import java.util.Arrays;
import java.util.List;

/**
 * What resemblance is measured on: the single words of a provision and its word 3-grams (Han
 * bigrams), quantities masked, as sorted sets of hashes.
 */
public final class Shingles {
  private static final int HAN_LENGTH = 2;
  private static final int WORD_LENGTH = 3;

  private final int[] words;
  private final int[] runs;

  private Shingles(int[] words, int[] runs) {
    this.words = words;
    this.runs = runs;
  }

  public static Shingles of(List<Token> tokens) {
    int[] words = new int[tokens.size()];
    int[] runs = new int[tokens.size()];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      words[i] = token.masked().hashCode();
      int length = token.kind() == Token.Kind.HAN ? HAN_LENGTH : WORD_LENGTH;
      if (i + length <= tokens.size()) {
        runs[count++] = hash(tokens.subList(i, i + length));
      }
    }
    return new Shingles(set(words), set(Arrays.copyOf(runs, count)));
  }

  private static int hash(List<Token> run) {
    int hash = run.size();
    for (Token token : run) {
      hash = 31 * hash + token.masked().hashCode();
    }
    return hash;
  }

  private static int[] set(int[] values) {
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  /** The runs, sorted and distinct: what candidates are looked up by. */
  int[] runs() {
    return runs.clone();
  }

  int size() {
    return words.length;
  }

  /** Shared words and runs over all, in thousandths: 1000 for the same set. */
  public int resemblance(Shingles other) {
    int ofWords = dice(words, other.words);
    return runs.length == 0 || other.runs.length == 0
        ? ofWords
        : (ofWords + dice(runs, other.runs)) / 2;
  }

  /** How much of this stands in the other, in thousandths. */
  public int containedIn(Shingles other) {
    int[] mine = runs.length == 0 ? words : runs;
    int[] theirs = runs.length == 0 ? other.words : other.runs;
    return mine.length == 0 ? 0 : 1000 * shared(mine, theirs) / mine.length;
  }

  private static int dice(int[] one, int[] another) {
    int all = one.length + another.length;
    return all == 0 ? 0 : 2000 * shared(one, another) / all;
  }

  private static int shared(int[] one, int[] another) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < another.length) {
      if (one[i] == another[j]) {
        count++;
        i++;
        j++;
      } else if (one[i] < another[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }
}
