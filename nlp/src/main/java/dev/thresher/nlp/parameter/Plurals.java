package dev.thresher.nlp.parameter;

/** The number of an English noun: "frequencies" are more than one "frequency". */
final class Plurals {
  private static final int LONGEST_ENDING = 3;

  private Plurals() {}

  /** True of a noun that is written as one of many; "series", "mass" and "bus" are not. */
  static boolean isPlural(String word) {
    return word.length() > LONGEST_ENDING
        && word.endsWith("s")
        && !word.equals("series")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("'s");
  }

  /** The word for one of them; what is no plural stays as it is. */
  static String singular(String word) {
    if (!isPlural(word)) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - "ies".length()) + "y";
    }
    boolean hasEs =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes");
    return word.substring(0, word.length() - (hasEs ? "es".length() : 1));
  }
}
