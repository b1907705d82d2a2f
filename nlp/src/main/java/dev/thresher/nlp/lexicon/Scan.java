package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.edition.Language;
import java.util.ArrayList;
import java.util.List;

/** How far the cutting of a passage has come: its text, its tables, the lexemes so far. */
final class Scan {
  private final String text;
  private final Vocabulary vocabulary;
  private final LabelWords labelWords;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  Scan(String text, Language language) {
    this.text = Folding.folded(text, language);
    this.vocabulary = Vocabulary.of(language);
    this.labelWords = LabelWords.of(language);
  }

  String text() {
    return text;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  LabelWords labelWords() {
    return labelWords;
  }

  /** The offset that is to be read next. */
  int at() {
    return at;
  }

  /** The lexemes so far. */
  List<Lexeme> lexemes() {
    return lexemes;
  }

  void skip() {
    at++;
  }

  /** True if the last lexeme is of the sense. */
  boolean follows(Sense sense) {
    return !lexemes.isEmpty() && lexemes.getLast().is(sense);
  }

  /** True behind a comparator. */
  boolean isBounded() {
    return follows(Sense.BEFORE);
  }

  /** Adds a lexeme; Han characters that no table knows run together. */
  void take(Lexeme lexeme) {
    if (lexeme.end() <= at) {
      throw new IllegalStateException("no progress at " + at + ": " + lexeme);
    }
    at = lexeme.end();
    int last = lexemes.size() - 1;
    if (last >= 0 && isRun(lexemes.get(last), lexeme)) {
      lexemes.set(last, new Lexeme.Word(lexemes.get(last).start(), lexeme.end(), Entry.word()));
    } else {
      lexemes.add(lexeme);
    }
  }

  /** Han characters that no table knows make one word together. */
  private static boolean isRun(Lexeme left, Lexeme right) {
    return left instanceof Lexeme.Word(int ls, int le, Entry one)
        && right instanceof Lexeme.Word(int rs, int re, Entry other)
        && one.senses().isEmpty()
        && other.senses().isEmpty()
        && le == rs;
  }
}
