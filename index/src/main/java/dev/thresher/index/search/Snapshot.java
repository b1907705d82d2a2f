package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** What is known of one commit: its editions and the order of its provisions. */
record Snapshot(
    IndexReader reader,
    Catalogue catalogue,
    Lines lines,
    HeldBy allEditions,
    Standings standings,
    GlobalOrdinals lineages,
    GlobalOrdinals orders) {
  static Snapshot of(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Catalogue catalogue = Catalogue.read(searcher);
    Lines lines = Lines.of(reader);
    return new Snapshot(
        reader,
        catalogue,
        lines,
        new HeldBy(lines, catalogue.editions()),
        new Standings(reader),
        GlobalOrdinals.of(reader, Fields.GROUP),
        GlobalOrdinals.of(reader, Fields.ORDER));
  }

  /** By which of the editions a record is held. */
  HeldBy heldBy(List<IndexedEdition> editions) {
    return new HeldBy(lines, editions);
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }
}
