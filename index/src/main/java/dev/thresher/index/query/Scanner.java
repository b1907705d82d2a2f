package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Folded;
import dev.thresher.index.query.Token.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query into signs; full-width punctuation and curly quotes are taken for the plain ones.
 */
final class Scanner {
  private static final String STOPS = "()\":~";

  private final String query;
  private final String folded;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Scanner(String query) {
    this.query = query;
    this.folded = Folded.of(query);
  }

  static List<Token> scan(String query) {
    return new Scanner(query).run();
  }

  private List<Token> run() {
    while (at < folded.length()) {
      char c = folded.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else {
        take(c);
      }
    }
    add(Sign.END, at, at);
    return tokens;
  }

  private void take(char c) {
    switch (c) {
      case '(' -> sign(Sign.OPEN);
      case ')' -> sign(Sign.CLOSE);
      case '"' -> phrase();
      case '~' -> tilde();
      case '+' -> sign(Sign.PLUS);
      case '-', '!' -> minus();
      case ':' ->
          throw new QuerySyntaxException("a colon needs the name of a field before it", query, at);
      default -> word();
    }
  }

  /** A dash before a letter excludes; before a digit it is a sign, alone it is nothing. */
  private void minus() {
    char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
    if (Character.isWhitespace(next)) {
      at++;
    } else if (Character.isDigit(next)) {
      word();
    } else {
      sign(Sign.MINUS);
    }
  }

  private void sign(Sign sign) {
    add(sign, at, at + 1);
    at++;
  }

  private void add(Sign sign, int start, int end) {
    tokens.add(new Token(sign, folded.substring(start, end), new Span(start, end)));
  }

  private void phrase() {
    int end = folded.indexOf('"', at + 1);
    if (end < 0) {
      throw new QuerySyntaxException("this quotation mark is never closed", query, at);
    }
    tokens.add(new Token(Sign.PHRASE, folded.substring(at + 1, end), new Span(at, end + 1)));
    at = end + 1;
  }

  private void tilde() {
    int start = at++;
    while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
      at++;
    }
    tokens.add(new Token(Sign.TILDE, folded.substring(start + 1, at), new Span(start, at)));
  }

  private void word() {
    int start = at;
    while (at < folded.length() && !endsWord(folded.charAt(at))) {
      at++;
    }
    boolean isField = at < folded.length() && folded.charAt(at) == ':';
    if (isField) {
      add(Sign.FIELD, start, at++);
    } else {
      add(operator(folded.substring(start, at)), start, at);
    }
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || STOPS.indexOf(c) >= 0;
  }

  private static Sign operator(String word) {
    return switch (word) {
      case "AND", "&&" -> Sign.AND;
      case "OR", "||" -> Sign.OR;
      case "NOT" -> Sign.NOT;
      default -> Sign.WORD;
    };
  }
}
