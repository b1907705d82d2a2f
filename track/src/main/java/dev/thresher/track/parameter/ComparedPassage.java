package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Match;

/**
 * A provision in both editions, or what was split or merged, with its words and thresholds laid
 * side by side.
 */
record ComparedPassage(
    Passage before,
    Passage after,
    WordDiff words,
    Touched touched,
    ParameterPairs thresholds,
    Match match) {
  static ComparedPassage of(Passage before, Passage after, Match match) {
    WordDiff words = WordDiff.of(before.tokens(), after.tokens());
    Touched touched = new Touched(before, after, words);
    ParameterPairs all = ParameterPairs.of(before, after, words);
    ParameterPairs thresholds =
        new ParameterPairs(
            all.pairs(),
            all.dropped().stream()
                .filter(each -> !touched.sparesBefore(each) && !touched.keepsMantissaBefore(each))
                .toList(),
            all.added().stream()
                .filter(each -> !touched.sparesAfter(each) && !touched.keepsMantissaAfter(each))
                .toList());
    return new ComparedPassage(before, after, words, touched, thresholds, match);
  }

  /** One edition lost the words of this provision and kept its place. */
  boolean isHalfLost() {
    return before.tokens().isEmpty() != after.tokens().isEmpty();
  }
}
