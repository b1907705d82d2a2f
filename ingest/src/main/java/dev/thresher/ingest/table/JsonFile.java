package dev.thresher.ingest.table;

import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.Characters;
import dev.thresher.ingest.bytes.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file as a tree; a file that is none is reported with its place. */
public final class JsonFile {
  private JsonFile() {}

  public static JsonNode read(SourceFile file, Limits limits) {
    String characters = Characters.ofText(file.name(), file.bytes());
    try {
      return mapper(limits).readTree(characters);
    } catch (JacksonException e) {
      throw new UnreadableFileException(
          file.name(),
          e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr(),
          "is no JSON: " + e.getOriginalMessage(),
          "fetch the file again; it may have been cut or changed on the way",
          e);
    }
  }

  private static JsonMapper mapper(Limits limits) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(limits.nesting()).build())
                .build())
        .build();
  }

  /** A field's words; empty for a field that is not there, or no text. */
  public static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() || value.isNumber() ? value.asString("").strip() : "";
  }

  /** The words of an array of texts, the empty ones left out; none if the field is no array. */
  public static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : node.path(field)) {
      String text = item.asString("").strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }
}
