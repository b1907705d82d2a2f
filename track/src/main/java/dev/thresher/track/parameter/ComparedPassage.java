package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Match;

/**
 * A provision in both editions, or what was split or merged, with its words and thresholds laid
 * side by side.
 */
record ComparedPassage(
    Passage before, Passage after, WordDiff words, ParameterPairs thresholds, Match match) {
  static ComparedPassage of(Passage before, Passage after, Match match) {
    WordDiff words = WordDiff.of(before.tokens(), after.tokens());
    return new ComparedPassage(
        before, after, words, ParameterPairs.of(before, after, words), match);
  }

  /** One edition lost the words of this provision and kept its place. */
  boolean isHalfLost() {
    return before.tokens().isEmpty() != after.tokens().isEmpty();
  }
}
