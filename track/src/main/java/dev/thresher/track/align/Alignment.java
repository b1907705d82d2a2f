package dev.thresher.track.align;

import dev.thresher.track.align.AlignmentRecord.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
  private final AlignmentRecord[] ofBefore;
  private final AlignmentRecord[] ofAfter;

  private Alignment(EditionView before, EditionView after, List<AlignmentRecord> records) {
    this.before = before;
    this.after = after;
    this.records = List.copyOf(records);
    this.ofBefore = ofEach(before, AlignmentRecord::befores);
    this.ofAfter = ofEach(after, AlignmentRecord::afters);
  }

  private AlignmentRecord[] ofEach(
      EditionView view, Function<AlignmentRecord, List<Integer>> side) {
    AlignmentRecord[] of = new AlignmentRecord[view.leaves().size()];
    for (AlignmentRecord each : records) {
      for (int index : side.apply(each)) {
        if (of[index] != null) {
          throw new IllegalStateException(view.leaf(index).path() + " is in two alignment records");
        }
        of[index] = each;
      }
    }
    for (Leaf leaf : view.leaves()) {
      if (of[leaf.index()] == null) {
        throw new IllegalStateException(leaf.path() + " is in no alignment record");
      }
    }
    return of;
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
    return ofBefore[index];
  }

  public AlignmentRecord ofAfter(int index) {
    return ofAfter[index];
  }

  /** The same alignment seen from the later edition. */
  public Alignment inverse() {
    return new Alignment(after, before, records.stream().map(AlignmentRecord::inverse).toList());
  }
}
