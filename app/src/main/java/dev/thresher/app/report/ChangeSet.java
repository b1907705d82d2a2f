package dev.thresher.app.report;

import dev.thresher.app.pipeline.Undecided;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Document;
import java.util.List;

/**
 * The changes from one edition to another, with the texts that they quote.
 *
 * @param undecided provisions that may be one and may be not; told as removed and added
 */
public record ChangeSet(
    Document before, Document after, List<Change> changes, List<Undecided> undecided) {
  public ChangeSet {
    changes = List.copyOf(changes);
    undecided = List.copyOf(undecided);
  }

  public ChangeSet(Document before, Document after, List<Change> changes) {
    this(before, after, changes, List.of());
  }
}
