package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Relation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The "or equal to" behind a comparator that the tables do not hold as one phrase: "better (that is
 * less) than or equal to". It includes the end, it does not demand equality.
 */
final class EqualEnd {
  private static final Set<String> LESS =
      Set.of(
          "less than", "lower than", "smaller than", "below", "less", "lower", "smaller", "under");
  private static final Set<String> MORE =
      Set.of(
          "greater than",
          "more than",
          "higher than",
          "above",
          "exceeding",
          "greater",
          "more",
          "higher",
          "larger than");
  private static final int REACH = 8;

  private final Optional<Relation> relation;

  private EqualEnd(Optional<Relation> relation) {
    this.relation = relation;
  }

  static EqualEnd of(Sentence sentence, int equal) {
    if (!sentence.is(equal - 1, Sense.OR)) {
      return new EqualEnd(Optional.empty());
    }
    for (int at = equal - 2; at >= Math.max(0, equal - REACH); at--) {
      String word = sentence.text(at).toLowerCase(Locale.ROOT);
      if (LESS.contains(word)) {
        return new EqualEnd(Optional.of(Relation.AT_MOST));
      }
      if (MORE.contains(word)) {
        return new EqualEnd(Optional.of(Relation.AT_LEAST));
      }
      if (sentence.isMeasure(at) || sentence.isAnyMark(at, ",;:.")) {
        break;
      }
    }
    return new EqualEnd(Optional.empty());
  }

  /** The "greater" of "a range greater or equal to 25 km"; {@code equal} if none stands there. */
  static int start(Sentence sentence, int equal) {
    String word = sentence.text(equal - 2).toLowerCase(Locale.ROOT);
    boolean isBefore = sentence.language() == Language.ENGLISH && sentence.is(equal - 1, Sense.OR);
    return isBefore && (LESS.contains(word) || MORE.contains(word)) ? equal - 2 : equal;
  }

  Relation applied(Relation read) {
    return read == Relation.EQUAL ? relation.orElse(read) : read;
  }
}
