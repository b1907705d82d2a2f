package dev.thresher.nlp.entity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A paragraph that is named by the steps alone in which it differs from the one before it: in "§
 * 740.11(b)(2)(i) and (ii)" the second is 740.11(b)(2)(ii), in "§ 742.4(a)(5) and (b)(10)" it is
 * 742.4(b)(10).
 */
final class ParagraphSteps {
  private static final Pattern STEP = Pattern.compile("\\(([^()]+)\\)");

  /** How a step is numbered: (2), (B), (ii), (b); an (i) may be either of the last two. */
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("\\d+"),
          Pattern.compile("[A-Z]+"),
          Pattern.compile("[ivx]+"),
          Pattern.compile("[a-z]"));

  private ParagraphSteps() {}

  /** Example: {@code 740.11(b)(2)(i)} and {@code (ii)} give {@code 740.11(b)(2)(ii)}. */
  static String beside(String paragraph, String steps) {
    List<MatchResult> own = STEP.matcher(paragraph).results().toList();
    List<MatchResult> other = STEP.matcher(steps).results().toList();
    int section = own.isEmpty() ? paragraph.length() : own.getFirst().start();
    for (MatchResult step : own) {
      if (step.group().equals(other.getFirst().group())) {
        return paragraph.substring(0, step.start()) + steps;
      }
    }
    for (MatchResult step : own.reversed()) {
      if (areAlike(step.group(1), other.getFirst().group(1))) {
        return paragraph.substring(0, step.start()) + steps;
      }
    }
    return paragraph.substring(0, section) + steps;
  }

  private static boolean areAlike(String step, String other) {
    return KINDS.stream()
        .anyMatch(kind -> kind.matcher(step).matches() && kind.matcher(other).matches());
  }
}
