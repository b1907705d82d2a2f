package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.nlp.quantity.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 纯度不低于6N: so many nines, 99.9999 %, and no force. */
final class PurityNines {
  /** Example: {@code 6N}, {@code 5N5}. */
  private static final Pattern NINES = Pattern.compile("([2-9])N([1-9])?(?![A-Za-z0-9·./])");

  private static final List<String> PURITIES = List.of("纯度", "純度");
  private static final int REACH = 6;

  private PurityNines() {}

  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    return PURITIES.stream().noneMatch(sentence.view()::contains)
        ? bounds
        : bounds.stream().map(bound -> read(sentence, bound)).toList();
  }

  private static Bound read(Sentence sentence, Bound bound) {
    if (!(bound.claim() instanceof Claim.Single(var relation, Measure measure))
        || !isOfPurity(sentence, bound)) {
      return bound;
    }
    Matcher nines =
        NINES.matcher(sentence.view()).region(measure.start(), sentence.view().length());
    if (!nines.lookingAt()) {
      return bound;
    }
    String last = nines.end(2) < 0 ? "" : nines.group(2);
    int count = Integer.parseInt(nines.group(1));
    BigDecimal share = new BigDecimal("99." + "9".repeat(count - 2) + last);
    Unit percent = UnitCode.parse("%").orElseThrow();
    return bound.withClaim(new Claim.Single(relation, measure.valued(share).in(percent)));
  }

  private static boolean isOfPurity(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 1; at >= bound.from() - REACH; at--) {
      if (PURITIES.stream().anyMatch(sentence.text(at)::endsWith)) {
        return true;
      }
      if (sentence.isMeasure(at)) {
        return false;
      }
    }
    return false;
  }
}
