package dev.thresher.corpus.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Understands the codes that {@link UnitReader} writes: {@code W/(m.K)}, {@code nV.Hz-0.5}, {@code
 * {qubit}}.
 */
public final class UnitCode {
  /** The square root as some write it: {@code nV/Hz1/2}. */
  private static final String HALF = "1/2";

  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");

  private final String code;
  private int at;

  private UnitCode(String code) {
    this.code = code;
  }

  /** The unit of a code; empty for what is no code. */
  public static Optional<Unit> parse(String code) {
    Optional<Unit> simple = UnitTable.standard().simple(code);
    if (simple.isPresent()) {
      return simple;
    }
    UnitCode parser = new UnitCode(code);
    Optional<Unit> unit = parser.quotient();
    return parser.at == code.length()
        ? unit.map(u -> new Unit(code, u.dimension(), u.numerator(), u.denominator(), u.offset()))
        : Optional.empty();
  }

  private Optional<Unit> quotient() {
    Optional<Unit> unit = next() == '/' ? Optional.of(Unit.pure()) : product();
    while (unit.isPresent() && next() == '/') {
      at++;
      Unit above = unit.get();
      unit = term().map(u -> above.times(u.power(BigDecimal.ONE.negate(), ""), ""));
    }
    return unit;
  }

  private Optional<Unit> bracketed() {
    at++;
    Optional<Unit> inside = product();
    if (next() != ')') {
      return Optional.empty();
    }
    at++;
    return inside;
  }

  private Optional<Unit> product() {
    Optional<Unit> unit = term();
    while (unit.isPresent() && next() == '.') {
      at++;
      Unit left = unit.get();
      unit = term().map(right -> left.times(right, ""));
    }
    return unit;
  }

  /** The longest simple code here, with its power: {@code W.h} is one, {@code N.m} too. */
  private Optional<Unit> term() {
    if (next() == '(') {
      return bracketed().map(this::powered);
    }
    if (next() == '{') {
      int end = code.indexOf('}', at);
      if (end < 0) {
        return Optional.empty();
      }
      String counted = code.substring(at, end + 1);
      at = end + 1;
      return Optional.of(
          powered(UnitTable.standard().simple(counted).orElseGet(() -> Unit.count(counted))));
    }
    for (int end = code.length(); end > at; end--) {
      Optional<Unit> simple = UnitTable.standard().simple(code.substring(at, end));
      if (simple.isPresent()) {
        at = end;
        return simple.map(this::powered);
      }
    }
    return Optional.empty();
  }

  private Unit powered(Unit unit) {
    int from = at;
    if (code.startsWith(HALF, at)) {
      at += HALF.length();
      return unit.power(ONE_HALF, "");
    }
    while (isPowerCharacter(next())) {
      at++;
    }
    return from == at ? unit : unit.power(new BigDecimal(code.substring(from, at)), "");
  }

  private boolean isPowerCharacter(char c) {
    boolean isPoint = c == '.' && at + 1 < code.length() && isDigit(code.charAt(at + 1));
    return c == '-' || isDigit(c) || isPoint;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private char next() {
    return at < code.length() ? code.charAt(at) : '\0';
  }
}
