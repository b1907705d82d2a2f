package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds formulas, so that they are kept whole: {@code (1.25 + L/1000) µm}, {@code 3 dB +
 * 20log10(f/10)}, {@code 505.62 divided by the square of ...}.
 *
 * <p>What makes a formula is a variable beside an operator, or a logarithm; "(5 × 10³ Gy)" has
 * neither. Looks at most {@value #FAR} characters ahead.
 */
final class Formulas {
  private static final int FAR = 140;
  private static final int LAST_SIGN = 30;
  private static final String VARIABLES = "fFLNλDxXnzZ";

  private static final String MULTIPLIED = "N";
  private static final List<String> COMPUTED =
      List.of("FLOP", "OPS", "operation", "multiply accumulate");

  private static final PhraseTrie<Boolean> DIVIDED =
      PhraseTrie.ofAnyCase(
          Map.of(
              "divided by",
              true,
              "times the",
              true,
              "multiplied by",
              true,
              "除以",
              true,
              "乘以",
              true));

  private static final List<String> STOPS =
      List.of(" and ", " or ", " for ", " at ", " with ", " when ", ", ", "; ", ". ", ": ");

  private final CharSequence text;

  private Formulas(CharSequence text) {
    this.text = text;
  }

  /** The formula that begins at {@code from} with a digit, a bracket or a variable. */
  static Optional<Lexeme.Formula> at(CharSequence text, int from) {
    return new Formulas(text).formula(from);
  }

  private Optional<Lexeme.Formula> formula(int from) {
    char c = text.charAt(from);
    if (c == '(') {
      return bracketed(from, from);
    }
    if (c == '-' && next(from + 1) == '(') {
      return bracketed(from, from + 1);
    }
    if (c == '-' && Tokens.isDigit(text, from + 1)) {
      return fromNumber(from + 1).map(found -> new Lexeme.Formula(from, found.end(), found.unit()));
    }
    if (VARIABLES.indexOf(c) >= 0) {
      return variable(from);
    }
    return Tokens.isDigit(text, from) ? fromNumber(from) : Optional.empty();
  }

  private char next(int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private Optional<Lexeme.Formula> bracketed(int from, int open) {
    int close = matching(open);
    if (close < 0 || !isArithmetic(open + 1, close)) {
      return Optional.empty();
    }
    return Optional.of(withUnit(from, afterDivisor(close + 1)));
  }

  /** {@code (N log2 N)/20,480}. */
  private int afterDivisor(int at) {
    if (next(at) != '/') {
      return at;
    }
    int end = at + 1;
    while (end < text.length()
        && (Tokens.isAlphanumeric(text.charAt(end))
            || (next(end) == ',' && Tokens.isDigit(text, end + 1)))) {
      end++;
    }
    return end;
  }

  private int matching(int open) {
    int depth = 0;
    int limit = Math.min(text.length(), open + FAR);
    for (int at = open; at < limit; at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** A digit, and a variable beside an operator or a logarithm. */
  private boolean isArithmetic(int from, int to) {
    boolean hasDigit = false;
    boolean hasVariable = false;
    for (int at = from; at < to; at++) {
      hasDigit |= Tokens.isDigit(text, at);
      hasVariable |= isVariableInPlay(at, from, to) || isLogarithm(at);
    }
    return hasDigit && hasVariable;
  }

  private boolean isLogarithm(int at) {
    return startsWith(at, "log") && (at == 0 || !Tokens.isAsciiLetter(text.charAt(at - 1)));
  }

  private boolean isVariableInPlay(int at, int from, int to) {
    boolean isLetter = VARIABLES.indexOf(text.charAt(at)) >= 0;
    boolean isAlone =
        isLetter
            && (at == from || !Tokens.isAsciiLetter(text.charAt(at - 1)))
            && (at + 1 >= to || !Tokens.isAsciiLetter(text.charAt(at + 1)));
    if (!isAlone) {
      return false;
    }
    int before = at > from && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    int after = at + 1 < to && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    boolean afterSign = before >= from && "+-×*/".indexOf(text.charAt(before)) >= 0;
    boolean beforeSign = after < to && "+-×*/".indexOf(text.charAt(after)) >= 0;
    return afterSign || beforeSign;
  }

  /** {@code L/1000} outside brackets. */
  private Optional<Lexeme.Formula> variable(int from) {
    boolean isAlone = from == 0 || !Tokens.isAlphanumeric(text.charAt(from - 1));
    boolean isRatio = next(from + 1) == '/' && Tokens.isDigit(text, from + 2);
    return isAlone && isRatio
        ? Optional.of(withUnit(from, Tokens.endOfToken(text, from + 2)))
        : Optional.empty();
  }

  private Optional<Lexeme.Formula> fromNumber(int from) {
    int end = from;
    while (end < text.length()
        && (Tokens.isDigit(text, end)
            || (",.".indexOf(next(end)) >= 0 && Tokens.isDigit(text, end + 1)))) {
      end++;
    }
    int at = next(end) == ' ' ? end + 1 : end;
    if (isLogarithm(at)) {
      return Optional.of(withUnit(from, untilStop(end)));
    }
    if (next(end) == '/'
        && VARIABLES.indexOf(next(end + 1)) >= 0
        && !Tokens.isAsciiLetter(next(end + 2))) {
      return Optional.of(withUnit(from, afterPower(end + 2)));
    }
    boolean isEquation = from > 1 && (next(from - 1) == '=' || next(from - 2) == '=');
    if (isEquation
        && startsWith(at, "\u00d7 (")
        && Tokens.isAsciiLetter(next(at + "\u00d7 (".length()))) {
      return Optional.of(withUnit(from, untilStop(end)));
    }
    if (isMultiple(end)) {
      return Optional.of(withUnit(from, end + 1));
    }
    if (DIVIDED.longest(text, at).isPresent()) {
      return Optional.of(withUnit(from, untilStop(end)));
    }
    return sum(from, at);
  }

  /** {@code 6N FLOP}: so many operations for each of N. */
  private boolean isMultiple(int at) {
    boolean isVariable = MULTIPLIED.indexOf(next(at)) >= 0 && next(at + 1) == ' ';
    return isVariable && COMPUTED.stream().anyMatch(noun -> startsWith(at + 2, noun));
  }

  /** {@code f squared}, {@code f²}, {@code f2}. */
  private int afterPower(int at) {
    if (startsWith(at, " squared")) {
      return at + 8;
    }
    char c = next(at);
    return c == '\u00b2' || c == '\u00b3' || c == '2' ? at + 1 : at;
  }

  /** {@code 3 dB + 20log10(f/10)}. */
  private Optional<Lexeme.Formula> sum(int from, int at) {
    if (!hasSign(at, from + LAST_SIGN)) {
      return Optional.empty();
    }
    Optional<UnitMatch> unit = UnitReader.read(text, at);
    int end = unit.map(UnitMatch::end).orElse(at);
    int sign = next(end) == ' ' ? end + 1 : end;
    boolean isSign = next(sign) == '+' || next(sign) == '-';
    if (!isSign || sign > from + LAST_SIGN || isLocant(sign)) {
      return Optional.empty();
    }
    int stop = untilStop(sign);
    boolean isFormula = isArithmetic(from, stop) || isShareAdded(sign + 1);
    return isFormula
        ? Optional.of(new Lexeme.Formula(from, stop, unit.map(UnitMatch::unit)))
        : Optional.empty();
  }

  /** The 1- of "1-[N-methyl" and the 3- of "3-oxo-N-hexyl": where a chemical name is joined. */
  private boolean isLocant(int sign) {
    boolean isName =
        next(sign + 1) == '['
            || (Tokens.isAsciiLetter(next(sign + 1)) && Tokens.isAsciiLetter(next(sign + 2)));
    return next(sign) == '-' && Tokens.isDigit(text, sign - 1) && isName && !isLogarithm(sign + 1);
  }

  private boolean hasSign(int from, int to) {
    for (int at = from; at <= to && at < text.length(); at++) {
      if (next(at) == '+' || next(at) == '-') {
        return true;
      }
    }
    return false;
  }

  /** {@code 0.2 m + 0.4 % of the depth}: what is added depends on the thing measured. */
  private boolean isShareAdded(int from) {
    int at = next(from) == ' ' ? from + 1 : from;
    while (Tokens.isDigit(text, at) || next(at) == '.') {
      at++;
    }
    at = next(at) == ' ' ? at + 1 : at;
    return next(at) == '%' && startsWith(at + 1, " of ");
  }

  private int untilStop(int from) {
    int limit = Math.min(text.length(), from + FAR);
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ';' || c == '。' || c == '；' || (at > from && isStop(at))) {
        return at;
      }
    }
    boolean endsWithPoint = limit == text.length() && text.charAt(limit - 1) == '.';
    return endsWithPoint ? limit - 1 : limit;
  }

  private boolean isStop(int at) {
    for (String stop : STOPS) {
      if (startsWith(at, stop)) {
        return true;
      }
    }
    return false;
  }

  private Lexeme.Formula withUnit(int from, int end) {
    int at = next(end) == ' ' ? end + 1 : end;
    Optional<UnitMatch> unit = UnitReader.read(text, at);
    return unit.map(m -> new Lexeme.Formula(from, m.end(), Optional.<Unit>of(m.unit())))
        .orElseGet(() -> new Lexeme.Formula(from, end, Optional.empty()));
  }

  private boolean startsWith(int at, String part) {
    if (at + part.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (text.charAt(at + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
