package dev.thresher.app.report;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit as people write it, from its UCUM code: {@code W·h/kg}, {@code m/s²}, {@code °C}. */
public final class UnitSign {
  private static final Map<String, String> SIGNS =
      Map.of("Cel", "°C", "deg", "°", "''", "″", "'", "′");

  /** Example: {@code [lb_av]}, {@code dB[m]}, {@code {pulse}}: names between brackets. */
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\w+?)(_i|_av|_us)?]|\\{(\\w+)}");

  /** Example: {@code m-3}: letters and their power. */
  private static final Pattern PART = Pattern.compile("([^./\\d\\s-]+)(-?\\d+)?");

  /** Example: {@code um}, but not {@code u}, the atomic mass. */
  private static final Pattern MICRO = Pattern.compile("^u(?=[A-Za-zΩ])");

  private UnitSign() {}

  public static String of(String code) {
    String named =
        BRACKETED
            .matcher(code)
            .replaceAll(name ->
                Optional.ofNullable(name.group(1))
                    .orElseGet(() -> name.group(3))
                    .replace('_', ' '));
    return PART.matcher(named)
        .replaceAll(part ->
            Matcher.quoteReplacement(
                sign(part.group(1)) + raised(Optional.ofNullable(part.group(2)).orElse(""))))
        .replace('.', '·');
  }

  private static String sign(String letters) {
    String known = SIGNS.getOrDefault(letters, letters);
    return MICRO
        .matcher(known.replaceFirst("Ohm$", "Ω").replaceFirst("By$", "byte"))
        .replaceFirst("µ");
  }

  private static String raised(String power) {
    StringBuilder raised = new StringBuilder();
    power
        .chars()
        .forEach(digit -> raised.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
    return raised.toString();
  }
}
