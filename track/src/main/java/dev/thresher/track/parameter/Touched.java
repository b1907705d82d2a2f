package dev.thresher.track.parameter;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.Token;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which words an amendment touched. A threshold that reads otherwise although nobody touched its
 * words (10³ that one copy prints as 10 3) is a reading of ours or of the copyist, and no change.
 */
final class Touched {
  private final Passage before;
  private final Passage after;
  private final BitSet touchedBefore = new BitSet();
  private final BitSet touchedAfter = new BitSet();

  Touched(Passage before, Passage after, WordDiff words) {
    this.before = before;
    this.after = after;
    for (Hunk hunk : words.hunks()) {
      if (isMaterial(hunk)) {
        touchedBefore.set(hunk.beforeStart(), hunk.beforeEnd());
        touchedAfter.set(hunk.afterStart(), hunk.afterEnd());
      }
    }
  }

  /** The same characters cut otherwise are the same: {@code 5 × 10 5} and {@code 5 × 105}. */
  private boolean isMaterial(Hunk hunk) {
    return !joined(before, hunk.beforeStart(), hunk.beforeEnd())
        .equals(joined(after, hunk.afterStart(), hunk.afterEnd()));
  }

  private static String joined(Passage passage, int start, int end) {
    return passage.tokens().subList(start, end).stream()
        .map(Token::text)
        .collect(Collectors.joining());
  }

  /** True if no word of this threshold of the earlier text was touched. */
  boolean sparesBefore(Parameter parameter) {
    return places(before, parameter.evidence().span()).noneMatch(touchedBefore::get);
  }

  /** True if no word of this threshold of the later text was touched. */
  boolean sparesAfter(Parameter parameter) {
    return places(after, parameter.evidence().span()).noneMatch(touchedAfter::get);
  }

  /**
   * True if the first figure of a threshold of the earlier text stands as it stood: what was read
   * there only now, or no more, is a power of ten that one copy broke.
   */
  boolean keepsMantissaBefore(Parameter parameter) {
    return keepsMantissa(before, parameter, touchedBefore);
  }

  /** The same for a threshold of the later text. */
  boolean keepsMantissaAfter(Parameter parameter) {
    return keepsMantissa(after, parameter, touchedAfter);
  }

  private static boolean keepsMantissa(Passage side, Parameter parameter, BitSet touched) {
    return parameter.suspect().isPresent()
        && places(side, parameter.evidence().span())
            .filter(place -> side.tokens().get(place).kind() == Token.Kind.NUMBER)
            .limit(1)
            .noneMatch(touched::get);
  }

  /** True if neither threshold was touched. */
  boolean spares(ParameterPairs.Pair pair) {
    return sparesBefore(pair.before()) && sparesAfter(pair.after());
  }

  /** True if no figure of their measuring conditions was touched, nor the words around it. */
  boolean sparesConditions(ParameterPairs.Pair pair) {
    return spares(before, pair.before().ownConditions(), touchedBefore)
        && spares(after, pair.after().ownConditions(), touchedAfter);
  }

  private static boolean spares(Passage side, List<MeasuringCondition> conditions, BitSet touched) {
    return conditions.stream()
        .filter(condition -> condition.threshold().isPresent())
        .allMatch(condition -> sparesFigures(side, condition.evidence().span(), touched));
  }

  private static boolean sparesFigures(Passage side, Span span, BitSet touched) {
    return places(side, span)
        .filter(place -> side.tokens().get(place).kind() == Token.Kind.NUMBER)
        .noneMatch(place ->
            IntStream.rangeClosed(Math.max(0, place - 1), place + 1).anyMatch(touched::get));
  }

  private static IntStream places(Passage side, Span span) {
    return IntStream.range(0, side.tokens().size())
        .filter(place -> side.tokens().get(place).span().overlaps(span));
  }
}
