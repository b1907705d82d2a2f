package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;

/** Where a bare Chinese measure demands something: 直径为300毫米, 可以延长至四十八小时. */
final class ChineseDemands {
  /** Units in braces that measure rather than count. */
  private static final List<String> MEASURED = List.of("{workday}", "{mach}", "{mesh}");

  private static final List<String> EXTENSIONS = List.of("延长", "推迟", "顺延");

  private ChineseDemands() {}

  static boolean isDemand(Sentence sentence, Bound bound) {
    boolean hasUnit = bound.claim().unit().isPresent();
    int before = bound.from() - 1;
    boolean isLinked =
        sentence.is(before, Sense.COPULA)
            || sentence.word(before).equals("有效载荷")
            || (sentence.at(before).isPlainWord() && sentence.word(before).length() > 1);
    boolean isPer = sentence.word(before).endsWith("每");
    return hasUnit
        && !isPer
        && !isGeneration(sentence, bound)
        && (isLinked || isExtension(sentence, before))
        && !isCount(bound);
  }

  /** The 800G of 800G光模块 names a kind of thing. */
  private static boolean isGeneration(Sentence sentence, Bound bound) {
    return bound
            .claim()
            .first()
            .filter(m -> sentence.view().substring(m.unitStart(), m.unitEnd()).equals("G"))
            .filter(m -> m.unitStart() == m.numeral().end())
            .isPresent()
        && sentence.at(bound.to()).isPlainWord()
        && sentence.at(bound.to()).start() == bound.end();
  }

  /** 可以延长至四十八小时. */
  private static boolean isExtension(Sentence sentence, int at) {
    boolean isTo = sentence.is(at, Sense.TO);
    String verb = isTo ? sentence.word(at - 1) : "";
    return EXTENSIONS.stream().anyMatch(verb::endsWith)
        || (sentence.is(at, Sense.CHANGE)
            && EXTENSIONS.stream().anyMatch(sentence.word(at)::startsWith));
  }

  private static boolean isCount(Bound bound) {
    String code = bound.claim().unit().map(Unit::code).orElse("");
    return code.startsWith("{") && code.endsWith("}") && !MEASURED.contains(code);
  }
}
