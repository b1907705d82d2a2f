package dev.thresher.index.search;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/** Where a query matched in a provision's own words. */
public final class Highlights {
  private Highlights() {}

  /** Spans of the wording in order, overlapping ones made one. */
  static List<Span> of(Weight weight, LeafReaderContext leaf, int document) throws IOException {
    Matches matches = weight.matches(leaf, document);
    List<Span> found = new ArrayList<>();
    if (matches != null) {
      for (String field : matches) {
        if (field.startsWith(Part.OWN.code() + ".") || field.equals(Fields.SPELLING)) {
          add(matches.getMatches(field), found);
        }
      }
    }
    return merged(found.stream().sorted().toList());
  }

  private static void add(MatchesIterator iterator, List<Span> found) throws IOException {
    while (iterator != null && iterator.next()) {
      if (iterator.startOffset() >= 0) {
        found.add(new Span(iterator.startOffset(), iterator.endOffset()));
      }
    }
  }

  /** Overlapping spans made one. */
  public static List<Span> merged(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
        merged.set(merged.size() - 1, merged.getLast().hull(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
