package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** The lines of editions that share records, numbered through all segments of a commit. */
final class Lines {
  private final Map<String, Integer> numbers;
  private final int[][] ofSegments;

  private Lines(Map<String, Integer> numbers, int[][] ofSegments) {
    this.numbers = numbers;
    this.ofSegments = ofSegments;
  }

  static Lines of(IndexReader reader) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    List<LeafReaderContext> leaves = reader.leaves();
    int[][] ofSegments = new int[leaves.size()][];
    for (LeafReaderContext leaf : leaves) {
      SortedDocValues lines = DocValues.getSorted(leaf.reader(), Fields.LINE);
      int[] ofSegment = new int[lines.getValueCount()];
      for (int at = 0; at < ofSegment.length; at++) {
        String line = lines.lookupOrd(at).utf8ToString();
        ofSegment[at] = numbers.computeIfAbsent(line, next -> numbers.size());
      }
      ofSegments[leaf.ord] = ofSegment;
    }
    return new Lines(numbers, ofSegments);
  }

  /** The editions by the number of their line, in their order. */
  IndexedEdition[][] byNumber(List<IndexedEdition> editions) {
    IndexedEdition[][] all = new IndexedEdition[numbers.size()][];
    Arrays.fill(all, new IndexedEdition[0]);
    editions.stream()
        .collect(Collectors.groupingBy(IndexedEdition::line))
        .forEach((line, ofLine) -> {
          Integer number = numbers.get(line);
          if (number != null) {
            all[number] = ofLine.toArray(new IndexedEdition[0]);
          }
        });
    return all;
  }

  /** The numbers of the lines of a segment. */
  int[] in(LeafReaderContext leaf) {
    return ofSegments[leaf.ord];
  }
}
