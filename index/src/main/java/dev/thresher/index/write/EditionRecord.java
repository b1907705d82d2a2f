package dev.thresher.index.write;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.index.field.Fields;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** One edition as a Lucene document: what is in the index, and from when. */
final class EditionRecord {
  private EditionRecord() {}

  /**
   * @param isOfSeries whether it stays in force beside the others of its list, instead of ending
   *     where the next one begins
   */
  static Document of(Edition edition, String stamp, boolean isOfSeries, Anchors anchors) {
    var record = new Document();
    record.add(new StringField(Fields.TYPE, Fields.EDITION_RECORD, Store.NO));
    record.add(new StringField(Fields.EDITION, edition.name(), Store.NO));
    record.add(new StringField(Fields.ofEdition(Fields.NAME), edition.name(), Store.YES));
    store(record, Fields.LIST, edition.list().value());
    store(record, Fields.DATE, edition.date().toString());
    store(record, Fields.VARIANT, edition.variant());
    store(record, Fields.LANGUAGE, edition.language().code());
    store(record, Fields.SERIES, Boolean.toString(isOfSeries));
    store(record, Fields.STAMP, stamp);
    HoldingFields.addNone(record);
    record.add(new BinaryDocValuesField(Fields.ANCHORS, anchors.bytes()));
    return record;
  }

  private static void store(Document record, String name, String value) {
    record.add(new StoredField(Fields.ofEdition(name), value));
  }
}
