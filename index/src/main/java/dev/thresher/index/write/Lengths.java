package dev.thresher.index.write;

import dev.thresher.corpus.edition.Language;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Part;
import dev.thresher.index.field.Script;
import dev.thresher.index.field.TextFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;

/**
 * How long the texts of a record are, which ranks what is found. Every record has a length in every
 * field of words of its language, that of no words where it has none: Lucene asks for it for each
 * word of each record that it writes, and a column without gaps is read by place, one with gaps is
 * searched. (Editions in several scripts that are written in one go still leave each other gaps.)
 */
final class Lengths {
  /** A field of words with no words in it. */
  private record Empty(String name, Supplier<Field> field) {}

  private static final Map<Language, List<Empty>> FIELDS = fields();

  private Lengths() {}

  /** Gives a record the lengths that it lacks. */
  static void complete(Document record, Language language) {
    for (Empty empty : FIELDS.getOrDefault(language, List.of())) {
      if (record.getField(empty.name()) == null) {
        record.add(empty.field().get());
      }
    }
  }

  private static Map<Language, List<Empty>> fields() {
    Map<Language, List<Empty>> fields = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      fields.put(language, List.copyOf(fields(language)));
    }
    return fields;
  }

  private static List<Empty> fields(Language language) {
    List<Empty> fields = new ArrayList<>();
    for (Script script : Script.of(language)) {
      String own = Fields.text(Part.OWN, script);
      String above = Fields.text(Part.ABOVE, script);
      fields.add(new Empty(own, () -> TextFields.quoted(own, "")));
      fields.add(new Empty(above, () -> TextFields.unquoted(above, "")));
    }
    if (Script.isUnspaced(language)) {
      for (Part part : List.of(Part.OWN, Part.ARTICLE)) {
        String characters = Fields.text(part, Script.CHARACTERS);
        fields.add(new Empty(characters, () -> TextFields.counted(characters, "")));
      }
    }
    fields.add(new Empty(Fields.SPELLING, () -> TextFields.quoted(Fields.SPELLING, "")));
    for (String ofParameter : List.of(Fields.PROPERTY, Fields.SUBJECT, Fields.CONDITION)) {
      fields.add(new Empty(ofParameter, () -> TextFields.unquoted(ofParameter, "")));
    }
    return fields;
  }
}
