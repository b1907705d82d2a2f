package dev.thresher.index.write;

import dev.thresher.index.field.Fields;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * Which editions hold a record. Every record has them, also where nobody asks: a column without
 * gaps is read by place, one with gaps is searched.
 */
final class HoldingFields {
  private static final String NO_LINE = "";

  private HoldingFields() {}

  /** Held by the editions of a line from a day on. */
  static void add(Document record, String line, long day) {
    record.add(new SortedDocValuesField(Fields.LINE, new BytesRef(line)));
    record.add(new NumericDocValuesField(Fields.DAY, day));
    record.add(new NumericDocValuesField(Fields.UNTIL, Fields.OPEN));
  }

  /** Held by none: the record of an edition itself. */
  static void addNone(Document record) {
    add(record, NO_LINE, 0);
  }
}
