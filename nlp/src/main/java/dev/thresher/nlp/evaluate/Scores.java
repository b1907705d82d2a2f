package dev.thresher.nlp.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of a gold set.
 *
 * @param byDifficulty full scores of easy and hard sentences
 * @param byPhenomenon full scores of the sentences that show a phenomenon
 * @param inverted floors read as ceilings or the other way round; the target is zero
 * @param misses what was wanted and not found, or found and not wanted
 */
public record Scores(
    Map<Measured, Tally> totals,
    Map<String, Tally> byDifficulty,
    Map<String, Tally> byPhenomenon,
    int inverted,
    List<String> misses) {
  public Scores {
    totals = new EnumMap<>(totals);
    byDifficulty = new TreeMap<>(byDifficulty);
    byPhenomenon = new TreeMap<>(byPhenomenon);
    misses = List.copyOf(misses);
  }

  public Tally of(Measured measured) {
    return totals.getOrDefault(measured, Tally.NONE);
  }

  /** The full scores of the sentences of a difficulty: {@code easy} or {@code hard}. */
  public Tally of(String difficulty) {
    return byDifficulty.getOrDefault(difficulty, Tally.NONE);
  }

  /** The totals, a line each. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    for (Measured measured : Measured.values()) {
      lines.add(line(measured.title(), of(measured)));
    }
    byDifficulty.forEach((name, tally) -> lines.add(line("full, " + name, tally)));
    lines.add(String.format(Locale.ROOT, "%-20s %d", "inverted", inverted));
    return lines;
  }

  /** Full scores per phenomenon, a line each. */
  public List<String> phenomena() {
    List<String> lines = new ArrayList<>();
    byPhenomenon.forEach((name, tally) -> lines.add(line(name, tally)));
    return lines;
  }

  private static String line(String title, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-28s P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d wanted)",
        title,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.found(),
        tally.gold());
  }
}
