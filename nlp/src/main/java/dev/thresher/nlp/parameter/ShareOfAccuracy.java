package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * 精度超过量程的1/10000, 精度高于0.1%: an accuracy that goes beyond a small share is a better one, so the
 * error is less. 误差超过0.1% and 精度高于95% mean what they say.
 */
final class ShareOfAccuracy {
  private static final List<String> ACCURACIES = List.of("精度", "准确度", "精确度");
  private static final Set<String> BEYOND = Set.of("超过", "高于", "超出", "高过", "不低于");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ShareOfAccuracy() {}

  /** The bound from its other side where it is such a share, else itself. */
  static Bound turned(Sentence sentence, Bound bound, String property) {
    boolean isAccuracy =
        sentence.language() == Language.CHINESE
            && ACCURACIES.stream().anyMatch(property::endsWith)
            && BEYOND.contains(sentence.word(bound.from()));
    return isAccuracy
            && bound.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation.isFloor()
            && isSmallShare(measure)
        ? bound.withClaim(new Claim.Single(relation.turned(), measure))
        : bound;
  }

  private static boolean isSmallShare(Measure measure) {
    boolean isShare =
        measure.unit().filter(unit -> !unit.dimension().baseUnit().equals("1")).isEmpty();
    return isShare && measure.quantity().base().compareTo(HALF) < 0;
  }
}
