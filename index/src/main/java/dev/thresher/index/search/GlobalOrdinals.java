package dev.thresher.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.packed.PackedInts;

/** The values of a sorted field numbered through all segments, in their order. */
final class GlobalOrdinals {
  private final String field;
  private final OrdinalMap map;

  private GlobalOrdinals(String field, OrdinalMap map) {
    this.field = field;
    this.map = map;
  }

  static GlobalOrdinals of(IndexReader reader, String field) throws IOException {
    List<SortedDocValues> values = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      values.add(DocValues.getSorted(leaf.reader(), field));
    }
    var segments = values.toArray(new SortedDocValues[0]);
    return new GlobalOrdinals(field, OrdinalMap.build(owner(reader), segments, PackedInts.DEFAULT));
  }

  /** Shards that are read together have no key of their own; the first stands for all. */
  private static IndexReader.CacheKey owner(IndexReader reader) {
    return Optional.ofNullable(reader.getReaderCacheHelper())
        .orElseGet(() -> reader.leaves().getFirst().reader().getReaderCacheHelper())
        .getKey();
  }

  int count() {
    return Math.toIntExact(map.getValueCount());
  }

  /** The numbers of one segment's documents; to be asked in rising order. */
  Segment in(LeafReaderContext leaf) throws IOException {
    var values = DocValues.getSorted(leaf.reader(), field);
    var numbers = map.getGlobalOrds(leaf.ord);
    return document ->
        values.advanceExact(document) ? Math.toIntExact(numbers.get(values.ordValue())) : -1;
  }

  /** The documents of one segment. */
  interface Segment {
    int of(int document) throws IOException;
  }
}
