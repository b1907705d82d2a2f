package dev.thresher.app.report;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Document;
import java.util.List;

/** The changes from one edition to another, with the texts that they quote. */
public record ChangeSet(Document before, Document after, List<Change> changes) {
  public ChangeSet {
    changes = List.copyOf(changes);
  }
}
