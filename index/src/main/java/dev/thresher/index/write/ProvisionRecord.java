package dev.thresher.index.write;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Folded;
import dev.thresher.index.field.Part;
import dev.thresher.index.field.Script;
import dev.thresher.index.field.TextFields;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** One provision of one edition as a Lucene document. */
final class ProvisionRecord {
  private static final int LONGEST_ABOVE = 600;
  private static final int LONGEST_HEADING = 200;

  private final ControlList list;
  private final Edition edition;
  private final EntryFacts entries;
  private final ProvisionHistory history;
  private final Articles articles;
  private final Map<Integer, String> aboves = new ConcurrentHashMap<>();

  ProvisionRecord(ControlList list, EntryFacts entries, ProvisionHistory history) {
    this.list = list;
    this.edition = list.document().edition();
    this.entries = entries;
    this.history = history;
    this.articles = new Articles(list.document());
  }

  Document of(Provision provision, List<Parameter> parameters, List<EntityMention> entities) {
    var record = new Document();
    String wording = list.document().wording(provision);
    addIdentity(record, provision, wording);
    addTexts(record, provision, wording);
    addFacets(record, provision);
    parameters.stream()
        .flatMap(parameter -> parameter.concept().stream())
        .distinct()
        .forEach(concept -> facet(record, Fields.CONCEPT, concept));
    EntityFields.add(record, entities);
    return record;
  }

  private void addIdentity(Document record, Provision provision, String wording) {
    String path = provision.path();
    record.add(new StringField(Fields.TYPE, Fields.PROVISION_RECORD, Store.NO));
    record.add(new StringField(Fields.EDITION, edition.name(), Store.YES));
    record.add(new StoredField(Fields.PATH, path));
    record.add(new StringField(Fields.EXACT_PATH, path.toUpperCase(Locale.ROOT), Store.NO));
    String designator = provision.designator().toString();
    record.add(new StoredField(Fields.DESIGNATOR, designator));
    record.add(new StringField(Fields.EXACT_CODE, designator.toUpperCase(Locale.ROOT), Store.NO));
    String lineage = history.lineage(path).map(Object::toString).orElse("");
    record.add(new StoredField(Fields.LINEAGE, lineage));
    String home = edition.list().isSeries() ? edition.name() : edition.list().value();
    String group = home + "\u0000" + (lineage.isEmpty() ? path : lineage);
    record.add(new StringField(Fields.GROUP, group, Store.YES));
    record.add(new SortedDocValuesField(Fields.GROUP, new BytesRef(group)));
    record.add(new NumericDocValuesField(Fields.DAY, edition.date().toEpochDay()));
    String order = edition.list() + "\u0000" + NaturalOrder.key(path) + "\u0000" + path;
    record.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(order)));
    String normal = Normalized.of(wording).characters();
    record.add(new NumericDocValuesField(Fields.WORDING_HASH, hash(normal)));
  }

  /** The first eight bytes of its SHA-256. */
  private static long hash(String text) {
    return ByteBuffer.wrap(Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private void addTexts(Document record, Provision provision, String wording) {
    record.add(new StoredField(Fields.WORDING, wording));
    record.add(new StoredField(Fields.PLACES, Places.of(list.document(), provision).code()));
    provision.own().stream()
        .findFirst()
        .ifPresent(at -> record.add(new StoredField(Fields.PLACE, list.document().place(at))));
    record.add(new StoredField(Fields.HEADING, heading(provision)));
    String own = Folded.of(wording);
    String above = foldedAbove(provision);
    for (Script script : Script.of(edition.language())) {
      record.add(TextFields.quoted(Fields.text(Part.OWN, script), own));
      record.add(TextFields.unquoted(Fields.text(Part.ABOVE, script), above));
    }
    if (Script.isUnspaced(edition.language())) {
      addCharacters(record, Part.OWN, own);
      addCharacters(record, Part.ARTICLE, Folded.of(articles.wording(provision)));
    }
    record.add(TextFields.quoted(Fields.SPELLING, own));
  }

  private static void addCharacters(Document record, Part part, String folded) {
    record.add(TextFields.counted(Fields.text(part, Script.CHARACTERS), folded));
  }

  /** Worked out once for all that stand under the same parent. */
  private String foldedAbove(Provision provision) {
    return aboves.computeIfAbsent(
        provision.parentOrMinusOne(), parent -> Folded.of(above(provision)));
  }

  private String above(Provision provision) {
    return Stream.concat(
            title().stream(),
            list.document().outline().ancestors(provision).stream()
                .map(ancestor -> cut(list.document().wording(ancestor), LONGEST_ABOVE)))
        .collect(Collectors.joining("\n"));
  }

  /** The title of a law whose list is named by it: cn-law-密码法. */
  private Optional<String> title() {
    String id = edition.list().value();
    return IntStream.range(0, id.length())
        .filter(at -> Script.isUnspaced(id.charAt(at)))
        .mapToObj(id::substring)
        .findFirst();
  }

  /** The first words of the nearest provision above it that is an entry or a heading. */
  private String heading(Provision provision) {
    return list.document().outline().ancestors(provision).reversed().stream()
        .filter(ancestor ->
            switch (ancestor.kind()) {
              case ENTRY, HEADING -> true;
              case ITEM,
                  PARAGRAPH,
                  NOTE,
                  TECHNICAL_NOTE,
                  NOTA_BENE,
                  LICENCE_ROW,
                  RELATED,
                  RESERVED,
                  PENDING,
                  PREAMBLE ->
                  false;
            })
        .map(ancestor -> list.document().wording(ancestor).strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> cut(words.lines().findFirst().orElse(""), LONGEST_HEADING))
        .orElse("");
  }

  /** Never cuts a surrogate pair. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  private void addFacets(Document record, Provision provision) {
    Designator designator = provision.designator();
    for (Designator at = designator; !at.isRoot(); at = at.parent()) {
      record.add(new StringField(Fields.CODE, at.toString().toUpperCase(Locale.ROOT), Store.NO));
    }
    facet(record, Fields.LIST, edition.list().value());
    facet(record, Fields.LANGUAGE, edition.language().code());
    facet(record, Fields.DATE, edition.date().toString());
    facet(record, Fields.KIND, provision.kind().name().toLowerCase(Locale.ROOT));
    EntryFacts.category(designator).ifPresent(code -> facet(record, Fields.CATEGORY, code));
    EntryFacts.productGroup(designator)
        .ifPresent(code -> facet(record, Fields.PRODUCT_GROUP, code));
    entries.reasons(designator).forEach(reason -> facet(record, Fields.REASON, reason));
    history
        .lastChange(provision.path())
        .ifPresent(direction -> facet(record, Fields.CHANGE, direction.code()));
  }

  /** A field that is both searched and counted. */
  static void facet(Document record, String field, String value) {
    record.add(new StringField(field, value, Store.YES));
    record.add(new SortedSetDocValuesField(field + Fields.COUNTED, new BytesRef(value)));
  }
}
