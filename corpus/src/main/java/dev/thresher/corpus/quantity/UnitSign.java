package dev.thresher.corpus.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit as people write it, from its UCUM code: {@code W·h/kg}, {@code m/s²}, {@code °C}. */
final class UnitSign {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("Cel", "°C"),
          Map.entry("deg", "°"),
          Map.entry("''", "″"),
          Map.entry("'", "′"),
          Map.entry("[degF]", "°F"),
          Map.entry("[degR]", "°R"),
          Map.entry("[Btu_IT]", "Btu"),
          Map.entry("[in_i'Hg]", "inHg"),
          Map.entry("[ppth]", "‰"));

  /**
   * A name in brackets or braces, or letters, each with its power. Example: {@code [lb_av]}, {@code
   * {pulse}}, {@code m-3}; the {@code dB} and {@code [m]} of {@code dB[m]} are two.
   */
  private static final Pattern PART =
      Pattern.compile("(\\[[^\\]]+]|\\{[^}]+}|[^./\\d\\s\\[{-]+)(-?\\d+)?");

  /** Example: {@code [lb_av]}: a name, and in which system it is. */
  private static final Pattern NAME = Pattern.compile("\\[(.+?)(_i|_av|_us|_IT)?]|\\{(.+)}");

  /** Example: {@code um}, but not {@code u}, the atomic mass. */
  private static final Pattern MICRO = Pattern.compile("^u(?=[A-Za-zΩ])");

  /** Example: the {@code .h-0.5} of {@code deg.h-0.5}: by the root of the hour. */
  private static final Pattern UNDER_ROOT = Pattern.compile("\\.?([A-Za-z]+)-0\\.5");

  /** Example: the {@code m0.5} of {@code MPa.m0.5}. */
  private static final Pattern ROOT = Pattern.compile("([A-Za-z]+)0\\.5");

  private UnitSign() {}

  static String of(String code) {
    String under = UNDER_ROOT.matcher(code).replaceAll("/√$1");
    Matcher part = PART.matcher(ROOT.matcher(under).replaceAll("√$1"));
    return part.replaceAll(found ->
            Matcher.quoteReplacement(
                sign(found.group(1)) + raised(Optional.ofNullable(found.group(2)).orElse(""))))
        .replace('.', '·');
  }

  private static String sign(String written) {
    String known = SIGNS.getOrDefault(written, written);
    Matcher name = NAME.matcher(known);
    if (name.matches()) {
      return named(Optional.ofNullable(name.group(1)).orElseGet(() -> name.group(3)));
    }
    return MICRO
        .matcher(known.replaceFirst("Ohm$", "Ω").replaceFirst("By$", "byte"))
        .replaceFirst("µ");
  }

  /** Of {@code dB[uPa]} a unit with its prefix, of {@code {line_pair}} words. */
  private static String named(String name) {
    return name.equals("uPa") || name.equals("uV")
        ? MICRO.matcher(name).replaceFirst("µ")
        : name.replace('_', ' ');
  }

  private static String raised(String power) {
    StringBuilder raised = new StringBuilder();
    power
        .chars()
        .forEach(digit -> raised.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
    return raised.toString();
  }
}
