package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.Locale;

/** "A maximum width of 75 mm" is a ceiling, "a minimum bend radius of 40 mm" a floor. */
final class Extremes {
  private static final int REACH = 7;

  private Extremes() {}

  /** The bound with the relation that "maximum" or "minimum" before its property gives it. */
  static Bound of(Sentence sentence, Bound bound) {
    boolean isPlain =
        sentence.language() == Language.ENGLISH
            && !bound.isExplicit()
            && bound.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation == Relation.EQUAL;
    int at = bound.from() - 2;
    while (isPlain && at > bound.from() - REACH && isPart(sentence, at)) {
      at--;
    }
    String word = isPlain ? sentence.text(at).toLowerCase(Locale.ROOT) : "";
    return switch (word) {
      case "maximum", "max.", "max" -> bounded(bound, Relation.AT_MOST);
      case "minimum", "min." -> bounded(bound, Relation.AT_LEAST);
      default -> bound;
    };
  }

  private static boolean isPart(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord()
        || sentence.isAnyMark(at, "\"'")
        || QuantityNoun.isModifier(sentence, at)
        || (sentence.is(at, Sense.QUALIFIER) && !sentence.is(at, Sense.AFTER));
  }

  private static Bound bounded(Bound bound, Relation relation) {
    Measure measure = bound.claim().first().orElseThrow();
    return bound
        .withClaim(new Claim.Single(relation, measure))
        .withEquivalents(
            bound.equivalents().stream().map(each -> restated(each, relation)).toList());
  }

  /** "a maximum diameter of 175 mm (7 in)": what restates the bound is bounded alike. */
  private static Bound restated(Bound equivalent, Relation relation) {
    return equivalent.claim().isEquality()
        ? equivalent
            .claim()
            .first()
            .map(measure -> equivalent.withClaim(new Claim.Single(relation, measure)))
            .orElse(equivalent)
        : equivalent;
  }
}
