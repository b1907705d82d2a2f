package dev.thresher.track.regime;

import dev.thresher.track.align.EditionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two lists of different regimes beside each other.
 *
 * @param counterparts in the order of the left list; only pairs that prefer each other
 */
public record RegimeComparison(
    EditionView left, EditionView right, List<Counterpart> counterparts) {
  private static final int FLOOR = 330;
  private static final int MARGIN = 15;

  /** How many terms of a control are looked up. */
  private static final int KEYS = 12;

  /** A key that more controls share finds too much. */
  private static final int COMMON = 150;

  private static final int ALIKE_IN_WORDS = 900;

  public RegimeComparison {
    counterparts = List.copyOf(counterparts);
  }

  /** A pair that may be one. */
  private record Candidate(Control left, Control right, int permille) {}

  public static RegimeComparison of(EditionView left, EditionView right, Terms terms) {
    List<Control> here = Control.of(left, terms);
    List<Control> there = Control.of(right, terms);
    List<Candidate> candidates = candidates(here, there);
    Map<Integer, List<Candidate>> byLeft = new TreeMap<>();
    Map<Integer, List<Candidate>> byRight = new TreeMap<>();
    for (Candidate each : candidates) {
      byLeft.computeIfAbsent(each.left().leaf().index(), key -> new ArrayList<>()).add(each);
      byRight.computeIfAbsent(each.right().leaf().index(), key -> new ArrayList<>()).add(each);
    }
    List<Counterpart> counterparts = new ArrayList<>();
    for (List<Candidate> ofOne : byLeft.values()) {
      Candidate best = best(ofOne);
      List<Candidate> rivals = byRight.getOrDefault(best.right().leaf().index(), List.of());
      int margin = Math.min(lead(best, ofOne), lead(best, rivals));
      if (best.equals(best(rivals)) && margin >= MARGIN) {
        counterparts.add(counterpart(best, margin));
      }
    }
    return new RegimeComparison(left, right, counterparts);
  }

  private static List<Candidate> candidates(List<Control> here, List<Control> there) {
    Likeness likeness = new Likeness(here, there);
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < there.size(); i++) {
      for (String key : likeness.keys(there.get(i), KEYS)) {
        byKey.computeIfAbsent(key, name -> new ArrayList<>()).add(i);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Control control : here) {
      TreeSet<Integer> partners = new TreeSet<>();
      for (String key : likeness.keys(control, KEYS)) {
        List<Integer> sharing = byKey.getOrDefault(key, List.of());
        partners.addAll(sharing.size() > COMMON ? List.of() : sharing);
      }
      for (int partner : partners) {
        int permille = likeness.permille(control, there.get(partner));
        if (permille >= FLOOR) {
          candidates.add(new Candidate(control, there.get(partner), permille));
        }
      }
    }
    return candidates;
  }

  private static Candidate best(List<Candidate> candidates) {
    return candidates.stream()
        .reduce((one, another) -> another.permille() > one.permille() ? another : one)
        .orElseThrow();
  }

  private static int lead(Candidate best, List<Candidate> among) {
    Optional<Candidate> next =
        among.stream()
            .filter(each -> !each.equals(best))
            .max(Comparator.comparingInt(Candidate::permille));
    return best.permille() - next.map(Candidate::permille).orElse(0);
  }

  private static Counterpart counterpart(Candidate best, int margin) {
    List<Reason> reasons = new DemandPairs(best.left().demands(), best.right().demands()).reasons();
    Relation relation = reasons.stream().map(Reason::relation).reduce(Relation.SAME, Relation::and);
    boolean areWords = reasons.isEmpty();
    return new Counterpart(
        best.left().leaf(),
        best.right().leaf(),
        areWords && best.permille() < ALIKE_IN_WORDS ? Relation.RELATED : relation,
        best.permille(),
        margin,
        reasons);
  }
}
