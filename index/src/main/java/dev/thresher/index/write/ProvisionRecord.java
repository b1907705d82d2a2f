package dev.thresher.index.write;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Folded;
import dev.thresher.index.field.Part;
import dev.thresher.index.field.Script;
import dev.thresher.index.field.TextFields;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** One provision of a list as a Lucene document. */
final class ProvisionRecord {
  private final String list;
  private final String home;

  /**
   * @param edition of the list, or of the series in which each stands for itself
   */
  ProvisionRecord(Edition edition) {
    this.list = edition.list().value();
    this.home = edition.list().isSeries() ? edition.name() : list;
  }

  /** The records of its parameters and parties, then its own. */
  List<Document> block(Statement statement, Past past) {
    List<Document> records = new ArrayList<>();
    statement
        .parameters()
        .forEach(parameter -> records.add(ParameterRecord.of(parameter, statement.anchor())));
    statement.parties().forEach(party -> records.add(NameRecord.of(party, statement.anchor())));
    records.add(of(statement, past));
    return records;
  }

  private Document of(Statement statement, Past past) {
    var record = new Document();
    addIdentity(record, statement, past.lineage());
    addTexts(record, statement);
    addFacets(record, statement);
    past.change().ifPresent(code -> facet(record, Fields.CHANGE, code));
    statement.parameters().stream()
        .map(Parameter::concept)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(concept -> facet(record, Fields.CONCEPT, concept));
    EntityFields.add(record, statement.entities());
    return record;
  }

  private void addIdentity(Document record, Statement statement, String lineage) {
    String path = statement.path();
    record.add(new StringField(Fields.TYPE, Fields.PROVISION_RECORD, Store.NO));
    record.add(new StoredField(Fields.PATH, path));
    record.add(new StringField(Fields.EXACT_PATH, path.toUpperCase(Locale.ROOT), Store.NO));
    String designator = statement.designator().toString();
    record.add(new StoredField(Fields.DESIGNATOR, designator));
    record.add(new StringField(Fields.EXACT_CODE, designator.toUpperCase(Locale.ROOT), Store.NO));
    record.add(new StoredField(Fields.LINEAGE, lineage));
    String group = home + "\u0000" + (lineage.isEmpty() ? path : lineage);
    record.add(new StringField(Fields.GROUP, group, Store.YES));
    record.add(new SortedDocValuesField(Fields.GROUP, new BytesRef(group)));
    String order = list + "\u0000" + NaturalOrder.key(path) + "\u0000" + path;
    record.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(order)));
    String normal = Normalized.of(statement.wording()).characters();
    record.add(new NumericDocValuesField(Fields.WORDING_HASH, hash(normal)));
  }

  /** The first eight bytes of its SHA-256. */
  private static long hash(String text) {
    return ByteBuffer.wrap(Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private void addTexts(Document record, Statement statement) {
    record.add(new StoredField(Fields.WORDING, statement.wording()));
    record.add(new StoredField(Fields.PLACES, statement.places()));
    String own = Folded.of(statement.wording());
    String above = statement.above().words();
    for (Script script : Script.of(statement.language())) {
      record.add(TextFields.quoted(Fields.text(Part.OWN, script), own));
      record.add(TextFields.unquoted(Fields.text(Part.ABOVE, script), above));
    }
    if (Script.isUnspaced(statement.language())) {
      addCharacters(record, Part.OWN, own);
      addCharacters(record, Part.ARTICLE, Folded.of(statement.article()));
    }
    record.add(TextFields.quoted(Fields.SPELLING, own));
  }

  private static void addCharacters(Document record, Part part, String folded) {
    record.add(TextFields.counted(Fields.text(part, Script.CHARACTERS), folded));
  }

  private void addFacets(Document record, Statement statement) {
    Designator designator = statement.designator();
    for (Designator at = designator; !at.isRoot(); at = at.parent()) {
      record.add(new StringField(Fields.CODE, at.toString().toUpperCase(Locale.ROOT), Store.NO));
    }
    facet(record, Fields.LIST, list);
    facet(record, Fields.LANGUAGE, statement.language().code());
    facet(record, Fields.KIND, statement.kind().name().toLowerCase(Locale.ROOT));
    EntryFacts.category(designator).ifPresent(code -> facet(record, Fields.CATEGORY, code));
    EntryFacts.productGroup(designator)
        .ifPresent(code -> facet(record, Fields.PRODUCT_GROUP, code));
    statement.reasons().forEach(reason -> facet(record, Fields.REASON, reason));
  }

  /** A field that is both searched and counted. */
  static void facet(Document record, String field, String value) {
    record.add(new StringField(field, value, Store.YES));
    record.add(new SortedSetDocValuesField(field + Fields.COUNTED, new BytesRef(value)));
  }
}
