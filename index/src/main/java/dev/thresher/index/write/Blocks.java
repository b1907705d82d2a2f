package dev.thresher.index.write;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.index.field.Fields;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/**
 * An edition by itself as blocks, with its places in the source, in the order of the document: the
 * parameters and parties of a provision, then the provision.
 */
public final class Blocks implements Iterable<List<Document>> {
  private final ControlList list;
  private final ProvisionHistory history;
  private final Statements statements;
  private final ProvisionRecord provisions;

  public Blocks(ControlList list, ProvisionHistory history) {
    this.list = list;
    this.history = history;
    this.statements = new Statements(list);
    this.provisions = new ProvisionRecord(list.document().edition());
  }

  @Override
  public Iterator<List<Document>> iterator() {
    return list.document().outline().provisions().stream().map(this::block).iterator();
  }

  private List<Document> block(Provision provision) {
    var edition = list.document().edition();
    Statement statement = statements.of(provision, Anchor.NONE);
    List<Document> records = provisions.block(statement, Past.of(history, provision.path()));
    for (Document record : records) {
      record.add(new StringField(Fields.EDITION, edition.name(), Store.YES));
    }
    Document own = records.getLast();
    own.add(new NumericDocValuesField(Fields.DAY, edition.date().toEpochDay()));
    ProvisionRecord.facet(own, Fields.DATE, edition.date().toString());
    own.add(new StoredField(Fields.PLACE, statements.place(provision)));
    own.add(new StoredField(Fields.HEADING, statement.above().heading()));
    return records;
  }
}
