package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.query.Token.Sign;
import java.util.ArrayList;
import java.util.List;

/** Reads a query by descent: OR over AND over bags of words. */
public final class QueryParser {
  private static final int MOST_EDITS = 2;

  private final String query;
  private final List<Token> tokens;
  private int at;

  private QueryParser(String query) {
    this.query = query;
    this.tokens = Scanner.scan(query);
  }

  /** The expression of a query; an empty query asks for everything. */
  public static Expression parse(String query) {
    var parser = new QueryParser(query);
    if (parser.peek().is(Sign.END)) {
      return new Expression.Everything();
    }
    Expression expression = parser.anyOf();
    if (!parser.peek().is(Sign.END)) {
      throw parser.error("nothing is open that this bracket could close", parser.peek());
    }
    return expression;
  }

  private Expression anyOf() {
    List<Expression> parts = new ArrayList<>(List.of(allOf()));
    while (peek().is(Sign.OR)) {
      next();
      parts.add(allOf());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.AnyOf(parts);
  }

  private Expression allOf() {
    List<Expression> parts = new ArrayList<>(List.of(bag()));
    while (peek().is(Sign.AND)) {
      next();
      parts.add(bag());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.AllOf(parts);
  }

  private Expression bag() {
    var bag = new BagParts();
    while (!endsBag(peek().sign())) {
      switch (peek().sign()) {
        case PLUS -> {
          next();
          bag.require(item());
        }
        case MINUS, NOT -> {
          next();
          bag.exclude(item());
        }
        default -> bag.add(item());
      }
    }
    if (bag.isEmpty()) {
      throw error("a word or a field is missing here", peek());
    }
    return bag.expression();
  }

  private static boolean endsBag(Sign sign) {
    return switch (sign) {
      case END, CLOSE, AND, OR -> true;
      case WORD, PHRASE, FIELD, COMPARISON, RANGE, FIGURE, OPEN, NOT, PLUS, MINUS, TILDE -> false;
    };
  }

  private Expression item() {
    Token token = next();
    return switch (token.sign()) {
      case OPEN -> bracket(token);
      case WORD -> peek().is(Sign.COMPARISON) ? bound(token, next()) : word(token);
      case PHRASE -> peek().is(Sign.COMPARISON) ? bound(token, next()) : phrase(token);
      case FIELD -> field(token);
      case FIGURE -> new Expression.Figure(token.text(), amount(token), token.place());
      case COMPARISON -> throw error("a property is missing here, as in power>=500 W", token);
      case RANGE -> throw error("a property is missing here", token);
      case TILDE -> throw error("~ stands directly behind a word or a phrase", token);
      case CLOSE, AND, OR, NOT, PLUS, MINUS, END ->
          throw error("a word or a field is missing here", token);
    };
  }

  private Expression phrase(Token token) {
    return new Expression.Phrase(token.text(), count(0, token), token.place());
  }

  private static Amount amount(Token figure) {
    return figure.range().flatMap(AmountRange::low).orElseThrow();
  }

  private static Expression bound(Token property, Token asked) {
    return new Expression.Bound(
        property.text(), asked.range().orElseThrow(), property.place().hull(asked.place()));
  }

  private Expression bracket(Token open) {
    Expression inside = anyOf();
    if (!peek().is(Sign.CLOSE)) {
      throw error("this bracket is never closed", open);
    }
    next();
    return inside;
  }

  private Expression word(Token token) {
    if (token.text().equals("*")) {
      return new Expression.Everything();
    }
    if (follows(token, Sign.TILDE)) {
      return new Expression.Misspelt(token.text(), count(MOST_EDITS, token), token.place());
    }
    if (isPattern(token.text())) {
      return new Expression.Pattern(token.text(), token.place());
    }
    return new Expression.Word(token.text(), token.place());
  }

  /** A question mark at the end is a question, not a pattern. */
  private static boolean isPattern(String word) {
    int mark = word.indexOf('?');
    return word.indexOf('*') >= 0 || (mark >= 0 && mark < word.length() - 1);
  }

  /** The number behind ~, if one stands there. */
  private int count(int otherwise, Token before) {
    if (!follows(before, Sign.TILDE)) {
      return otherwise;
    }
    Token tilde = next();
    if (tilde.text().isEmpty()) {
      return MOST_EDITS;
    }
    int count = tilde.text().length() > 2 ? Integer.MAX_VALUE : Integer.parseInt(tilde.text());
    if (before.is(Sign.WORD) && count > MOST_EDITS) {
      throw error("at most 2 wrong letters can be looked for", tilde);
    }
    return count;
  }

  private boolean follows(Token token, Sign sign) {
    return peek().is(sign) && peek().start() == token.place().end();
  }

  private Expression field(Token name) {
    return switch (peek().sign()) {
      case RANGE, COMPARISON -> bound(name, next());
      case WORD, PHRASE, FIELD, FIGURE, OPEN, CLOSE, AND, OR, NOT, PLUS, MINUS, TILDE, END ->
          namedField(name);
    };
  }

  private Expression namedField(Token name) {
    QueryField field =
        QueryField.named(name.text())
            .orElseThrow(
                () -> error("no field '" + name.text() + "'; there are " + QueryField.all(), name));
    Token value = next();
    return switch (value.sign()) {
      case OPEN -> within(field, bracket(value));
      case WORD, PHRASE, FIGURE ->
          field == QueryField.TEXT
              ? text(value)
              : new Expression.FieldValue(field, value.text(), value.place());
      case FIELD, COMPARISON, RANGE, CLOSE, AND, OR, NOT, PLUS, MINUS, TILDE, END ->
          throw error("a value is missing behind '" + name.text() + ":'", value);
    };
  }

  private Expression text(Token value) {
    return value.is(Sign.PHRASE) ? phrase(value) : word(value);
  }

  /** Gives the words of a bracket behind a field to that field: list:(us-ccl OR us-usml). */
  private Expression within(QueryField field, Expression inside) {
    return switch (inside) {
      case Expression.AllOf(List<Expression> parts) ->
          new Expression.AllOf(parts.stream().map(part -> within(field, part)).toList());
      case Expression.AnyOf(List<Expression> parts) ->
          new Expression.AnyOf(parts.stream().map(part -> within(field, part)).toList());
      case Expression.Not(Expression part) -> new Expression.Not(within(field, part));
      case Expression.Word(String text, Span place) ->
          new Expression.FieldValue(field, text, place);
      case Expression.Phrase(String text, int gap, Span place) ->
          new Expression.FieldValue(field, text, place);
      case Expression.Pattern(String text, Span place) ->
          new Expression.FieldValue(field, text, place);
      case Expression.Figure(String text, Amount amount, Span place) ->
          new Expression.FieldValue(field, text, place);
      case Expression.Bound bound -> bound;
      case Expression.Bag bag ->
          new Expression.AnyOf(bag.wanted().stream().map(part -> within(field, part)).toList());
      case Expression.Misspelt misspelt -> misspelt;
      case Expression.FieldValue value -> value;
      case Expression.Everything everything -> everything;
      case Expression.Given given -> given;
    };
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    Token token = tokens.get(at);
    if (!token.is(Sign.END)) {
      at++;
    }
    return token;
  }

  private QuerySyntaxException error(String message, Token token) {
    return new QuerySyntaxException(message, query, token.start());
  }
}
