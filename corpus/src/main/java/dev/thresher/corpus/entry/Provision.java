package dev.thresher.corpus.entry;

import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * One provision of a list: its place in the outline and the text that is its own and nobody else's.
 *
 * @param path unique within the document: the designator, with {@code #note-1} and the like for
 *     what has none of its own
 * @param designator the name that the list gives it, or that of the provision it belongs to
 * @param marker the paragraph marker as printed ({@code a.1.b.}, {@code （一）}, {@code Note 1:});
 *     empty span if none
 * @param own the spans of its own text in order, marker included; empty only for a parent that the
 *     source left out
 * @param parentOrMinusOne the index of the parent in the outline, or -1
 */
public record Provision(
    String path,
    Designator designator,
    ProvisionKind kind,
    Span marker,
    List<Span> own,
    int parentOrMinusOne) {
  public Provision {
    own = List.copyOf(own);
    for (int i = 1; i < own.size(); i++) {
      if (own.get(i).start() < own.get(i - 1).end()) {
        throw new IllegalArgumentException(
            path + ": own spans overlap or are out of order: " + own);
      }
    }
  }

  public OptionalInt parent() {
    return parentOrMinusOne < 0 ? OptionalInt.empty() : OptionalInt.of(parentOrMinusOne);
  }
}
