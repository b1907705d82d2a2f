package dev.thresher.nlp.evaluate;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.TextReading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every text of a gold set and pairs what was found with what was wanted. */
public final class Scorer {
  private final ContentReader reader;
  private final Map<Measured, Tally> totals = new EnumMap<>(Measured.class);
  private final Map<String, Tally> byDifficulty = new HashMap<>();
  private final Map<String, Tally> byPhenomenon = new HashMap<>();
  private final List<String> misses = new ArrayList<>();
  private int inverted;

  private Scorer(ContentReader reader) {
    this.reader = reader;
  }

  public static Scores score(GoldSet gold, ContentReader reader) {
    Scorer scorer = new Scorer(reader);
    gold.texts().forEach(scorer::score);
    return new Scores(
        scorer.totals, scorer.byDifficulty, scorer.byPhenomenon, scorer.inverted, scorer.misses);
  }

  private void score(GoldText gold) {
    TextReading reading = reader.read(gold.text(), gold.language());
    List<Side> found = found(reading);
    List<Side> left = new ArrayList<>(found);
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
    addFound(found.size(), gold.sides().size());
    addFull(gold, full, found.size());
    scoreConditions(gold, reading);
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

  private static List<Side> found(TextReading reading) {
    List<Side> sides = new ArrayList<>();
    for (Parameter parameter : reading.parameters()) {
      if (parameter.role() == ParameterRole.THRESHOLD) {
        parameter.threshold().ifPresent(t -> sides.addAll(sides(t, parameter.property())));
      }
    }
    return sides;
  }

  private static List<Side> sides(Threshold threshold, String property) {
    if (threshold instanceof Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling)) {
      List<Side> both = new ArrayList<>(sides(floor, property));
      both.addAll(sides(ceiling, property));
      return both;
    }
    return List.of(
        new Side(
            threshold.comparator(), threshold.low().or(threshold::high).orElseThrow(), property));
  }

  private void scoreConditions(GoldText gold, TextReading reading) {
    List<String> found =
        reading.parameters().stream()
            .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
            .flatMap(parameter -> parameter.conditions().stream())
            .map(condition -> condition.evidence().quote())
            .distinct()
            .toList();
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
