package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.align.Token;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Differences that a copyist makes and no legislator: a lost micro sign, doubled letters. */
final class Artefacts {
  private static final String SOURCE = "source";

  /** Example: {@code µm}, {@code °C}, {@code ±}. */
  private static final Pattern LOST_SIGN = Pattern.compile("[µ°Ω±×·?\\ufffd]");

  /** Example: the second l of {@code controll}. */
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private Artefacts() {}

  /** A list number that one copy prints before the words and another leaves out. */
  static boolean isStrayNumber(Passage before, Passage after, Hunk hunk) {
    boolean isFirst = hunk.beforeStart() == 0 && hunk.afterStart() == 0;
    return isFirst
        && (hunk.beforeEnd() == 0 || hunk.afterEnd() == 0)
        && areNumbers(before.tokens().subList(0, hunk.beforeEnd()))
        && areNumbers(after.tokens().subList(0, hunk.afterEnd()));
  }

  private static boolean areNumbers(List<Token> tokens) {
    return tokens.size() <= 1 && tokens.stream().allMatch(Token::isMasked);
  }

  /** The same figure whose unit one copy lost, or its micro sign: {@code µm} and {@code m}. */
  static boolean isLostUnit(Parameter one, Parameter another) {
    String here = LOST_SIGN.matcher(one.unitAsWritten()).replaceAll("");
    String there = LOST_SIGN.matcher(another.unitAsWritten()).replaceAll("");
    return one.unitAsWritten().isEmpty() != another.unitAsWritten().isEmpty() || here.equals(there);
  }

  static Optional<String> suspicion(Passage before, Passage after, List<Hunk> hunks) {
    boolean isCopying =
        hunks.stream()
            .allMatch(hunk ->
                isCopying(
                    joined(before, hunk.beforeStart(), hunk.beforeEnd()),
                    joined(after, hunk.afterStart(), hunk.afterEnd())));
    return isCopying ? Optional.of(SOURCE) : Optional.empty();
  }

  private static String joined(Passage passage, int start, int end) {
    return passage.tokens().subList(start, end).stream()
        .map(Token::text)
        .collect(Collectors.joining());
  }

  private static boolean isCopying(String was, String is) {
    return withoutSigns(was).equals(withoutSigns(is)) || undoubled(was).equals(undoubled(is));
  }

  private static String withoutSigns(String text) {
    return LOST_SIGN.matcher(text).replaceAll("");
  }

  private static String undoubled(String text) {
    return DOUBLED.matcher(text).replaceAll("$1");
  }
}
