package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.parameter.HistoryLine;
import java.util.List;

/**
 * One provision through all editions: what it was called, what its thresholds were, what happened.
 *
 * @param names by edition, in order
 * @param lines by threshold, each through the editions in order
 * @param events in order
 */
record LineageStory(Lineage lineage, List<Name> names, List<Line> lines, List<Event> events) {
  LineageStory {
    names = List.copyOf(names);
    lines = List.copyOf(lines);
    events = List.copyOf(events);
  }

  /** What the provision was called on a day. */
  record Name(String day, String path, Designator designator) {
    /** The outermost step: its control entry; empty for what has no code. */
    String entry() {
      return designator.isRoot() ? "" : designator.steps().getFirst();
    }
  }

  /**
   * A threshold in one edition.
   *
   * @param place of its quotation in the published file
   */
  record Line(HistoryLine line, String place) {}

  /**
   * A change.
   *
   * @param number its place in the order of all changes of the list
   */
  record Event(int number, Change change) {}

  /** True if it bore this code, or one below it, in any edition. */
  boolean bore(Designator code) {
    return names.stream().anyMatch(name -> code.covers(name.designator()));
  }

  /** True if it was called so: {@code PATH@DATE}, of any edition that has it. */
  boolean wasCalled(String pathAtDay) {
    return names.stream().anyMatch(name -> (name.path() + "@" + name.day()).equals(pathAtDay));
  }

  /** The entry that it is filed under: the first it stood in. */
  String home() {
    return names.getFirst().entry();
  }
}
