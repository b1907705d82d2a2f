package dev.thresher.corpus.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What kind of quantity a unit measures, named by its base unit in UCUM: {@code m2.s-2}, {@code K},
 * {@code {axis}}.
 *
 * <p>Bases are kg, m, s, A, K, mol, cd, rad, bit and what has no ratio to any of them, such as
 * {@code dB} and counted things; the powers may be halves ({@code s0.5}).
 */
public record Dimension(String baseUnit) {
  private static final String NONE = "1";
  private static final Dimension PURE = new Dimension(NONE);
  private static final List<String> ORDER = List.of("kg", "m", "s", "A", "K", "mol", "cd", "rad");

  private static final int MOST_KNOWN = 10_000;
  private static final Map<String, Dimension> KNOWN = new ConcurrentHashMap<>();

  /** The dimension of a bare number. */
  public static Dimension pure() {
    return PURE;
  }

  /** Reckoned once for each pair: a text names few kinds of quantity many times. */
  public Dimension times(Dimension other) {
    return remembered(baseUnit + "*" + other.baseUnit, () -> product(other));
  }

  private static Dimension remembered(String sum, Supplier<Dimension> reckoned) {
    return Optional.ofNullable(KNOWN.get(sum)).orElseGet(() -> kept(sum, reckoned.get()));
  }

  private static Dimension kept(String sum, Dimension dimension) {
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(sum, dimension);
    }
    return dimension;
  }

  private Dimension product(Dimension other) {
    Map<String, BigDecimal> powers = powers();
    other.powers().forEach((base, power) -> powers.merge(base, power, BigDecimal::add));
    return of(powers);
  }

  public Dimension power(BigDecimal exponent) {
    return remembered(baseUnit + "^" + exponent, () -> raised(exponent));
  }

  private Dimension raised(BigDecimal exponent) {
    Map<String, BigDecimal> powers = powers();
    powers.replaceAll((base, power) -> power.multiply(exponent));
    return of(powers);
  }

  private static Dimension of(Map<String, BigDecimal> powers) {
    List<String> parts = new ArrayList<>();
    ORDER.forEach(base -> addPart(parts, base, powers.getOrDefault(base, BigDecimal.ZERO)));
    powers.forEach((base, power) -> {
      if (!ORDER.contains(base)) {
        addPart(parts, base, power);
      }
    });
    return parts.isEmpty() ? PURE : new Dimension(String.join(".", parts));
  }

  private static void addPart(List<String> parts, String base, BigDecimal power) {
    if (power.signum() != 0) {
      String shown = power.stripTrailingZeros().toPlainString();
      parts.add(base + (shown.equals("1") ? "" : shown));
    }
  }

  private Map<String, BigDecimal> powers() {
    Map<String, BigDecimal> powers = new TreeMap<>();
    int at = 0;
    while (at < baseUnit.length() && !baseUnit.equals(NONE)) {
      int name = endOfName(at);
      int end = endOfPower(name);
      BigDecimal power =
          end == name ? BigDecimal.ONE : new BigDecimal(baseUnit.substring(name, end));
      powers.merge(baseUnit.substring(at, name), power, BigDecimal::add);
      at = end + 1;
    }
    return powers;
  }

  private int endOfName(int from) {
    int at = from;
    int depth = 0;
    while (at < baseUnit.length()) {
      char c = baseUnit.charAt(at);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (depth == 0 && (c == '.' || c == '-' || isDigit(c))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** {@code 0.5.m}: a point followed by a digit belongs to the power. */
  private int endOfPower(int from) {
    int at = from;
    while (at < baseUnit.length()) {
      char c = baseUnit.charAt(at);
      boolean inPower =
          c == '-'
              || isDigit(c)
              || (c == '.' && at + 1 < baseUnit.length() && isDigit(baseUnit.charAt(at + 1)));
      if (!inPower) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
