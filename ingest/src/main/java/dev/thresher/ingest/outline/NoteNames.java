package dev.thresher.ingest.outline;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * Hangs notes on their owners under {@code owner#slug-number}; a note without a printed number is
 * counted.
 */
public final class NoteNames {
  private final OutlineDraft draft;
  private final Map<String, Integer> counts = new HashMap<>();

  public NoteNames(OutlineDraft draft) {
    this.draft = draft;
  }

  /**
   * @param number as printed, or empty
   */
  public Node open(Node owner, String slug, String number, ProvisionKind kind) {
    String name = owner.path() + "#" + slug;
    int ordinal = counts.merge(name, 1, Integer::sum);
    String path = name + "-" + (number.isEmpty() ? String.valueOf(ordinal) : number);
    return draft.open(path, owner.designator(), kind, owner);
  }
}
