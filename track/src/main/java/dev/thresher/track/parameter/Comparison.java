package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Wordings;
import java.util.List;

/**
 * Two editions of a list compared: which provision is which, and every threshold that changed.
 *
 * @param changes in the reading order of the later edition; what was removed stands where it was
 */
public record Comparison(Alignment alignment, List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  public static Comparison of(ControlList before, ControlList after) {
    Wordings shared = new Wordings();
    return of(
        EditionView.of(before, shared).readThrough(), EditionView.of(after, shared).readThrough());
  }

  /** The same with views that were made before, for those who compare an edition more than once. */
  public static Comparison of(EditionView before, EditionView after) {
    return isInOrder(before, after) ? forwards(before, after) : forwards(after, before).inverse();
  }

  private static boolean isInOrder(EditionView before, EditionView after) {
    int order = before.edition().compareTo(after.edition());
    return order != 0
        ? order < 0
        : before.document().text().characters().compareTo(after.document().text().characters())
            <= 0;
  }

  private static Comparison forwards(EditionView before, EditionView after) {
    return of(Alignment.of(before, after));
  }

  /** What an alignment of an earlier edition with a later one means for the thresholds. */
  public static Comparison of(Alignment alignment) {
    return new Comparison(alignment, Changes.of(alignment));
  }

  public Edition from() {
    return alignment.before().edition();
  }

  public Edition to() {
    return alignment.after().edition();
  }

  /** The comparison from the later edition to the earlier. */
  public Comparison inverse() {
    return new Comparison(alignment.inverse(), changes.stream().map(Change::inverse).toList());
  }
}
