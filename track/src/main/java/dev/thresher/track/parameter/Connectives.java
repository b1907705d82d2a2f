package dev.thresher.track.parameter;

import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.track.align.Token;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.List;
import java.util.Set;

/** The words that join demands: all of them, any of them. */
final class Connectives {
  private static final Set<String> ALL = Set.of("all", "and", "both", "each", "且", "和", "并", "均");
  private static final Set<String> ANY = Set.of("any", "or", "either", "one", "或", "任");

  private Connectives() {}

  static boolean areAll(Passage passage, int start, int end) {
    return passage.tokens().subList(start, end).stream()
        .allMatch(token -> isAll(token) || isAny(token));
  }

  static boolean isAll(Token token) {
    return ALL.contains(token.text());
  }

  static boolean isAny(Token token) {
    return ANY.contains(token.text());
  }

  /** A change of logic, if every difference puts one connective in another's place. */
  static ChangeKind kind(Passage before, Passage after, List<Hunk> hunks) {
    return hunks.stream().allMatch(hunk -> isTurn(before, after, hunk))
        ? ChangeKind.LOGIC
        : ChangeKind.TEXT;
  }

  private static boolean isTurn(Passage before, Passage after, Hunk hunk) {
    return hunk.beforeStart() < hunk.beforeEnd()
        && hunk.afterStart() < hunk.afterEnd()
        && areAll(before, hunk.beforeStart(), hunk.beforeEnd())
        && areAll(after, hunk.afterStart(), hunk.afterEnd());
  }

  /** Any of several controls more than all of them. */
  static Direction direction(Passage before, Passage after, List<Hunk> hunks) {
    boolean fromAll =
        hunks.stream()
            .allMatch(hunk ->
                isAll(before.tokens().get(hunk.beforeStart()))
                    && isAny(after.tokens().get(hunk.afterStart())));
    boolean fromAny =
        hunks.stream()
            .allMatch(hunk ->
                isAny(before.tokens().get(hunk.beforeStart()))
                    && isAll(after.tokens().get(hunk.afterStart())));
    if (fromAll) {
      return Direction.TIGHTENED;
    }
    return fromAny ? Direction.RELAXED : Direction.UNDETERMINED;
  }
}
