package dev.thresher.ingest.list.ccl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a marker opens an item, and where it only numbers the words of a note.
 *
 * @param base the steps that all markers of the row begin with
 * @param note the note that stands open, if one does
 */
record ItemPlace(Items items, List<String> base, Optional<PendingNote> note) {
  boolean admits(List<String> label) {
    if (!startsWithBase(label)) {
      return false;
    }
    return note.isEmpty()
        || (!note.get().goesOnWith(label) && !items.holds(label) && hasPlace(label));
  }

  private boolean startsWithBase(List<String> label) {
    return label.size() >= base.size() && label.subList(0, base.size()).equals(base);
  }

  /** A marker behind a note is an item only if its parent and its elder sibling are there. */
  private boolean hasPlace(List<String> label) {
    List<String> parent = label.subList(0, label.size() - 1);
    if (!items.holds(parent)) {
      return !base.isEmpty();
    }
    String step = label.getLast();
    if (Succession.isFirst(step)
        || !base.isEmpty()
        || note.filter(PendingNote::hasSublist).isEmpty()) {
      return true;
    }
    List<String> elder = new ArrayList<>(parent);
    elder.add(Succession.previous(step));
    return items.covers(elder);
  }
}
