package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.Locale;
import java.util.Optional;

/** The noun that a bare English number counts: "more than two carrier frequencies". */
final class CountedNoun {
  private static final int ADJECTIVES = 3;

  private CountedNoun() {}

  /** The bound in its counted unit, its quotation reaching over the noun. */
  static Bound of(Sentence sentence, Bound bound) {
    boolean isBare = bound.claim().first().filter(m -> !m.hasUnit() && isWhole(m)).isPresent();
    if (!isBare) {
      return bound;
    }
    if (sentence.is(bound.to(), Sense.FOLLOWING)) {
      return bound.in(Unit.count("{item}")).until(bound.to() + 1, sentence.at(bound.to()).end());
    }
    int head = head(sentence, bound.to());
    if (head < 0) {
      return bound;
    }
    return bound.in(unit(sentence.text(head))).until(head + 1, sentence.at(head).end());
  }

  private static boolean isWhole(Measure measure) {
    return measure.quantity().value().stripTrailingZeros().scale() <= 0;
  }

  /** The first plural behind the number, with at most three words before it. */
  private static int head(Sentence sentence, int from) {
    for (int i = from; i <= from + ADJECTIVES; i++) {
      if (!sentence.at(i).isPlainWord()) {
        boolean isLinked = sentence.is(i, Sense.OR) && i > from;
        if (isLinked) {
          continue;
        }
        return -1;
      }
      if (isPlural(sentence.text(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlural(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("'s");
  }

  private static Unit unit(String plural) {
    String word = plural.toLowerCase(Locale.ROOT);
    Optional<Unit> known =
        UnitReader.read(word, 0).filter(m -> m.end() == word.length()).map(m -> m.unit());
    return known.orElseGet(() -> Unit.count("{" + singular(word) + "}"));
  }

  private static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    boolean hasEs =
        plural.endsWith("sses")
            || plural.endsWith("shes")
            || plural.endsWith("ches")
            || plural.endsWith("xes");
    return plural.substring(0, plural.length() - (hasEs ? 2 : 1));
  }

  /** The words between the number and the end of the counted noun. */
  static String phrase(Sentence sentence, Bound bound) {
    int last = bound.to() - 1;
    boolean isNoun = last > 0 && sentence.at(last).isPlainWord();
    int first = last;
    while (isNoun && first > bound.from() && sentence.at(first - 1).isPlainWord()) {
      first--;
    }
    if (isNoun) {
      return sentence.text(first, last + 1);
    }
    return sentence.at(last) instanceof Lexeme.Quantified(int s, int e, Measure m)
        ? sentence.view().substring(m.unitStart(), m.unitEnd())
        : "";
  }
}
