package dev.thresher.index.write;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.index.field.Fields;
import dev.thresher.index.party.NameForm;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** One name of a listed party as a Lucene document: its words and its letters by threes. */
final class NameRecord {
  private NameRecord() {}

  static Document of(EntityMention name, Anchor anchor) {
    var record = new Document();
    record.add(new StringField(Fields.TYPE, Fields.NAME_RECORD, Store.NO));
    NameLine line = NameLine.of(name);
    NameForm form = line.form();
    form.words().stream()
        .map(word -> word.text())
        .distinct()
        .forEach(word -> record.add(new StringField(Fields.NAME_WORD, word, Store.NO)));
    form.threes().forEach(three -> record.add(new StringField(Fields.NAME_THREE, three, Store.NO)));
    record.add(new StoredField(Fields.NAME_LINE, line.encode(anchor)));
    return record;
  }
}
