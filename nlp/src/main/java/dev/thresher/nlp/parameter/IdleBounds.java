package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Tells numbers that look like bounds and bound nothing. */
final class IdleBounds {
  /** Example: {@code Pr} in "Pr = 0". */
  private static final Pattern SYMBOL = Pattern.compile("\\p{L}|[A-Za-z\\u0370-\\u03ff]{1,3}");

  private final Sentence sentence;

  IdleBounds(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "within one chamber" says where, not how much. */
  boolean isBarePlace(Bound bound) {
    return sentence.text(bound.from()).equalsIgnoreCase("within")
        && bound.claim().unit().isEmpty()
        && sentence.at(bound.to()).isPlainWord();
  }

  /** "below the critical temperature of at least one of the constituents": no bound. */
  boolean isOneOfThose(Bound bound) {
    boolean isOne =
        bound.claim().unit().isEmpty()
            && bound
                .claim()
                .first()
                .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    return isOne
        && sentence.language() == Language.ENGLISH
        && sentence.is(bound.from() - 1, Sense.OF)
        && sentence.text(bound.to()).startsWith("of");
  }

  /** "one or more of the following", 下列两项以上: counts the items of the list itself. */
  boolean isOfFollowing(Bound bound) {
    boolean isCount = bound.claim().unit().filter(unit -> unit.code().equals("{item}")).isPresent();
    return (sentence.is(bound.to() - 1, Sense.FOLLOWING)
            && !sentence.is(bound.to() - 1, Sense.AFTER))
        || (isCount && sentence.is(bound.from() - 1, Sense.FOLLOWING))
        || (isCount && sentence.is(bound.from() - 2, Sense.FOLLOWING));
  }

  /** "where a = 0.5 m" defines a symbol of a formula. */
  boolean isDefinition(Bound bound) {
    return bound.claim().isEquality()
        && sentence.text(bound.from()).equals("=")
        && SYMBOL.matcher(sentence.text(bound.from() - 1)).matches();
  }
}
