package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Folded;
import dev.thresher.index.field.Script;
import dev.thresher.index.query.Token.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      case '+' -> plus();
      case '-', '!' -> minus();
      case '[', '{' -> range();
      case '<', '>', '=', '≥', '≤' -> take(new RangeScanner(query, folded, at).comparison());
      case ':' ->
          throw new QuerySyntaxException("a colon needs the name of a field before it", query, at);
      default -> figureOrWord();
    }
  }

  private void take(Token token) {
    tokens.add(token);
    at = token.place().end();
  }

  private void range() {
    boolean isBehindField = !tokens.isEmpty() && tokens.getLast().is(Sign.FIELD);
    if (!isBehindField) {
      throw new QuerySyntaxException(
          "a range needs a property before it, as in frequency:[2.7 GHz TO 6.8 GHz]", query, at);
    }
    take(new RangeScanner(query, folded, at).range());
  }

  private void plus() {
    if (startsNumber(at + 1)) {
      figureOrWord();
    } else {
      sign(Sign.PLUS);
    }
  }

  /** A dash before a letter excludes; before a digit it is a sign, alone it is nothing. */
  private void minus() {
    char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
    if (Character.isWhitespace(next)) {
      at++;
    } else if (Character.isDigit(next)) {
      figureOrWord();
    } else {
      sign(Sign.MINUS);
    }
  }

  private boolean startsNumber(int from) {
    return from < folded.length() && Character.isDigit(folded.charAt(from));
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

  private void figureOrWord() {
    Optional<AmountReader.Found> figure = figure();
    if (figure.isEmpty()) {
      word();
      return;
    }
    int end = figure.get().end();
    take(
        new Token(
            Sign.FIGURE,
            folded.substring(at, end),
            new Span(at, end),
            Optional.of(AmountRange.exactly(figure.get().amount()))));
  }

  /** A number with a unit; one letter directly behind digits is rather part of a code: 5A. */
  private Optional<AmountReader.Found> figure() {
    return AmountReader.read(folded, at)
        .filter(found -> found.amount().unit().isPresent())
        .filter(found -> !isCodeLike(folded.substring(at, found.end())))
        .filter(found -> found.end() >= folded.length() || folded.charAt(found.end()) != ':');
  }

  private static boolean isCodeLike(String text) {
    return text.length() > 1
        && Character.isDigit(text.charAt(text.length() - 2))
        && text.charAt(text.length() - 1) < 0x80;
  }

  private void word() {
    int start = at;
    while (at < folded.length() && !endsWord(start)) {
      at++;
    }
    boolean isField = at < folded.length() && folded.charAt(at) == ':';
    if (isField) {
      add(Sign.FIELD, start, at++);
    } else {
      add(operator(folded.substring(start, at)), start, at);
    }
  }

  /** At blanks, signs, and where Chinese and Latin or digits meet. */
  private boolean endsWord(int start) {
    char c = folded.charAt(at);
    return Character.isWhitespace(c)
        || STOPS.indexOf(c) >= 0
        || RangeScanner.isOperator(c)
        || (at > start && meets(folded.charAt(at - 1), c));
  }

  private static boolean meets(char before, char after) {
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && Script.isUnspaced(before) != Script.isUnspaced(after);
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
