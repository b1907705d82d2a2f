package dev.thresher.corpus.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the unit that stands at a place of a normalised text: {@code W/(m·K)}, {@code nV/√Hz},
 * {@code litres per minute}, 瓦时/千克, キログラム毎立方メートル.
 *
 * <p>A unit is factors joined by points and divided by slashes or "per"; simple units and their
 * spellings stand in {@code units.tsv}. Reads left to right without going back.
 */
public final class UnitReader {
  private final CharSequence text;

  private UnitReader(CharSequence text) {
    this.text = text;
  }

  /** The longest unit that begins exactly at {@code from}. */
  public static Optional<UnitMatch> read(CharSequence text, int from) {
    return new UnitReader(text).unit(from);
  }

  private Optional<UnitMatch> unit(int from) {
    Optional<UnitMatch> under = underNothing(from);
    if (under.isPresent()) {
      return under.map(this::divided);
    }
    Optional<Factor> first = Factor.read(text, from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(divided(product(first.get())))
        .filter(match -> isComplete(first.get(), match));
  }

  /** {@code 1 × 10⁻¹¹/month}: a rate of bare numbers. */
  private Optional<UnitMatch> underNothing(int from) {
    int afterSlash = UnitMarks.afterSlash(text, from);
    if (afterSlash < 0) {
      return Optional.empty();
    }
    return Factor.read(text, afterSlash)
        .filter(factor -> !factor.needsSlash())
        .map(factor -> new UnitMatch(factor.end(), under(Unit.pure(), factor.unit(), false)));
  }

  /** The {@code n} of {@code n/cm2} is a unit only before a slash. */
  private boolean isComplete(Factor first, UnitMatch match) {
    boolean isWord = match.unit().code().equals("[in_i]") && isPreposition(match.end());
    return !isWord && (!first.needsSlash() || match.unit().code().indexOf('/') > 0);
  }

  /** "5 in the group": in is an inch only where no noun phrase follows. */
  private boolean isPreposition(int end) {
    boolean isIn = text.charAt(end - 1) == 'n' && text.charAt(end - 2) == 'i';
    boolean beforeWord =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLetter(text.charAt(end + 1));
    return isIn && beforeWord && !startsWith(end + 1, "or ") && !startsWith(end + 1, "and ");
  }

  private boolean startsWith(int at, String word) {
    return text.toString().startsWith(word, at);
  }

  private UnitMatch product(Factor first) {
    Unit unit = first.unit();
    int end = first.end();
    while (true) {
      Optional<Factor> next = nextFactor(end);
      if (next.isEmpty()) {
        return new UnitMatch(end, unit);
      }
      unit = unit.times(next.get().unit(), unit.code() + "." + next.get().unit().code());
      end = next.get().end();
    }
  }

  private Optional<Factor> nextFactor(int end) {
    int joined = UnitMarks.afterPoint(text, end);
    if (joined >= 0) {
      return Factor.read(text, joined).filter(factor -> !factor.needsSlash());
    }
    boolean isBlank = end < text.length() && text.charAt(end) == ' ';
    return isBlank
        ? Factor.read(text, end + 1)
            .filter(f -> f.exponentSign() < 0 || f.unit().code().equals("mrad"))
        : Optional.empty();
  }

  private UnitMatch divided(UnitMatch above) {
    UnitMatch match = above;
    while (true) {
      Optional<UnitMatch> next = dividedOnce(match);
      if (next.isEmpty()) {
        return new UnitMatch(UnitMarks.afterRepetition(text, match), match.unit());
      }
      match = next.get();
    }
  }

  private Optional<UnitMatch> dividedOnce(UnitMatch above) {
    int afterSlash = UnitMarks.afterSlash(text, UnitMarks.afterRepetition(text, above));
    if (afterSlash < 0) {
      return Optional.empty();
    }
    if (afterSlash < text.length() && text.charAt(afterSlash) == '(') {
      return inBrackets(above, afterSlash + 1);
    }
    return Factor.read(text, afterSlash)
        .filter(factor -> !factor.needsSlash())
        .or(() -> Factor.capitalMetre(text, afterSlash))
        .map(factor -> {
          UnitMatch below = product(factor);
          return new UnitMatch(below.end(), under(above.unit(), below.unit(), factor.isRoot()));
        });
  }

  private Optional<UnitMatch> inBrackets(UnitMatch above, int from) {
    return Factor.read(text, from)
        .map(this::product)
        .filter(below -> below.end() < text.length() && text.charAt(below.end()) == ')')
        .map(this::closed)
        .map(below -> new UnitMatch(below.end(), under(above.unit(), below.unit(), false)));
  }

  /** Behind the bracket, and behind the power that the whole of it has: {@code (mm·mrad)²}. */
  private UnitMatch closed(UnitMatch inside) {
    int end = inside.end() + 1;
    Unit unit = inside.unit();
    return UnitMarks.exponent(text, end)
        .filter(power -> text.charAt(end) != ' ')
        .filter(power -> power.value().compareTo(BigDecimal.ONE) > 0)
        .map(power -> new UnitMatch(power.end(), raised(unit, power.value())))
        .orElseGet(() -> new UnitMatch(end, unit));
  }

  private static Unit raised(Unit unit, BigDecimal power) {
    return unit.power(power, "(" + unit.code() + ")" + power.toPlainString());
  }

  /** {@code W/(m.K)}; a root goes under as a power, {@code nV.Hz-0.5}. */
  private static Unit under(Unit above, Unit below, boolean isRoot) {
    Unit inverse = below.power(BigDecimal.ONE.negate(), below.code());
    String head = above.isPure() ? "" : above.code();
    if (isRoot && below.code().endsWith("0.5")) {
      String bare = below.code().substring(0, below.code().length() - 3);
      return above.times(inverse, (head.isEmpty() ? "" : head + ".") + bare + "-0.5");
    }
    boolean isWhole = below.code().indexOf('.') < 0 || below.code().startsWith("(");
    String tail = isWhole ? below.code() : "(" + below.code() + ")";
    if (head.endsWith("/" + tail) && !tail.endsWith(")") && !tail.endsWith("}")) {
      return above.times(inverse, head + "2");
    }
    return above.times(inverse, head + "/" + tail);
  }
}
