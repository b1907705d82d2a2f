package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Lexeme;
import java.util.List;
import java.util.Optional;

/** 每平方厘米缺陷数少于5个, 每小时产出不低于275片: what is counted under stands before the name. */
final class RatePerNamed {
  private static final int FARTHEST = 8;
  private static final List<String> SIGNS = List.of("每", "毎", "当たり", "につき");

  /** 每批, 每台: of each of them it is said, not of all together. */
  private static final String EACH = "/{";

  private RatePerNamed() {}

  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    return SIGNS.stream().noneMatch(sentence.view()::contains)
        ? bounds
        : bounds.stream().map(bound -> rated(sentence, bound)).toList();
  }

  private static Bound rated(Sentence sentence, Bound bound) {
    boolean isSimple =
        bound.claim().first().isPresent()
            && bound.claim().unit().filter(RatePerNamed::isRate).isEmpty();
    return isSimple
        ? per(sentence, bound)
            .map(under -> bound.in(PerUnit.of(bound.claim().unit(), under)))
            .orElse(bound)
        : bound;
  }

  /** A rate already, or a time, of which so much passes in each hour. */
  private static boolean isRate(Unit unit) {
    return unit.code().indexOf('/') >= 0 || unit.dimension().baseUnit().equals("s");
  }

  private static Optional<Lexeme.Per> per(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 1; at > Math.max(-1, bound.from() - FARTHEST); at--) {
      if (sentence.at(at) instanceof Lexeme.Per under) {
        boolean isMeasured = !under.unit().code().startsWith(EACH);
        boolean isApart = at < bound.from() - 1 || bound.claim() instanceof Claim.Range;
        return isMeasured && isApart ? Optional.of(under) : Optional.empty();
      }
      if (!(sentence.at(at) instanceof Lexeme.Word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
