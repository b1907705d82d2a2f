package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Folding;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Lexer;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;

/**
 * A normalised sentence or list item with its lexemes. An index beyond the ends answers with a mark
 * that is nothing and stands at that end.
 */
final class Sentence {
  private static final Lexeme BEGINNING = new Lexeme.Mark(0, 0, '\0');
  private static final String CLAUSE_ENDS = ";。；";

  private final String view;
  private final String folded;
  private final Language language;
  private final List<Lexeme> lexemes;
  private final int[] clauses;
  private final Lexeme end;

  /** The words of each lexeme, cut once: they are asked for again and again. */
  private final String[] texts;

  private final String[] words;

  private Sentence(String view, Language language, List<Lexeme> lexemes) {
    this.view = view;
    this.folded = Folding.folded(view, language);
    this.language = language;
    this.lexemes = List.copyOf(lexemes);
    this.end = new Lexeme.Mark(view.length(), view.length(), '\0');
    this.texts = cut(view, lexemes);
    this.words = folded.equals(view) ? texts : cut(folded, lexemes);
    this.clauses = new int[lexemes.size() + 1];
    for (int i = 0; i < lexemes.size(); i++) {
      clauses[i + 1] = clauses[i] + (isAnyMark(i, CLAUSE_ENDS) ? 1 : 0);
    }
  }

  private static String[] cut(String characters, List<Lexeme> lexemes) {
    String[] cut = new String[lexemes.size()];
    for (int i = 0; i < cut.length; i++) {
      cut[i] = characters.substring(lexemes.get(i).start(), lexemes.get(i).end());
    }
    return cut;
  }

  static Sentence of(String view, Language language) {
    return new Sentence(view, language, Lexer.lex(view, language));
  }

  String view() {
    return view;
  }

  /** The view in the characters that the tables are written in; offsets stay. */
  String folded() {
    return folded;
  }

  Language language() {
    return language;
  }

  List<Lexeme> lexemes() {
    return lexemes;
  }

  /** True if no semicolon or full stop stands among the lexemes from {@code from} to {@code to}. */
  boolean isOneClause(int from, int to) {
    return from >= to || clauses[Math.min(to, size())] == clauses[Math.min(from, size())];
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int index) {
    if (index < 0) {
      return BEGINNING;
    }
    return index < lexemes.size() ? lexemes.get(index) : end;
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
    return index >= 0 && index < texts.length ? texts[index] : "";
  }

  /** The words of a lexeme as the tables write them: 範圍內 as 范围内. */
  String word(int index) {
    return index >= 0 && index < words.length ? words[index] : "";
  }

  /** The words of some lexemes as the tables write them. */
  String words(int from, int to) {
    return from >= to ? "" : folded.substring(at(from).start(), at(to - 1).end());
  }

  String text(int from, int to) {
    return from >= to ? "" : view.substring(at(from).start(), at(to - 1).end());
  }
}
