package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.Token;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Powers of ten that one edition prints with a figure too many, {@code 5 × 104−4} for {@code 5 ×
 * 10−4}: read as the one amount that is meant, told as other words.
 */
final class Misprints {
  /** The digits behind a multiplication by ten: {@code × 10−4}, {@code x 10 5}. */
  private static final Pattern POWER = Pattern.compile("[×x*·]\\s?10(?<figures>[^\\p{L}]*)");

  private Misprints() {}

  /** True if both are one threshold in the law, printed with other figures. */
  static boolean isOne(ParameterPairs.Pair pair) {
    return Sameness.areSame(pair.before(), pair.after())
        && pair.before().unitAsWritten().equals(pair.after().unitAsWritten())
        && figures(pair.before()).length() != figures(pair.after()).length()
        && !figures(pair.before()).isEmpty()
        && !figures(pair.after()).isEmpty();
  }

  private static String figures(Parameter parameter) {
    Matcher power = POWER.matcher(parameter.evidence().quote());
    return power.find() ? power.group("figures").replaceAll("\\D", "") : "";
  }

  /** True if all these stretches stand in such thresholds. */
  static boolean explain(ComparedPassage compared, List<Hunk> hunks) {
    List<ParameterPairs.Pair> misprints =
        compared.thresholds().pairs().stream().filter(Misprints::isOne).toList();
    List<Span> here = misprints.stream().map(pair -> pair.before().evidence().span()).toList();
    List<Span> there = misprints.stream().map(pair -> pair.after().evidence().span()).toList();
    return hunks.stream()
        .allMatch(hunk ->
            areIn(here, compared.before(), hunk.beforeStart(), hunk.beforeEnd())
                && areIn(there, compared.after(), hunk.afterStart(), hunk.afterEnd()));
  }

  private static boolean areIn(List<Span> spans, Passage passage, int start, int end) {
    return !spans.isEmpty()
        && passage.tokens().subList(start, end).stream()
            .map(Token::span)
            .allMatch(token -> spans.stream().anyMatch(token::overlaps));
  }
}
