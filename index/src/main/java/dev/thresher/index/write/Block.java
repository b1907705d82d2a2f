package dev.thresher.index.write;

import dev.thresher.index.field.Fields;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * A provision as every edition that repeats it has it.
 *
 * @param standing where it stands in one of the editions
 * @param records makes its records, the last of them its own; asked only if they are to be written
 */
record Block(Identity identity, Anchors.Standing standing, Supplier<List<Document>> records) {
  /**
   * The records as first held by an edition: they hold on in the line until that is told otherwise.
   */
  List<Document> heldBy(String edition, String line, long day) {
    BytesRef key = identity.key(line, day);
    List<Document> held = records.get();
    for (Document record : held) {
      record.add(new StringField(Fields.EDITION, edition, Store.NO));
      HoldingFields.add(record, line, day);
      if (isFound(record)) {
        record.add(new StringField(Fields.KEY, key, Store.YES));
      }
    }
    return held;
  }

  /** Parameters are found through their provision only. */
  private static boolean isFound(Document record) {
    return !Fields.PARAMETER_RECORD.equals(record.get(Fields.TYPE));
  }
}
