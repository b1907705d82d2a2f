package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** What is known of one commit: its editions and the order of its provisions. */
record Snapshot(
    IndexReader reader, Catalogue catalogue, GlobalOrdinals lineages, GlobalOrdinals orders) {
  static Snapshot of(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    return new Snapshot(
        reader,
        Catalogue.read(searcher),
        GlobalOrdinals.of(reader, Fields.GROUP),
        GlobalOrdinals.of(reader, Fields.ORDER));
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }
}
