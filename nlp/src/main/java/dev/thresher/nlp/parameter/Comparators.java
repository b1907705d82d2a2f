package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.quantity.Relation;
import java.util.Optional;

/** Comparators that stand apart from their number, as in the head of a table. */
final class Comparators {
  /** A comparator at the end of some words, and the words without it. */
  record Cut(String rest, Relation relation) {}

  private Comparators() {}

  /** The relation of words that are one comparator: {@code ≥}, {@code or more}. */
  static Optional<Relation> whole(String words, Language language) {
    Sentence sentence = Sentence.of(words.strip(), language);
    return sentence.size() == 1 ? relation(sentence.at(0)) : Optional.empty();
  }

  /** "Dose exceeding", "Mass not less than". */
  static Optional<Cut> cut(String words, Language language) {
    Sentence sentence = Sentence.of(words.strip(), language);
    int last = sentence.size() - 1;
    return last <= 0
        ? Optional.empty()
        : relation(sentence.at(last))
            .map(found ->
                new Cut(sentence.view().substring(0, sentence.at(last).start()).strip(), found));
  }

  private static Optional<Relation> relation(Lexeme lexeme) {
    return lexeme instanceof Lexeme.Word word
        ? word.entry().before().or(word.entry()::after)
        : Optional.empty();
  }
}
