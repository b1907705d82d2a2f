package dev.thresher.nlp.parameter;

import java.util.Locale;
import java.util.Set;

/** Nouns that name a quantity or a share of something and take "of" behind them. */
final class Quantities {
  private static final Set<String> GENERIC =
      Set.of(
          "share",
          "content",
          "number",
          "amount",
          "level",
          "degree",
          "rate",
          "range",
          "length",
          "concentration",
          "quantity",
          "proportion",
          "percentage",
          "ratio",
          "total",
          "mass",
          "weight",
          "volume",
          "thickness",
          "diameter",
          "height",
          "width",
          "depth",
          "value",
          "sum",
          "product",
          "power",
          "energy",
          "speed",
          "velocity",
          "density",
          "temperature",
          "pressure",
          "size",
          "area",
          "radius",
          "time",
          "life",
          "frequency",
          "wavelength",
          "accuracy",
          "resolution",
          "coefficient",
          "modulus",
          "strength",
          "capacity",
          "gain",
          "loss",
          "error",
          "uncertainty",
          "activity");

  private Quantities() {}

  /** True where the words end in such a noun. */
  static boolean isNamed(String words) {
    return isQuantity(words.substring(words.lastIndexOf(' ') + 1));
  }

  static boolean isQuantity(String word) {
    return GENERIC.contains(word.toLowerCase(Locale.ROOT));
  }
}
