package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Relation;
import java.util.Locale;
import java.util.Set;

/**
 * A "not" before a comparator that the tables do not hold as one phrase: "not normally exceeding",
 * 并不大于. A negated comparator is never read as its opposite.
 */
final class Negation {
  private static final Set<String> ENGLISH =
      Set.of("not", "no", "nor", "never", "neither", "cannot");
  private static final String HAN = "不未非没勿無无";
  private static final int REACH = 3;

  private final boolean isNegated;

  private Negation(boolean isNegated) {
    this.isNegated = isNegated;
  }

  static Negation of(Sentence sentence, int comparator) {
    for (int at = comparator - 1; at >= Math.max(0, comparator - REACH); at--) {
      String word = sentence.text(at).toLowerCase(Locale.ROOT);
      if (ENGLISH.contains(word)) {
        return new Negation(true);
      }
      boolean isHan = !word.isEmpty() && HAN.indexOf(word.charAt(word.length() - 1)) >= 0;
      boolean isNext = at == comparator - 1;
      if (isHan && isNext && sentence.at(at).isPlainWord()) {
        return new Negation(true);
      }
      if (!isPassedOver(sentence, at, word)) {
        return new Negation(false);
      }
    }
    return new Negation(false);
  }

  /** "not normally exceeding", "not be greater than". */
  private static boolean isPassedOver(Sentence sentence, int at, String word) {
    Lexeme lexeme = sentence.at(at);
    return lexeme.is(Sense.COPULA) || (lexeme.isPlainWord() && word.endsWith("ly"));
  }

  Relation applied(Relation relation) {
    return isNegated ? relation.negated() : relation;
  }
}
