package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** A provision's words through all editions. */
final class Wordings {
  /** The words of some editions, known by their hash. */
  private record Wording(int document, List<LocalDate> dates, long hash) {}

  private final Snapshot snapshot;

  Wordings(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The dates of all editions that have the provision in the words of one document. */
  List<LocalDate> sameAs(int document, String lineage) throws IOException {
    List<Wording> all = all(lineage);
    var dates = new TreeSet<LocalDate>();
    for (Wording shown : all) {
      if (shown.document() == document) {
        all.stream()
            .filter(wording -> wording.hash() == shown.hash())
            .forEach(wording -> dates.addAll(wording.dates()));
      }
    }
    return List.copyOf(dates);
  }

  private List<Wording> all(String lineage) throws IOException {
    List<Wording> all = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      PostingsEnum found =
          leaf.reader().postings(new Term(Fields.GROUP, lineage), PostingsEnum.NONE);
      if (found != null) {
        add(leaf, found, all);
      }
    }
    return all;
  }

  private void add(LeafReaderContext leaf, PostingsEnum found, List<Wording> all)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    HeldBy.Segment held = snapshot.allEditions().in(leaf);
    var hashes = DocValues.getNumeric(leaf.reader(), Fields.WORDING_HASH);
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      boolean isLive = live == null || live.get(at);
      if (isLive && hashes.advanceExact(at)) {
        List<LocalDate> dates = held.of(at).stream().map(IndexedEdition::date).toList();
        all.add(new Wording(leaf.docBase + at, dates, hashes.longValue()));
      }
    }
  }
}
