package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.Token;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.List;
import java.util.Optional;

/**
 * Equivalents in brackets whose figure was corrected while the bound that they say again stayed:
 * "75 W (48.54 dBm)" that becomes "75 W (48.75 dBm)".
 */
final class Restatements {
  private Restatements() {}

  /** Where they stand; empty if there is none, or if a threshold of the passage changed. */
  static Optional<List<Hunk>> corrected(ComparedPassage compared) {
    ParameterPairs thresholds = compared.thresholds();
    boolean areSame =
        thresholds.dropped().isEmpty()
            && thresholds.added().isEmpty()
            && thresholds.pairs().stream()
                .allMatch(pair -> Sameness.areSame(pair.before(), pair.after()));
    List<Hunk> hunks =
        areSame
            ? compared.words().hunks().stream()
                .filter(hunk -> isCorrection(compared, hunk))
                .toList()
            : List.of();
    return hunks.isEmpty() ? Optional.empty() : Optional.of(hunks);
  }

  private static boolean isCorrection(ComparedPassage compared, Hunk hunk) {
    return isRestated(compared.before(), hunk.beforeStart(), hunk.beforeEnd())
        && isRestated(compared.after(), hunk.afterStart(), hunk.afterEnd());
  }

  /** True if the stretch has a figure and lies in restatements alone. */
  private static boolean isRestated(Passage passage, int start, int end) {
    List<Span> restated =
        passage.inRole(ParameterRole.EQUIVALENT).stream()
            .map(Parameter::evidence)
            .map(evidence -> evidence.span())
            .toList();
    List<Token> tokens = passage.tokens().subList(start, end);
    return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER)
        && tokens.stream()
            .allMatch(token -> restated.stream().anyMatch(span -> span.overlaps(token.span())));
  }
}
