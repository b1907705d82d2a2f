package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.query.Token.Sign;
import java.util.List;
import java.util.Optional;

/** Reads what a query asks of a number: {@code >= 500 W} and {@code [2.7 GHz TO 6.8 GHz}}. */
final class RangeScanner {
  private static final List<String> BETWEEN = List.of("TO", "to", "..", "~", "至", "到");

  private final String query;
  private final String folded;
  private int at;

  RangeScanner(String query, String folded, int at) {
    this.query = query;
    this.folded = folded;
    this.at = at;
  }

  static boolean isOperator(char c) {
    return c == '<' || c == '>' || c == '=' || c == '≥' || c == '≤';
  }

  Token comparison() {
    int start = at;
    String operator = operator();
    skipBlanks();
    Amount amount = amount();
    return token(Sign.COMPARISON, start, AmountRange.of(operator, amount));
  }

  private String operator() {
    char first = folded.charAt(at++);
    boolean orEqual = at < folded.length() && folded.charAt(at) == '=';
    if (orEqual) {
      at++;
    }
    return switch (first) {
      case '≥' -> ">=";
      case '≤' -> "<=";
      case '=' -> "=";
      default -> first + (orEqual ? "=" : "");
    };
  }

  Token range() {
    int start = at;
    boolean lowInclusive = folded.charAt(at++) == '[';
    Optional<Amount> low = end();
    between();
    Optional<Amount> high = end();
    skipBlanks();
    char close = at < folded.length() ? folded.charAt(at) : ' ';
    if (close != ']' && close != '}') {
      throw error("this range is never closed by ] or }", start);
    }
    at++;
    if (low.isEmpty() && high.isEmpty()) {
      throw error("at least one end of a range is a number", start);
    }
    var range = joined(low, lowInclusive, high, close == ']');
    if (!isOneKind(range)) {
      throw error("the ends of this range measure different things", start);
    }
    return token(Sign.RANGE, start, range);
  }

  private static AmountRange joined(
      Optional<Amount> low, boolean lowInclusive, Optional<Amount> high, boolean highInclusive) {
    return new AmountRange(
        low.map(amount -> high.map(amount::orUnitOf).orElse(amount)),
        lowInclusive,
        high.map(amount -> low.map(amount::orUnitOf).orElse(amount)),
        highInclusive);
  }

  private static boolean isOneKind(AmountRange range) {
    var low = range.low().flatMap(Amount::unit);
    var high = range.high().flatMap(Amount::unit);
    return low.isEmpty() || high.isEmpty() || low.get().isCommensurable(high.get());
  }

  private Optional<Amount> end() {
    skipBlanks();
    if (at < folded.length() && folded.charAt(at) == '*') {
      at++;
      return Optional.empty();
    }
    return Optional.of(amount());
  }

  private void between() {
    skipBlanks();
    String word =
        BETWEEN.stream()
            .filter(between -> folded.startsWith(between, at))
            .findFirst()
            .orElseThrow(() -> error("TO is missing between the ends of a range", at));
    at += word.length();
  }

  private Amount amount() {
    AmountReader.Found found =
        AmountReader.read(folded, at).orElseThrow(() -> error("a number is missing here", at));
    requireKnownUnit(found);
    at = found.end();
    return found.amount();
  }

  /** A letter directly behind a number, or behind one blank, must have been a unit. */
  private void requireKnownUnit(AmountReader.Found found) {
    int next = found.end();
    if (found.amount().unit().isPresent() || next >= folded.length()) {
      return;
    }
    if (Character.isLetter(folded.charAt(next)) && !startsBetween(next)) {
      throw error("no unit is written like this", next);
    }
  }

  private boolean startsBetween(int from) {
    return BETWEEN.stream().anyMatch(between -> folded.startsWith(between, from));
  }

  private void skipBlanks() {
    while (at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
      at++;
    }
  }

  private Token token(Sign sign, int start, AmountRange range) {
    return new Token(sign, folded.substring(start, at), new Span(start, at), Optional.of(range));
  }

  private QuerySyntaxException error(String message, int position) {
    return new QuerySyntaxException(message, query, position);
  }
}
