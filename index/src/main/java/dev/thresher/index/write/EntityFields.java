package dev.thresher.index.write;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Folded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;

/** Who and what is named in a provision: found by name or identity, counted each once. */
final class EntityFields {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private EntityFields() {}

  static void add(Document record, List<EntityMention> entities) {
    distinct(entities, mention -> Stream.of(mention.type().name().toLowerCase(Locale.ROOT)))
        .forEach(type -> ProvisionRecord.facet(record, Fields.ENTITY_TYPE, type));
    distinct(entities, mention -> Stream.concat(Stream.of(words(mention)), identity(mention)))
        .forEach(name -> record.add(new StringField(Fields.ENTITY, name, Store.NO)));
    distinct(entities, mention -> counted(mention).stream())
        .forEach(name -> ProvisionRecord.facet(record, Fields.ENTITY_NAME, name));
    distinct(
            entities.stream().filter(EntryFacts::isCountry).toList(),
            mention -> mention.id().stream())
        .forEach(country -> ProvisionRecord.facet(record, Fields.COUNTRY, country));
  }

  /** What a mention is known by. */
  private interface Names {
    Stream<String> of(EntityMention mention);
  }

  private static List<String> distinct(List<EntityMention> entities, Names names) {
    return entities.stream().flatMap(names::of).distinct().toList();
  }

  private static String words(EntityMention mention) {
    String folded = Folded.of(mention.evidence().quote()).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }

  private static Stream<String> identity(EntityMention mention) {
    return mention.id().map(id -> id.toLowerCase(Locale.ROOT)).stream();
  }

  /** By identity where that can be read as a name, else by words; codes are no names. */
  private static Optional<String> counted(EntityMention mention) {
    return switch (mention.type()) {
      case AGENCY, LAW, PLACE, PARTY -> mention.id().or(() -> Optional.of(words(mention)));
      case ORGANIZATION, PERSON, CHEMICAL, PRODUCT -> Optional.of(words(mention));
      case CONTROL_CODE, CITATION, HS_CODE, CAS_NUMBER -> Optional.empty();
    };
  }
}
