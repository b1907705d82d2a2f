package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bare Chinese numbers that other words bound: what a time may be extended to or by is its most
 * (可以延长至四十八小时), what "one or several" speaks of is at least one (一项或者数项).
 */
final class ChineseCeilings {
  private static final List<String> MAY = List.of("可", "可以");
  private static final List<String> EXTENSIONS = List.of("延长", "延期", "顺延");

  /** Example: 或者数项. */
  private static final Pattern SEVERAL = Pattern.compile("或者?[数几多][项种个件类].*", Pattern.DOTALL);

  private ChineseCeilings() {}

  static Bound of(Sentence sentence, Bound bound) {
    boolean isBare =
        !bound.isExplicit()
            && bound.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation == Relation.EQUAL;
    if (!isBare) {
      return bound;
    }
    if (isOneOrSeveral(sentence, bound)) {
      return Extremes.bounded(bound, Relation.AT_LEAST);
    }
    return Deadlines.isCalendar(bound) && isAllowedExtension(sentence, bound)
        ? Extremes.bounded(bound, Relation.AT_MOST)
        : bound;
  }

  private static boolean isOneOrSeveral(Sentence sentence, Bound bound) {
    String behind = sentence.folded().substring(bound.end());
    return SEVERAL.matcher(behind).matches();
  }

  /** 可以延长至, 可延期: no word for "from" may stand before it, which tells of a change. */
  private static boolean isAllowedExtension(Sentence sentence, Bound bound) {
    int last = bound.from() - 1;
    int verb = sentence.is(last, Sense.TO) ? last - 1 : last;
    String words = sentence.words(Math.max(0, verb - 1), verb + 1);
    String before =
        words.endsWith("至") || words.endsWith("到") ? words.substring(0, words.length() - 1) : words;
    return EXTENSIONS.stream()
        .filter(before::endsWith)
        .map(end -> before.substring(0, before.length() - end.length()))
        .anyMatch(head -> MAY.stream().anyMatch(head::endsWith));
  }
}
