package dev.thresher.corpus.store;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes JSON Lines, one root value a line, always the same bytes for the same calls. */
public final class LineWriter {
  private static final JsonFactory PLAIN = JsonFactory.builder().rootValueSeparator("\n").build();
  private static final JsonFactory ESCAPED =
      JsonFactory.builder()
          .rootValueSeparator("\n")
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  /** Most writers write one line; what is longer grows. */
  private static final int FIRST_SIZE = 1 << 12;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
  private final JsonGenerator json;

  private LineWriter(JsonFactory factory) {
    json = factory.createGenerator(ObjectWriteContext.empty(), bytes);
  }

  public static LineWriter plain() {
    return new LineWriter(PLAIN);
  }

  /** UTF-8 where the text can be written so; half a surrogate pair can only be escaped. */
  public static LineWriter fit(String text) {
    return new LineWriter(hasLoneSurrogate(text) ? ESCAPED : PLAIN);
  }

  /** In ASCII alone, whatever the texts hold. */
  public static LineWriter ascii() {
    return new LineWriter(ESCAPED);
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  public LineWriter array() {
    json.writeStartArray();
    return this;
  }

  public LineWriter endArray() {
    json.writeEndArray();
    return this;
  }

  public LineWriter object() {
    json.writeStartObject();
    return this;
  }

  public LineWriter endObject() {
    json.writeEndObject();
    return this;
  }

  public LineWriter name(String name) {
    json.writeName(name);
    return this;
  }

  public LineWriter text(String text) {
    json.writeString(text);
    return this;
  }

  public LineWriter text(Optional<?> text) {
    text.ifPresentOrElse(present -> json.writeString(present.toString()), json::writeNull);
    return this;
  }

  public LineWriter nothing() {
    json.writeNull();
    return this;
  }

  public LineWriter number(long number) {
    json.writeNumber(number);
    return this;
  }

  /** As a string: the digits and the scale come back exactly. */
  public LineWriter decimal(BigDecimal decimal) {
    json.writeString(decimal.toString());
    return this;
  }

  public LineWriter flag(boolean flag) {
    json.writeBoolean(flag);
    return this;
  }

  public <T> LineWriter each(List<T> items, Consumer<T> write) {
    array();
    items.forEach(write);
    return endArray();
  }

  /** What was written, ending in a line feed. */
  public byte[] bytes() {
    json.close();
    bytes.write('\n');
    return bytes.toByteArray();
  }
}
