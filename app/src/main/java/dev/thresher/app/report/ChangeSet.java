package dev.thresher.app.report;

import dev.thresher.app.pipeline.SeriesNotes;
import dev.thresher.app.pipeline.Undecided;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Document;
import java.util.List;

/**
 * The changes from one edition to another, with the texts that they quote.
 *
 * @param undecided provisions that may be one and may be not; told as removed and added
 * @param notes what the whole series tells of single changes
 */
public record ChangeSet(
    Document before,
    Document after,
    List<Change> changes,
    List<Undecided> undecided,
    SeriesNotes notes) {
  public ChangeSet {
    changes = List.copyOf(changes);
    undecided = List.copyOf(undecided);
  }

  public ChangeSet(Document before, Document after, List<Change> changes) {
    this(before, after, changes, List.of(), SeriesNotes.none());
  }

  /** The same editions with only some of the changes. */
  public ChangeSet with(List<Change> chosen) {
    return new ChangeSet(before, after, chosen, undecided, notes);
  }

  /** That a change undoes or repeats an earlier one; empty if it does neither. */
  public String note(Change change) {
    return notes.of(change);
  }
}
