package dev.thresher.app.report;

import dev.thresher.app.pipeline.SeriesNotes;
import dev.thresher.app.pipeline.Undecided;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.time.ProvisionDates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The changes from one edition to another, with the texts that they quote.
 *
 * @param undecided provisions that may be one and may be not; told as removed and added
 * @param notes what the whole series tells of single changes
 * @param dates from when and until when single provisions of the later edition bind
 */
public record ChangeSet(
    Document before,
    Document after,
    List<Change> changes,
    List<Undecided> undecided,
    SeriesNotes notes,
    ProvisionDates dates) {
  public ChangeSet {
    changes = List.copyOf(changes);
    undecided = List.copyOf(undecided);
  }

  public ChangeSet(Document before, Document after, List<Change> changes) {
    this(before, after, changes, List.of(), SeriesNotes.none(), ProvisionDates.none());
  }

  /** The same editions with only some of the changes. */
  public ChangeSet with(List<Change> chosen) {
    return new ChangeSet(before, after, chosen, undecided, notes, dates);
  }

  /**
   * That a change undoes or repeats an earlier one, and from when or until when its provision says
   * that it binds; empty if nothing is to be noted.
   */
  public String note(Change change) {
    return note(change, part -> part);
  }

  /**
   * The same in the language of a report.
   *
   * @param say what becomes of each part
   */
  public String note(Change change, UnaryOperator<String> say) {
    List<String> parts = new ArrayList<>();
    if (!notes.of(change).isEmpty()) {
      parts.add(notes.of(change));
    }
    change.after().ifPresent(now -> parts.addAll(dates.of(now.path())));
    return parts.stream().map(say).collect(Collectors.joining("; "));
  }
}
