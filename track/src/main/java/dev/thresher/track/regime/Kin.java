package dev.thresher.track.regime;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pairs around a pair say of it: paragraphs of one control answer paragraphs of one
 * control. Two places with the same words and values are told apart by their neighbours.
 */
final class Kin {
  private static final int OF_NEIGHBOURS = 25;
  private static final int MOST_NEIGHBOURS = 4;
  private static final int OF_FAMILY = 80;
  private static final int NOBODY = -1;

  private final EditionView left;
  private final EditionView right;
  private final Map<Integer, Integer> partners = new HashMap<>();

  /** Pairs by the two places that they stand under, at any height. */
  private final Map<List<Integer>, Integer> under = new HashMap<>();

  private final Map<Integer, Integer> underLeft = new HashMap<>();

  /** Pairs by the two places that they stand right under. */
  private final Map<List<Integer>, Integer> children = new HashMap<>();

  private Kin(EditionView left, EditionView right) {
    this.left = left;
    this.right = right;
  }

  /** Of pairs that prefer each other by their own likeness. */
  static Kin of(List<Candidate> preferred, EditionView left, EditionView right) {
    Kin kin = new Kin(left, right);
    preferred.forEach(kin::add);
    return kin;
  }

  private void add(Candidate pair) {
    Leaf here = pair.left().leaf();
    Leaf there = pair.right().leaf();
    partners.put(here.index(), there.index());
    children.merge(List.of(here.parent(), there.parent()), 1, Integer::sum);
    List<Integer> above = line(right, there);
    for (int ancestor : line(left, here)) {
      underLeft.merge(ancestor, 1, Integer::sum);
      above.forEach(other -> under.merge(List.of(ancestor, other), 1, Integer::sum));
    }
  }

  /** The places that a provision stands under, the nearest first, as far up as its entry. */
  private static List<Integer> line(EditionView view, Leaf leaf) {
    List<Integer> line = new ArrayList<>();
    for (int at = leaf.parent(); at >= 0; at = view.leaf(at).parent()) {
      if (view.leaf(at).provision().kind() != ProvisionKind.HEADING) {
        line.add(at);
      }
    }
    return line;
  }

  /** What is to be added to the likeness of a pair, in thousandths. */
  int permille(Candidate pair) {
    return OF_NEIGHBOURS * Math.min(MOST_NEIGHBOURS, neighbours(pair)) + family(pair);
  }

  private int neighbours(Candidate pair) {
    Leaf here = pair.left().leaf();
    Leaf there = pair.right().leaf();
    boolean haveParents = here.parent() >= 0 && there.parent() >= 0;
    int siblings =
        haveParents
            ? children.getOrDefault(List.of(here.parent(), there.parent()), 0) - self(pair)
            : 0;
    boolean areOfPair =
        haveParents && partners.getOrDefault(here.parent(), NOBODY) == there.parent();
    int below = children.getOrDefault(List.of(here.index(), there.index()), 0);
    return siblings + below + (areOfPair ? 1 : 0);
  }

  private int self(Candidate pair) {
    return partners.getOrDefault(pair.left().leaf().index(), NOBODY) == pair.right().leaf().index()
        ? 1
        : 0;
  }

  /** The share of the pairs of its entry, or what is like one, that go where this one goes. */
  private int family(Candidate pair) {
    int most = 0;
    List<Integer> above = line(right, pair.right().leaf());
    int isPaired = partners.containsKey(pair.left().leaf().index()) ? 1 : 0;
    for (int ancestor : line(left, pair.left().leaf())) {
      int all = underLeft.getOrDefault(ancestor, 0) - isPaired;
      for (int other : above) {
        int together = under.getOrDefault(List.of(ancestor, other), 0) - self(pair);
        most = Math.max(most, OF_FAMILY * together / (all + 2));
      }
    }
    return most;
  }
}
