package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Language;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A line of JSON Lines input: a text to be read, or a row of a CCL edition.
 *
 * @param id empty if the line has none
 * @param text empty if the line has none
 * @param isCclRow true if the line has an {@code eccn}
 */
public record TextLine(
    String id,
    Optional<String> text,
    Optional<Language> language,
    boolean isCclRow,
    Optional<String> version) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** Empty if the line is no JSON object. */
  public static Optional<TextLine> parse(String line) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      return json.nextToken() == JsonToken.START_OBJECT
          ? Optional.of(read(json))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static TextLine read(JsonParser json) {
    String id = "";
    Optional<String> text = Optional.empty();
    Optional<Language> language = Optional.empty();
    Optional<String> version = Optional.empty();
    boolean isCclRow = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = String.valueOf(json.currentName());
      JsonToken token = json.nextToken();
      boolean isScalar = token.isScalarValue() && token != JsonToken.VALUE_NULL;
      Optional<String> value = isScalar ? Optional.of(json.getString()) : Optional.empty();
      json.skipChildren();
      switch (name) {
        case "id" -> id = value.orElse("");
        case "text" -> text = value;
        case "lang" -> language = value.flatMap(Language::ofCode);
        case "eccn" -> isCclRow = true;
        case "version" -> version = value;
        default -> {}
      }
    }
    return new TextLine(id, text, language, isCclRow, version);
  }
}
