package dev.thresher.nlp.evaluate;

import dev.thresher.nlp.ContentReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every text of a gold set and pairs what was found with what was wanted. */
public final class Scorer {
  private final Map<Measured, Tally> totals = new EnumMap<>(Measured.class);
  private final Map<String, Tally> byDifficulty = new HashMap<>();
  private final Map<String, Tally> byPhenomenon = new HashMap<>();
  private final List<String> misses = new ArrayList<>();
  private int inverted;

  private Scorer() {}

  /** The scores of our own reader. */
  public static Scores score(GoldSet gold, ContentReader reader) {
    return score(gold, new ThresholdFinder.Ours(reader));
  }

  /** The scores of anything that finds thresholds. */
  public static Scores score(GoldSet gold, ThresholdFinder finder) {
    Scorer scorer = new Scorer();
    for (GoldText text : gold.texts()) {
      scorer.score(text, finder.find(text));
    }
    return new Scores(
        scorer.totals, scorer.byDifficulty, scorer.byPhenomenon, scorer.inverted, scorer.misses);
  }

  private void score(GoldText gold, ThresholdFinder.Found answer) {
    List<Side> left = new ArrayList<>(answer.sides());
    int full = 0;
    for (Side wanted : gold.sides()) {
      Optional<Side> best = best(wanted, left);
      best.ifPresent(left::remove);
      count(wanted, best);
      boolean isFull = best.filter(b -> Measured.FULL_AND_PROPERTY.holds(wanted, b)).isPresent();
      full += best.filter(b -> Measured.FULL.holds(wanted, b)).isPresent() ? 1 : 0;
      if (!isFull) {
        misses.add(
            gold.id()
                + "  wanted "
                + wanted
                + "  found "
                + best.map(Side::toString).orElse("nothing"));
      }
    }
    left.forEach(extra -> misses.add(gold.id() + "  not wanted: " + extra));
    addFound(answer.sides().size(), gold.sides().size());
    addFull(gold, full, answer.sides().size());
    scoreConditions(gold, answer.conditions());
  }

  private void count(Side wanted, Optional<Side> best) {
    if (best.isEmpty()) {
      return;
    }
    inverted += wanted.isInverted(best.get()) ? 1 : 0;
    for (Measured measured : Measured.values()) {
      if (measured.holds(wanted, best.get())) {
        add(measured, new Tally(1, 0, 0));
      }
    }
  }

  private void add(Measured measured, Tally more) {
    totals.merge(measured, more, Tally::plus);
  }

  private void addFound(int found, int wanted) {
    for (Measured measured : Measured.values()) {
      if (measured != Measured.CONDITIONS) {
        add(measured, new Tally(0, found, wanted));
      }
    }
  }

  private void addFull(GoldText gold, int full, int found) {
    Tally tally = new Tally(full, found, gold.sides().size());
    byDifficulty.merge(gold.difficulty(), tally, Tally::plus);
    for (String phenomenon : gold.phenomena()) {
      byPhenomenon.merge(phenomenon, tally, Tally::plus);
    }
  }

  /** The found side that agrees most with the wanted one; empty if not even the value does. */
  private static Optional<Side> best(Side wanted, List<Side> found) {
    Optional<Side> best = Optional.empty();
    int bestRank = 0;
    for (Side side : found) {
      int rank = rank(wanted, side);
      if (rank > bestRank) {
        best = Optional.of(side);
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(Side wanted, Side found) {
    int rank = 0;
    for (Measured measured : Measured.values()) {
      rank += measured.holds(wanted, found) ? 1 : 0;
    }
    return rank;
  }

  private void scoreConditions(GoldText gold, List<String> found) {
    List<String> left = new ArrayList<>(found);
    int right = 0;
    for (String wanted : gold.conditions()) {
      Optional<String> match = left.stream().filter(words -> isSame(wanted, words)).findFirst();
      match.ifPresent(left::remove);
      right += match.isPresent() ? 1 : 0;
      if (match.isEmpty()) {
        misses.add(gold.id() + "  condition wanted: " + wanted);
      }
    }
    left.forEach(words -> misses.add(gold.id() + "  condition not wanted: " + words));
    add(Measured.CONDITIONS, new Tally(right, found.size(), gold.conditions().size()));
  }

  /** One holds the other and is not twice as long. */
  private static boolean isSame(String wanted, String found) {
    boolean holds = wanted.contains(found) || found.contains(wanted);
    int longer = Math.max(wanted.length(), found.length());
    return holds && Math.min(wanted.length(), found.length()) * 2 >= longer;
  }
}
