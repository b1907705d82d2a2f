package dev.thresher.index.query;

import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number and its unit at a place of a query. */
final class AmountReader {
  /** Examples: {@code 1,510}, {@code -150}, {@code 2.7}. */
  private static final String DIGITS = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

  /** Examples: {@code e-4}, {@code x 10^-4}, {@code ×10³}. */
  private static final String POWER =
      "(?:[eE](?<e>[+-]?\\d{1,3})(?![\\p{L}\\d])"
          + "|\\s?[x×*·]\\s?10\\s?(?:\\^\\s?(?<caret>[+-]?\\d{1,3})|(?<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,3})))";

  private static final Pattern NUMBER = Pattern.compile("(?<digits>" + DIGITS + ")" + POWER + "?");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
  private static final String LOWERED = "0123456789+-";

  /** An amount that ends before {@code end}. */
  record Found(Amount amount, int end) {}

  private AmountReader() {}

  /** The amount that begins exactly at {@code from}; with its unit if one follows. */
  static Optional<Found> read(String text, int from) {
    Matcher number = NUMBER.matcher(text).region(from, text.length());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal value = value(number);
    Optional<UnitMatch> unit = unit(text, number.end());
    return Optional.of(
        new Found(
            new Amount(value, unit.map(UnitMatch::unit)),
            unit.map(UnitMatch::end).orElse(number.end())));
  }

  private static BigDecimal value(Matcher number) {
    var digits = new BigDecimal(number.group("digits").replace(",", ""));
    return Optional.ofNullable(number.group("e"))
        .or(() -> Optional.ofNullable(number.group("caret")))
        .or(() -> Optional.ofNullable(number.group("raised")).map(AmountReader::lowered))
        .map(power -> digits.scaleByPowerOfTen(Integer.parseInt(power)))
        .orElse(digits);
  }

  private static String lowered(String raised) {
    var lowered = new StringBuilder();
    raised.chars().forEach(c -> lowered.append(LOWERED.charAt(RAISED.indexOf(c))));
    return lowered.toString();
  }

  /** The unit behind a number and at most one blank, not the beginning of a longer word. */
  private static Optional<UnitMatch> unit(String text, int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    if (start >= text.length() || Character.isDigit(text.charAt(start))) {
      return Optional.empty();
    }
    Normalized view = Normalized.of(text.substring(start));
    return UnitReader.read(view.characters(), 0)
        .map(match ->
            new UnitMatch(start + view.toSource(new Span(0, match.end())).end(), match.unit()))
        .filter(match -> endsWord(text, match.end()));
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
  }

  private static boolean isLatin(char c) {
    return c < '\u2000' && Character.isLetterOrDigit(c);
  }
}
