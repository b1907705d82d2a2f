package dev.thresher.corpus.content;

import java.util.Locale;

/** What a number does in its provision. */
public enum ParameterRole {
  /** A bound that the provision puts on a quantity of the thing it describes. */
  THRESHOLD,
  /** A circumstance of measurement: "at 293 K". */
  CONDITION,
  /** A restatement in brackets: "1,922 K (1,649 °C)". */
  EQUIVALENT,
  /** A count that is no bound. */
  COUNT,
  /** A formula: "(1.25 + L/1000) µm", kept whole. */
  FORMULA;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
