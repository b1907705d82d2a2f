package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;

/** The words that an English number counts, as they are worded: "carrier frequencies". */
final class CountedPhrase {
  private CountedPhrase() {}

  private static boolean isNamePart(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.isAnyMark(at, "\"'");
  }

  /** A comma or "and" of the adjectives stands further on. */
  private static boolean leadsList(Sentence sentence, int at, int to) {
    for (int i = at; i < to; i++) {
      if (sentence.isMark(i, ',') || sentence.is(i, Sense.AND)) {
        return CountedNoun.isListed(sentence, at);
      }
    }
    return false;
  }

  /** Where the plain words begin that end at an index. */
  private static int plainRun(Sentence sentence, int end) {
    int at = end;
    while (sentence.at(at - 1).isPlainWord()) {
      at--;
    }
    return at;
  }

  /** The words that are counted: "carrier frequencies". */
  static String of(Sentence sentence, Bound bound) {
    int sized = CountedNoun.pastSize(sentence, bound);
    int counted =
        sized > bound.to() ? CountedNoun.head(sentence, sized, sized + CountedNoun.ADJECTIVES) : -1;
    if (counted >= 0) {
      return EnglishPhrases.clean(sentence.text(sized, counted + 1));
    }
    int number = CountedNoun.numberAt(sentence, bound);
    int first = CountedNoun.pastCountry(sentence, number + 1);
    while (first < bound.to()
        && (!isNamePart(sentence, first) || leadsList(sentence, first, bound.to()))) {
      first++;
    }
    int last = first;
    while (last < bound.to() && (isNamePart(sentence, last) || sentence.is(last, Sense.OR))) {
      last++;
    }
    if (last == first + 1 && sentence.isAnyMark(first, "'\"")) {
      first = Math.max(first + 1, plainRun(sentence, bound.to()));
      last = bound.to();
    }
    if (last > first) {
      return sentence.text(first, last).replaceAll("[\"']", " ").replaceAll(" +", " ").strip();
    }
    return sentence.at(number) instanceof Lexeme.Quantified(int s, int e, Measure m)
        ? sentence.view().substring(m.unitStart(), m.unitEnd()).replaceFirst("(?: per |/).*", "")
        : "";
  }
}
