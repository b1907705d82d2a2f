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
    int head = head(sentence, numberAt(sentence, bound) + 1, bound.to());
    if (head >= 0) {
      return bound.in(unit(sentence.text(head)));
    }
    head = head(sentence, bound.to(), bound.to() + ADJECTIVES + 1);
    return head < 0
        ? bound
        : bound.in(unit(sentence.text(head))).until(head + 1, sentence.at(head).end());
  }

  private static int numberAt(Sentence sentence, Bound bound) {
    int at = bound.to() - 1;
    while (at > bound.from() && !sentence.isMeasure(at)) {
      at--;
    }
    return at;
  }

  private static boolean isWhole(Measure measure) {
    return measure.quantity().value().stripTrailingZeros().scale() <= 0;
  }

  /** The first plural of a run of plain words, alternatives among them; -1 if there is none. */
  private static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isQuote = sentence.isAnyMark(i, "\"'");
      boolean isLinked = isQuote || (i > from && sentence.is(i, Sense.OR));
      if (!isLinked && !sentence.at(i).isPlainWord()) {
        return -1;
      }
      if (!isLinked && isPlural(sentence.text(i))) {
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

  /** The words that are counted: "carrier frequencies". */
  static String phrase(Sentence sentence, Bound bound) {
    int number = numberAt(sentence, bound);
    int first = number + 1;
    while (first < bound.to() && !sentence.at(first).isPlainWord()) {
      first++;
    }
    int last = first;
    while (last < bound.to() && (sentence.at(last).isPlainWord() || sentence.is(last, Sense.OR))) {
      last++;
    }
    if (last > first) {
      return sentence.text(first, last);
    }
    return sentence.at(number) instanceof Lexeme.Quantified(int s, int e, Measure m)
        ? sentence.view().substring(m.unitStart(), m.unitEnd())
        : "";
  }
}
