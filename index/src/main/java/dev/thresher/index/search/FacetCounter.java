package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the values of facets. */
final class FacetCounter {
  private static final Comparator<FacetCount> ORDER =
      Comparator.comparingInt(FacetCount::hits).reversed().thenComparing(FacetCount::value);

  private FacetCounter() {}

  /** Counts by hits; {@code documents} in rising order. */
  static List<FacetCount> count(Facet facet, int[] documents, Snapshot snapshot)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    int at = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      var values = DocValues.getSortedSet(leaf.reader(), facet.field() + Fields.COUNTED);
      int[] hits = new int[Math.toIntExact(values.getValueCount())];
      for (; at < documents.length && documents[at] < end; at++) {
        add(values, documents[at] - leaf.docBase, hits);
      }
      for (int value = 0; value < hits.length; value++) {
        if (hits[value] > 0) {
          counts.merge(values.lookupOrd(value).utf8ToString(), hits[value], Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(count -> new FacetCount(count.getKey(), count.getValue()))
        .sorted(ORDER)
        .toList();
  }

  /** Counts editions by what they hold. */
  static List<FacetCount> count(Map<LocalDate, Integer> held) {
    return held.entrySet().stream()
        .map(count -> new FacetCount(count.getKey().toString(), count.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static void add(SortedSetDocValues values, int document, int[] hits) throws IOException {
    if (values.advanceExact(document)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        hits[Math.toIntExact(values.nextOrd())]++;
      }
    }
  }
}
