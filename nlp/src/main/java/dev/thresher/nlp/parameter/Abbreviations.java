package dev.thresher.nlp.parameter;

import java.util.Locale;
import java.util.Set;

/** Words whose point ends no sentence. */
final class Abbreviations {
  private static final Set<String> ALL =
      Set.of(
          "no", "nos", "fig", "figs", "e.g", "eg", "i.e", "ie", "approx", "max", "min", "vs",
          "supp", "cat", "sec", "para", "paras", "vol", "art", "pub", "dept", "st", "u.s", "inc",
          "ltd", "co", "corp", "cf", "etc", "al", "temp", "wt", "cal", "ref", "eq", "n.b", "ver",
          "r.p.m", "incl", "resp", "est");

  private Abbreviations() {}

  static boolean contains(String word) {
    return ALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
