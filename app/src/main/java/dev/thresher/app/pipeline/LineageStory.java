package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.parameter.HistoryLine;
import java.time.LocalDate;
import java.util.List;

/**
 * One provision through all editions: what it was called, what its thresholds were, what happened.
 *
 * @param names in order of their days
 * @param lines by threshold, each through the editions in order
 * @param events in order
 */
record LineageStory(Lineage lineage, List<Name> names, List<Line> lines, List<Event> events) {
  LineageStory {
    names = List.copyOf(names);
    lines = List.copyOf(lines);
    events = List.copyOf(events);
  }

  /** What the provision was called in all editions from one day to another. */
  record Name(LocalDate first, LocalDate last, String path, Designator designator) {
    /** True on a day between two editions as well. */
    boolean isOf(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

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

  /** True if it was called so on the day of an edition. */
  boolean wasCalled(String path, LocalDate day) {
    return names.stream().anyMatch(name -> name.path().equals(path) && name.isOf(day));
  }

  /** The entry that it is filed under: the first it stood in. */
  String home() {
    return names.getFirst().entry();
  }
}
