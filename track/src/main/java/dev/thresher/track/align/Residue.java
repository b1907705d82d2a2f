package dev.thresher.track.align;

import dev.thresher.corpus.change.Phase;
import dev.thresher.track.align.AlignmentRecord.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the exact phases left: candidates by shared rare shingles, by path and by parent, assigned
 * at least cost within each block of provisions that have candidates in common.
 */
final class Residue {
  /** A run of words that more provisions share is no hint. */
  private static final int RARE = 6;

  /** Below this no candidate is even shown. */
  private static final int WORTH_SHOWING = 350;

  private static final int OTHER_PARENT = 60;
  private static final int OTHER_ENTRY = 180;

  private final Pairs pairs;
  private final Resemblance resemblance;

  Residue(Pairs pairs) {
    this.pairs = pairs;
    this.resemblance = new Resemblance(pairs);
  }

  /**
   * Pairs what resembles at least {@code floor} and beats every rival by {@code margin}; returns
   * the candidates that did not beat theirs.
   */
  List<Candidate> pair(int floor, int margin) {
    List<Candidate> undecided = new ArrayList<>();
    for (List<Candidate> block : Blocks.of(candidates())) {
      Rivals rivals = new Rivals(block);
      for (Candidate chosen : BestPairs.of(highEnough(block, floor))) {
        int lead = rivals.lead(chosen);
        if (lead >= margin || isSamePath(chosen)) {
          pairs.pair(
              chosen.before(), chosen.after(), Phase.SIMILAR, chosen.permille(), Math.max(lead, 0));
        } else {
          undecided.add(chosen);
          undecided.addAll(rivals.within(chosen, margin));
        }
      }
    }
    return undecided.stream()
        .filter(each -> pairs.isFreeBefore(each.before()) && pairs.isFreeAfter(each.after()))
        .distinct()
        .toList();
  }

  /** What is too far away for how little it resembles takes no place from others. */
  private List<Candidate> highEnough(List<Candidate> block, int floor) {
    return block.stream().filter(each -> each.permille() >= floor + distance(each)).toList();
  }

  /** A parent whose words one edition lost is still that parent. */
  void pairWordless() {
    for (Leaf leaf : pairs.freeBefore()) {
      int there = pairs.after().indexOf(leaf.path());
      if (there >= 0 && pairs.isFreeAfter(there)) {
        Leaf other = pairs.after().leaf(there);
        if (Kinship.mayBeOne(leaf, other) && leaf.isWordless() != other.isWordless()) {
          pairs.pair(leaf.index(), there, Phase.SIMILAR, WORTH_SHOWING, 0);
        }
      }
    }
  }

  /** What comes from farther away must resemble more. */
  private int distance(Candidate candidate) {
    Leaf one = pairs.before().leaf(candidate.before());
    Leaf another = pairs.after().leaf(candidate.after());
    if (pairs.haveOneParent(one, another) || isSamePath(candidate)) {
      return 0;
    }
    return one.entry().equals(another.entry()) ? OTHER_PARENT : OTHER_ENTRY;
  }

  private boolean isSamePath(Candidate candidate) {
    return pairs
        .before()
        .leaf(candidate.before())
        .path()
        .equals(pairs.after().leaf(candidate.after()).path());
  }

  private List<Candidate> candidates() {
    Map<Integer, List<Leaf>> afterByRun = new HashMap<>();
    for (Leaf leaf : pairs.freeAfter()) {
      for (int run : leaf.shingles().runs()) {
        afterByRun.computeIfAbsent(run, key -> new ArrayList<>()).add(leaf);
      }
    }
    return pairs.freeBefore().parallelStream()
        .flatMap(leaf -> candidates(leaf, partners(leaf, afterByRun)).stream())
        .toList();
  }

  private List<Candidate> candidates(Leaf leaf, List<Leaf> partners) {
    List<Candidate> candidates = new ArrayList<>();
    for (Leaf other : partners) {
      int permille = resemblance.permille(leaf, other);
      if (permille >= WORTH_SHOWING) {
        candidates.add(new Candidate(leaf.index(), other.index(), permille));
      }
    }
    return candidates;
  }

  private List<Leaf> partners(Leaf leaf, Map<Integer, List<Leaf>> afterByRun) {
    Map<Integer, Leaf> partners = new TreeMap<>();
    if (leaf.isWordless()) {
      return List.of();
    }
    for (int run : leaf.shingles().runs()) {
      List<Leaf> sharing = afterByRun.getOrDefault(run, List.of());
      if (sharing.size() <= RARE) {
        sharing.forEach(other -> partners.put(other.index(), other));
      }
    }
    int samePath = pairs.after().indexOf(leaf.path());
    if (samePath >= 0) {
      addIfFree(samePath, partners);
    }
    if (leaf.parent() >= 0 && !pairs.isFreeBefore(leaf.parent())) {
      pairs
          .after()
          .children(pairs.afterOf(leaf.parent()))
          .forEach(child -> addIfFree(child, partners));
    }
    return List.copyOf(partners.values());
  }

  private void addIfFree(int after, Map<Integer, Leaf> partners) {
    if (pairs.isFreeAfter(after) && !pairs.after().leaf(after).isWordless()) {
      partners.put(after, pairs.after().leaf(after));
    }
  }

  /** The candidates of a block by each end. */
  private static final class Rivals {
    private final Map<Integer, List<Candidate>> ofBefore = new HashMap<>();
    private final Map<Integer, List<Candidate>> ofAfter = new HashMap<>();

    Rivals(List<Candidate> block) {
      for (Candidate candidate : block) {
        ofBefore.computeIfAbsent(candidate.before(), key -> new ArrayList<>()).add(candidate);
        ofAfter.computeIfAbsent(candidate.after(), key -> new ArrayList<>()).add(candidate);
      }
    }

    int lead(Candidate chosen) {
      return rivals(chosen).stream()
          .max(Comparator.comparingInt(Candidate::permille))
          .map(best -> chosen.permille() - best.permille())
          .orElse(chosen.permille());
    }

    List<Candidate> within(Candidate chosen, int margin) {
      return rivals(chosen).stream()
          .filter(rival -> chosen.permille() - rival.permille() < margin)
          .toList();
    }

    /** A rival whose other end is better placed elsewhere is none. */
    private List<Candidate> rivals(Candidate chosen) {
      List<Candidate> rivals = new ArrayList<>();
      for (Candidate each : ofBefore.getOrDefault(chosen.before(), List.of())) {
        if (!each.equals(chosen) && best(ofAfter, each.after()) <= each.permille()) {
          rivals.add(each);
        }
      }
      for (Candidate each : ofAfter.getOrDefault(chosen.after(), List.of())) {
        if (!each.equals(chosen) && best(ofBefore, each.before()) <= each.permille()) {
          rivals.add(each);
        }
      }
      return rivals;
    }

    private static int best(Map<Integer, List<Candidate>> byEnd, int end) {
      return byEnd.getOrDefault(end, List.of()).stream()
          .mapToInt(Candidate::permille)
          .max()
          .orElse(0);
    }
  }
}
