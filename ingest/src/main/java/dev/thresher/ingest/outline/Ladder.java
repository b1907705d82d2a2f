package dev.thresher.ingest.outline;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The provisions that are open above the place of reading, by rank: a marker of some rank closes
 * all of its rank and below, and opens a provision under what is left. Ranks grow inwards: chapter
 * 20, article 40, item 70.
 */
public final class Ladder {
  private record Rung(int rank, Node node) {}

  private final OutlineDraft draft;
  private final Deque<Rung> rungs = new ArrayDeque<>();

  public Ladder(OutlineDraft draft) {
    this.draft = draft;
  }

  /** The innermost open provision; the root if none is open. */
  public Node top() {
    return rungs.isEmpty() ? draft.root() : rungs.peek().node();
  }

  /** The rank of the innermost open provision, or -1. */
  public int rank() {
    return rungs.isEmpty() ? -1 : rungs.peek().rank();
  }

  /** Closes everything of this rank and further in. */
  public void closeFrom(int rank) {
    while (!rungs.isEmpty() && rungs.peek().rank() >= rank) {
      rungs.pop();
    }
  }

  /**
   * Opens a provision of this rank; its path and designator are its parent's with the step behind.
   */
  public Node open(int rank, String step, ProvisionKind kind) {
    closeFrom(rank);
    Node parent = top();
    String path = parent.path().isEmpty() ? step : parent.path() + "." + step;
    return push(rank, draft.open(path, parent.designator().child(step), kind, parent));
  }

  /** Opens a provision that has a name of its own, whatever it stands in. */
  public Node openNamed(int rank, Designator name, ProvisionKind kind) {
    closeFrom(rank);
    return push(rank, draft.open(name.toString(), name, kind, top()));
  }

  /** Goes on with a provision that was opened elsewhere, as the innermost one. */
  public Node push(int rank, Node node) {
    closeFrom(rank);
    rungs.push(new Rung(rank, node));
    return node;
  }
}
