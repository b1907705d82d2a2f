package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "average power (expressed in kW) times frequency (expressed in GHz) of more than 0.5", "the
 * product of the power (expressed in kW) and the frequency (expressed in GHz)".
 */
final class ProductUnit {
  private static final int REACH = 160;

  /** Example: {@code (expressed in kW) times frequency (expressed in GHz) of}. */
  private static final Pattern FACTORS =
      Pattern.compile(
          "\\(expressed in ([\\p{L}]{1,6})\\) (times|multiplied by|and) [a-z ]{1,60}\\(expressed in"
              + " ([\\p{L}]{1,6})\\) (?:of )?$");

  private ProductUnit() {}

  /** The bound in the product of both units; itself where nothing is multiplied. */
  static Bound of(Sentence sentence, Bound bound) {
    boolean isBare = bound.claim().first().filter(measure -> !measure.hasUnit()).isPresent();
    if (!isBare || !bound.isExplicit() || sentence.view().indexOf("expressed in") < 0) {
      return bound;
    }
    String before = sentence.view().substring(Math.max(0, bound.start() - REACH), bound.start());
    Matcher factors = FACTORS.matcher(before);
    boolean isProduct =
        factors.find() && (!factors.group(2).equals("and") || before.contains("product of "));
    return isProduct
        ? unit(factors.group(1))
            .flatMap(one ->
                unit(factors.group(3)).map(two -> one.times(two, one.code() + "." + two.code())))
            .map(bound::in)
            .orElse(bound)
        : bound;
  }

  private static Optional<Unit> unit(String words) {
    return UnitReader.read(words, 0)
        .filter(match -> match.end() == words.length())
        .map(UnitMatch::unit);
  }
}
