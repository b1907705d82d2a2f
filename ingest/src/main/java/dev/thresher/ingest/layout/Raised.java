package dev.thresher.ingest.layout;

/**
 * Raised and lowered figures as Unicode has them: 10³, 10⁻¹¹, cm², H₂O.
 *
 * <p>Figures, signs and brackets change one for one; letters and points stay, because {@code 1st}
 * and {@code fmax} are read best as they are. A lone n or i is an exponent and is raised.
 */
public enum Raised {
  LEVEL,
  RAISED,
  LOWERED;

  private static final String PLAIN = "0123456789+-−–=()";
  private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾";
  private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎";

  /** The run of characters as they stand at this height. */
  public String write(String run) {
    return switch (this) {
      case LEVEL -> run;
      case RAISED -> run.equals("n") ? "ⁿ" : run.equals("i") ? "ⁱ" : translate(run, ABOVE);
      case LOWERED -> translate(run, BELOW);
    };
  }

  private static String translate(String run, String forms) {
    if (run.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return run;
    }
    StringBuilder out = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      int at = PLAIN.indexOf(run.charAt(i));
      out.append(at < 0 ? run.charAt(i) : forms.charAt(at));
    }
    return out.toString();
  }
}
