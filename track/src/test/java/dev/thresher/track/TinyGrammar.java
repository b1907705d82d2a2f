package dev.thresher.track;

import dev.thresher.corpus.quantity.Dimension;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the thresholds of test provisions: enough words and units for tests, no more. */
final class TinyGrammar {
  /** A threshold and where it stands in the words. */
  record Reading(String property, Threshold threshold, Span span, Optional<Condition> condition) {}

  /** "at 293 K". */
  record Condition(Threshold threshold, Span span) {}

  private static final Pattern BOUND =
      Pattern.compile(
          "(?<before>not exceeding|exceeding|less than|of|超过|小于)?\\s*"
              + "(?<number>\\d+(?:[.,]\\d+)*)\\s*"
              + "(?<unit>W/kg|Wh/kg|kW|W|mm|µm|m|kg|g|MHz|GHz|µs|ms|WT|K|°C|瓦|毫米)(?![\\p{L}/])"
              + "\\s*(?<after>or more|or less|以上|以下)?");

  private static final Pattern CONDITION =
      Pattern.compile("at (?<number>\\d+) (?<unit>K|°C)(?: \\(\\d+ (?:K|°C)\\))?");

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          unit("W", "W", "1", "0"),
          unit("瓦", "W", "1", "0"),
          unit("kW", "W", "1000", "0"),
          unit("mm", "m", "0.001", "0"),
          unit("µm", "m", "0.000001", "0"),
          unit("m", "m", "1", "0"),
          unit("毫米", "m", "0.001", "0"),
          unit("kg", "kg", "1", "0"),
          unit("g", "kg", "0.001", "0"),
          unit("MHz", "Hz", "1000000", "0"),
          unit("GHz", "Hz", "1000000000", "0"),
          unit("µs", "s", "0.000001", "0"),
          unit("ms", "s", "0.001", "0"),
          unit("WT", "WT", "1", "0"),
          unit("W/kg", "W/kg", "1", "0"),
          unit("Wh/kg", "Wh/kg", "1", "0"),
          unit("K", "K", "1", "0"),
          unit("°C", "K", "1", "273.15"));

  private TinyGrammar() {}

  private static Map.Entry<String, Unit> unit(
      String symbol, String base, String factor, String offset) {
    String code = symbol.equals("瓦") ? "W" : symbol.equals("毫米") ? "mm" : symbol;
    return Map.entry(
        symbol,
        new Unit(
            code,
            new Dimension(base),
            new BigDecimal(factor),
            BigDecimal.ONE,
            new BigDecimal(offset)));
  }

  static List<Reading> read(String words) {
    Optional<Condition> condition = condition(words);
    List<Reading> readings = new ArrayList<>();
    Matcher matcher = BOUND.matcher(words);
    while (matcher.find()) {
      int start = matcher.start("before") >= 0 ? matcher.start("before") : matcher.start("number");
      int end = matcher.start("after") >= 0 ? matcher.end("after") : matcher.end("unit");
      Span span = new Span(start, end);
      if (condition.map(each -> each.span().overlaps(span)).orElse(false)) {
        continue;
      }
      readings.add(new Reading(property(words, start), threshold(matcher), span, condition));
    }
    return readings;
  }

  private static Optional<Condition> condition(String words) {
    Matcher matcher = CONDITION.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition(
            new Threshold.Exactly(quantity(matcher.group("number"), matcher.group("unit"))),
            new Span(matcher.start(), matcher.end())));
  }

  /** The words between the last comma or "and" and the threshold. */
  private static String property(String words, int start) {
    String lead = words.substring(0, start).replaceAll("(?s).*(,| and )", "");
    return lead.strip();
  }

  private static Threshold threshold(Matcher matcher) {
    Quantity bound = quantity(matcher.group("number"), matcher.group("unit"));
    String before = Optional.ofNullable(matcher.group("before")).orElse("");
    String after = Optional.ofNullable(matcher.group("after")).orElse("");
    return switch (before + after) {
      case "exceeding", "超过" -> new Threshold.Exceeding(bound);
      case "not exceeding", "or less", "以下", "ofor less" -> new Threshold.AtMost(bound);
      case "less than", "小于" -> new Threshold.Below(bound);
      case "or more", "以上", "ofor more" -> new Threshold.AtLeast(bound);
      default -> new Threshold.Exactly(bound);
    };
  }

  private static Quantity quantity(String number, String unit) {
    return Quantity.of(number.replace(",", ""), Optional.ofNullable(UNITS.get(unit)).orElseThrow());
  }
}
