package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;

/**
 * English figures in brackets that say what the words or the bound before them amount to: "above
 * the melting point of copper (1085 °C)", "an area below 0.3 mm² (6 µm in diameter for round
 * wires)".
 */
final class NamedFigure {
  private static final int LONGEST = 8;

  private NamedFigure() {}

  /** True of such a figure. */
  static boolean is(Sentence sentence, Bound bound, List<Reading> before) {
    return sentence.language() == Language.ENGLISH
        && !bound.isExplicit()
        && sentence.isMark(bound.from() - 1, '(')
        && bound.claim().unit().filter(unit -> !unit.code().startsWith("{")).isPresent()
        && (isOfName(sentence, bound) || isOfBound(sentence, bound, before));
  }

  /** "the melting point of copper (1085 °C)". */
  private static boolean isOfName(Sentence sentence, Bound bound) {
    int at = bound.from() - 2;
    int of = -1;
    while (at > bound.from() - LONGEST && isPart(sentence, at)) {
      of = sentence.is(at, Sense.OF) ? at : of;
      at--;
    }
    return sentence.isMark(bound.to(), ')')
        && of > at + 1
        && sentence.text(at).startsWith("the")
        && Quantities.isNamed(sentence.text(at + 1, of));
  }

  private static boolean isPart(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord()
        || sentence.is(at, Sense.OF)
        || sentence.at(at) instanceof Lexeme.Label;
  }

  private static boolean isOfBound(Sentence sentence, Bound bound, List<Reading> before) {
    return !before.isEmpty()
        && before.getLast().bound().isExplicit()
        && before.getLast().bound().to() == bound.from() - 1
        && sentence.text(bound.to()).startsWith("in ");
  }
}
