package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** By which of some editions a record is held. */
final class HeldBy {
  private static final IndexedEdition[] NONE = {};

  private final Lines lines;
  private final IndexedEdition[][] editions;

  /**
   * @param editions in order of their dates
   */
  HeldBy(Lines lines, List<IndexedEdition> editions) {
    this.lines = lines;
    this.editions = lines.byNumber(editions);
  }

  /** The records of one segment. */
  Segment in(LeafReaderContext leaf) throws IOException {
    return new Segment(leaf);
  }

  /** To be asked in rising order. */
  final class Segment {
    private final int[] numbers;
    private final SortedDocValues line;
    private final NumericDocValues first;
    private final NumericDocValues until;

    private Segment(LeafReaderContext leaf) throws IOException {
      numbers = lines.in(leaf);
      line = DocValues.getSorted(leaf.reader(), Fields.LINE);
      first = DocValues.getNumeric(leaf.reader(), Fields.DAY);
      until = DocValues.getNumeric(leaf.reader(), Fields.UNTIL);
    }

    /** Whether one of them holds the record. */
    boolean hasAny(int document) throws IOException {
      IndexedEdition[] all = ofLine(document);
      int from = firstOf(all);
      return from < all.length && all[from].day() < until.longValue();
    }

    /** Those that hold the record, in order of their dates. */
    List<IndexedEdition> of(int document) throws IOException {
      IndexedEdition[] all = ofLine(document);
      int from = firstOf(all);
      int to = from;
      while (to < all.length && all[to].day() < until.longValue()) {
        to++;
      }
      return from == to ? List.of() : Arrays.asList(all).subList(from, to);
    }

    /** The editions of its line; goes to the record in all columns. */
    private IndexedEdition[] ofLine(int document) throws IOException {
      boolean isHeld =
          line.advanceExact(document)
              && first.advanceExact(document)
              && until.advanceExact(document);
      return isHeld ? editions[numbers[line.ordValue()]] : NONE;
    }

    private int firstOf(IndexedEdition[] all) throws IOException {
      int from = 0;
      while (from < all.length && all[from].day() < first.longValue()) {
        from++;
      }
      return from;
    }
  }
}
