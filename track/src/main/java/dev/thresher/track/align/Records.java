package dev.thresher.track.align;

import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.track.align.AlignmentRecord.Added;
import dev.thresher.track.align.AlignmentRecord.Candidate;
import dev.thresher.track.align.AlignmentRecord.Matched;
import dev.thresher.track.align.AlignmentRecord.Merged;
import dev.thresher.track.align.AlignmentRecord.Removed;
import dev.thresher.track.align.AlignmentRecord.Split;
import dev.thresher.track.align.AlignmentRecord.Uncertain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts every provision of both editions into one record, once the pairs are known. */
final class Records {
  private static final int PIECE = 750;

  private final Pairs pairs;
  private final List<AlignmentRecord> records = new ArrayList<>();
  private final BitSet doneBefore = new BitSet();
  private final BitSet doneAfter = new BitSet();

  private Records(Pairs pairs) {
    this.pairs = pairs;
  }

  static List<AlignmentRecord> of(Pairs pairs, List<Candidate> undecided) {
    Records records = new Records(pairs);
    records.addCutOrJoined(undecided);
    Blocks.of(records.stillOpen(undecided)).forEach(records::addUncertain);
    records.addSplits();
    records.addMergers();
    records.addMatched();
    records.addRemoved();
    records.addAdded();
    return records.records;
  }

  private void add(AlignmentRecord each) {
    each.befores().forEach(doneBefore::set);
    each.afters().forEach(doneAfter::set);
    records.add(each);
  }

  /** Candidates that do not compete: they are the parts of one whole. */
  private void addCutOrJoined(List<Candidate> undecided) {
    for (int before : undecided.stream().map(Candidate::before).distinct().sorted().toList()) {
      List<Leaf> found =
          stillOpen(undecided).stream()
              .filter(each -> each.before() == before)
              .map(each -> pairs.after().leaf(each.after()))
              .toList();
      List<Integer> parts = parts(pairs.before().leaf(before), found);
      if (parts.size() > 1) {
        add(new Split(before, parts, new Match(Phase.SPLIT, PIECE, 0)));
      }
    }
    for (int after : undecided.stream().map(Candidate::after).distinct().sorted().toList()) {
      List<Leaf> found =
          stillOpen(undecided).stream()
              .filter(each -> each.after() == after)
              .map(each -> pairs.before().leaf(each.before()))
              .toList();
      List<Integer> parts = parts(pairs.after().leaf(after), found);
      if (parts.size() > 1) {
        add(new Merged(parts, after, new Match(Phase.MERGED, PIECE, 0)));
      }
    }
  }

  private static List<Integer> parts(Leaf whole, List<Leaf> found) {
    return SplitsAndMergers.partsOf(whole, found).stream().map(Leaf::index).sorted().toList();
  }

  private List<Candidate> stillOpen(List<Candidate> undecided) {
    return undecided.stream()
        .filter(each -> !doneBefore.get(each.before()) && !doneAfter.get(each.after()))
        .toList();
  }

  private void addUncertain(List<Candidate> block) {
    add(
        new Uncertain(
            block.stream().map(Candidate::before).distinct().sorted().toList(),
            block.stream().map(Candidate::after).distinct().sorted().toList(),
            block));
  }

  private void addSplits() {
    Map<Integer, Integer> wholeOfPiece =
        SplitsAndMergers.wholeOfPiece(
            openAfter(), changedOrOpenBefore(), pairs::afterOf, pairs.after());
    grouped(wholeOfPiece)
        .forEach((whole, pieces) -> {
          List<Integer> heirs = new ArrayList<>();
          if (!pairs.isFreeBefore(whole)) {
            heirs.add(pairs.afterOf(whole));
          }
          heirs.addAll(pieces);
          if (heirs.size() > 1) {
            add(new Split(whole, heirs, new Match(Phase.SPLIT, PIECE, 0)));
          }
        });
  }

  private void addMergers() {
    Map<Integer, Integer> wholeOfPiece =
        SplitsAndMergers.wholeOfPiece(
            openBefore(), changedOrOpenAfter(), pairs::beforeOf, pairs.before());
    grouped(wholeOfPiece)
        .forEach((whole, pieces) -> {
          List<Integer> ancestors = new ArrayList<>();
          if (!pairs.isFreeAfter(whole)) {
            ancestors.add(pairs.beforeOf(whole));
          }
          ancestors.addAll(pieces);
          if (ancestors.size() > 1) {
            add(new Merged(ancestors, whole, new Match(Phase.MERGED, PIECE, 0)));
          }
        });
  }

  private static Map<Integer, List<Integer>> grouped(Map<Integer, Integer> wholeOfPiece) {
    Map<Integer, List<Integer>> pieces = new TreeMap<>();
    wholeOfPiece.forEach(
        (piece, whole) -> pieces.computeIfAbsent(whole, key -> new ArrayList<>()).add(piece));
    return pieces;
  }

  private List<Leaf> openAfter() {
    return pairs.freeAfter().stream().filter(leaf -> !doneAfter.get(leaf.index())).toList();
  }

  private List<Leaf> openBefore() {
    return pairs.freeBefore().stream().filter(leaf -> !doneBefore.get(leaf.index())).toList();
  }

  private List<Leaf> changedOrOpenBefore() {
    return pairs.before().leaves().stream()
        .filter(leaf -> !doneBefore.get(leaf.index()) && isChangedOrFree(leaf.index()))
        .toList();
  }

  private List<Leaf> changedOrOpenAfter() {
    return pairs.after().leaves().stream()
        .filter(leaf -> !doneAfter.get(leaf.index()))
        .filter(leaf ->
            pairs.isFreeAfter(leaf.index()) || isChangedOrFree(pairs.beforeOf(leaf.index())))
        .toList();
  }

  private boolean isChangedOrFree(int before) {
    return pairs.match(before).map(match -> match.phase() == Phase.SIMILAR).orElse(true);
  }

  private void addMatched() {
    for (Leaf leaf : pairs.after().leaves()) {
      if (!doneAfter.get(leaf.index()) && !pairs.isFreeAfter(leaf.index())) {
        int before = pairs.beforeOf(leaf.index());
        add(new Matched(before, leaf.index(), pairs.match(before).orElseThrow()));
      }
    }
  }

  /** A removed provision takes the slot kept free under its path into its record. */
  private void addRemoved() {
    Map<String, Integer> slots = slots(openAfter());
    for (Leaf leaf : openBefore()) {
      if (!leaf.isSlot()) {
        int slot = slots.getOrDefault(leaf.path(), -1);
        add(new Removed(leaf.index(), slot < 0 ? List.of() : List.of(slot)));
      }
    }
  }

  private void addAdded() {
    Map<String, Integer> slots = slots(openBefore());
    for (Leaf leaf : openAfter()) {
      int slot = slots.getOrDefault(leaf.path(), -1);
      add(new Added(leaf.index(), slot < 0 ? List.of() : List.of(slot)));
    }
    openBefore().forEach(leaf -> add(new Removed(leaf.index(), List.of())));
  }

  private static Map<String, Integer> slots(List<Leaf> open) {
    Map<String, Integer> slots = new HashMap<>();
    open.stream()
        .filter(leaf -> leaf.isSlot())
        .forEach(leaf -> slots.put(leaf.path(), leaf.index()));
    return slots;
  }
}
