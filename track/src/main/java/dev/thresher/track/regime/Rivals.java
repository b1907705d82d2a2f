package dev.thresher.track.regime;

import dev.thresher.track.align.EditionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Candidates by either side: whom each control would rather have, and by how much. */
final class Rivals {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::rank)
          .reversed()
          .thenComparingInt(each -> each.left().leaf().index())
          .thenComparingInt(each -> each.right().leaf().index());

  private final Map<Integer, List<Candidate>> byLeft = new TreeMap<>();
  private final Map<Integer, List<Candidate>> byRight = new TreeMap<>();

  private Rivals() {}

  static Rivals of(List<Candidate> candidates) {
    Rivals rivals = new Rivals();
    for (Candidate each : candidates.stream().sorted(BEST_FIRST).toList()) {
      rivals
          .byLeft
          .computeIfAbsent(each.left().leaf().index(), left -> new ArrayList<>())
          .add(each);
      rivals
          .byRight
          .computeIfAbsent(each.right().leaf().index(), right -> new ArrayList<>())
          .add(each);
    }
    return rivals;
  }

  /** The same candidates, each with what the pairs around it say. */
  Rivals withKin(EditionView left, EditionView right) {
    Kin kin = Kin.of(preferred(), left, right);
    return of(byLeft.values().stream().flatMap(List::stream).map(each -> each.with(kin)).toList());
  }

  /** The pairs that either side prefers, in the order of the left list. */
  List<Candidate> preferred() {
    return byLeft.values().stream()
        .map(List::getFirst)
        .filter(each -> each.equals(ofRight(each).getFirst()))
        .toList();
  }

  /** How far a preferred pair is before the next best of either side. */
  int margin(Candidate preferred) {
    List<Candidate> ofLeft = byLeft.getOrDefault(preferred.left().leaf().index(), List.of());
    return Math.min(lead(ofLeft), lead(ofRight(preferred)));
  }

  private List<Candidate> ofRight(Candidate candidate) {
    return byRight.getOrDefault(candidate.right().leaf().index(), List.of());
  }

  private static int lead(List<Candidate> among) {
    return among.size() == 1
        ? among.getFirst().rank()
        : among.getFirst().rank() - among.get(1).rank();
  }
}
