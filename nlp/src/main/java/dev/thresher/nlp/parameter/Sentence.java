package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Lexer;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;

/**
 * A normalised sentence or list item with its lexemes. An index beyond the ends answers with a mark
 * that is nothing.
 */
record Sentence(String view, Language language, List<Lexeme> lexemes) {
  private static final Lexeme NOTHING = new Lexeme.Mark(0, 0, '\0');

  Sentence {
    lexemes = List.copyOf(lexemes);
  }

  static Sentence of(String view, Language language) {
    return new Sentence(view, language, Lexer.lex(view, language));
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : NOTHING;
  }

  boolean is(int index, Sense sense) {
    return at(index).is(sense);
  }

  boolean isMark(int index, char sign) {
    return at(index).isMark(sign);
  }

  boolean isAnyMark(int index, String signs) {
    return at(index) instanceof Lexeme.Mark(int start, int end, char sign)
        && signs.indexOf(sign) >= 0;
  }

  boolean isMeasure(int index) {
    return at(index) instanceof Lexeme.Quantified;
  }

  String text(int index) {
    Lexeme lexeme = at(index);
    return view.substring(lexeme.start(), lexeme.end());
  }

  String text(int from, int to) {
    return from >= to ? "" : view.substring(at(from).start(), at(to - 1).end());
  }
}
