package dev.thresher.index.write;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.index.field.Fields;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/**
 * An edition as blocks: the parameters and parties of a provision, then the provision. Several
 * threads may make the blocks of one edition.
 */
public final class Blocks implements Iterable<List<org.apache.lucene.document.Document>> {
  private final Document document;
  private final Statements statements;
  private final ProvisionRecord provisions;

  public Blocks(ControlList list, ProvisionHistory history) {
    this.document = list.document();
    this.statements = new Statements(list, history);
    this.provisions = new ProvisionRecord(document.edition());
  }

  /** Of this edition alone, with its places in the source, in the order of the document. */
  @Override
  public Iterator<List<org.apache.lucene.document.Document>> iterator() {
    return document.outline().provisions().stream().map(this::ofEdition).iterator();
  }

  private List<org.apache.lucene.document.Document> ofEdition(Provision provision) {
    var edition = document.edition();
    Statement statement = statements.of(provision, Anchor.NONE);
    var records = records(statement);
    for (var record : records) {
      record.add(new StringField(Fields.EDITION, edition.name(), Store.YES));
    }
    var own = records.getLast();
    own.add(new NumericDocValuesField(Fields.DAY, edition.date().toEpochDay()));
    ProvisionRecord.facet(own, Fields.DATE, edition.date().toString());
    own.add(new StoredField(Fields.PLACE, place(provision)));
    own.add(new StoredField(Fields.HEADING, statement.above().heading()));
    return records;
  }

  /** As editions may share them, in the order of the document. */
  List<Block> shared() {
    return document.outline().provisions().parallelStream().map(this::shared).toList();
  }

  private Block shared(Provision provision) {
    Anchor anchor = Anchor.of(document, provision);
    Statement statement = statements.of(provision, anchor);
    return new Block(
        statement.identity(),
        new Anchors.Standing(anchor, place(provision), statement.above().heading()),
        () -> records(statement));
  }

  private String place(Provision provision) {
    return provision.own().stream().findFirst().map(document::place).orElse("");
  }

  private List<org.apache.lucene.document.Document> records(Statement statement) {
    List<org.apache.lucene.document.Document> records = new ArrayList<>();
    statement
        .parameters()
        .forEach(parameter -> records.add(ParameterRecord.of(parameter, statement.anchor())));
    statement.parties().forEach(party -> records.add(NameRecord.of(party, statement.anchor())));
    records.add(provisions.of(statement));
    return records;
  }
}
