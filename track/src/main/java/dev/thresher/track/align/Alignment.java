package dev.thresher.track.align;

import dev.thresher.track.align.AlignmentRecord.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two editions side by side: every provision of either in exactly one record, in the order of the
 * later edition, what was removed at its old place's end.
 */
public final class Alignment {
  private static final int HIGH_FLOOR = 650;
  private static final int FLOOR = 420;
  private static final int MARGIN = 40;

  private final EditionView before;
  private final EditionView after;
  private final List<AlignmentRecord> records;
  private final Map<Integer, AlignmentRecord> ofBefore = new HashMap<>();
  private final Map<Integer, AlignmentRecord> ofAfter = new HashMap<>();

  private Alignment(EditionView before, EditionView after, List<AlignmentRecord> records) {
    this.before = before;
    this.after = after;
    this.records = List.copyOf(records);
    for (AlignmentRecord each : records) {
      each.befores().forEach(index -> enter(ofBefore, index, each, before));
      each.afters().forEach(index -> enter(ofAfter, index, each, after));
    }
    requireAll(ofBefore, before);
    requireAll(ofAfter, after);
  }

  private static void enter(
      Map<Integer, AlignmentRecord> map, int index, AlignmentRecord entry, EditionView view) {
    if (map.put(index, entry) != null) {
      throw new IllegalStateException(view.leaf(index).path() + " is in two alignment records");
    }
  }

  private static void requireAll(Map<Integer, AlignmentRecord> map, EditionView view) {
    for (Leaf leaf : view.leaves()) {
      if (!map.containsKey(leaf.index())) {
        throw new IllegalStateException(leaf.path() + " is in no alignment record");
      }
    }
  }

  public static Alignment of(EditionView before, EditionView after) {
    Pairs pairs = new Pairs(before, after);
    new ExactPhases(pairs).run();
    Residue residue = new Residue(pairs);
    residue.pair(HIGH_FLOOR, MARGIN);
    List<Candidate> undecided = new ArrayList<>(residue.pair(FLOOR, MARGIN));
    residue.pairWordless();
    undecided.removeIf(
        each -> !pairs.isFreeBefore(each.before()) || !pairs.isFreeAfter(each.after()));
    return new Alignment(before, after, Records.of(pairs, undecided));
  }

  public EditionView before() {
    return before;
  }

  public EditionView after() {
    return after;
  }

  public List<AlignmentRecord> records() {
    return records;
  }

  public AlignmentRecord ofBefore(int index) {
    return Optional.ofNullable(ofBefore.get(index)).orElseThrow();
  }

  public AlignmentRecord ofAfter(int index) {
    return Optional.ofNullable(ofAfter.get(index)).orElseThrow();
  }

  /** The same alignment seen from the later edition. */
  public Alignment inverse() {
    return new Alignment(after, before, records.stream().map(AlignmentRecord::inverse).toList());
  }
}
