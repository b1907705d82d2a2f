package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Match;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.List;
import java.util.Optional;

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
    ParameterPairs reworded = Rewordings.paired(before, after, words, thresholds);
    return new ComparedPassage(
        before, after, words, touched, reworded.with(defined(before, after, words)), match);
  }

  /** The figures by which technical notes say what a term of a control means. */
  private static List<ParameterPairs.Pair> defined(Passage before, Passage after, WordDiff words) {
    return ParameterPairs.of(
            before.defined(), after.defined(), new PairingCost(before, after, words))
        .pairs();
  }

  /** The stretch of changed words that holds a token of the earlier text. */
  Optional<Hunk> hunkBefore(int token) {
    return words.hunks().stream()
        .filter(hunk -> hunk.beforeStart() <= token && token < hunk.beforeEnd())
        .findFirst();
  }

  /** The stretch of changed words that holds a token of the later text. */
  Optional<Hunk> hunkAfter(int token) {
    return words.hunks().stream()
        .filter(hunk -> hunk.afterStart() <= token && token < hunk.afterEnd())
        .findFirst();
  }

  /** One edition lost the words of this provision and kept its place. */
  boolean isHalfLost() {
    return before.tokens().isEmpty() != after.tokens().isEmpty();
  }
}
