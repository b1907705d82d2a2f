package dev.thresher.app.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line, its properties in the order in which they are written. */
public final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonLine(JsonGenerator json) {
    this.json = json;
  }

  /** The object that {@code write} fills, without a line feed. */
  public static String of(Consumer<JsonLine> write) {
    StringWriter characters = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), characters)) {
      json.writeStartObject();
      write.accept(new JsonLine(json));
      json.writeEndObject();
    }
    return characters.toString();
  }

  public JsonLine put(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  public JsonLine put(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  /** A decimal as a JSON number in plain digits. */
  public JsonLine put(String name, BigDecimal value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  public JsonLine put(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  public JsonLine putNull(String name) {
    json.writeNullProperty(name);
    return this;
  }

  /** A property that is null where it is absent. */
  public JsonLine putOrNull(String name, Optional<?> value) {
    return value.map(present -> put(name, present.toString())).orElseGet(() -> putNull(name));
  }

  /** A property that is left out where it is absent. */
  public JsonLine putIfPresent(String name, Optional<?> value) {
    value.ifPresent(present -> put(name, present.toString()));
    return this;
  }

  public JsonLine object(String name, Consumer<JsonLine> write) {
    json.writeObjectPropertyStart(name);
    write.accept(this);
    json.writeEndObject();
    return this;
  }

  public <T> JsonLine objects(String name, List<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      write.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  public JsonLine texts(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  public JsonLine put(String name, Cell cell) {
    return switch (cell) {
      case Cell.Text(String plain) -> put(name, plain);
      case Cell.Count(long value) -> put(name, value);
      case Cell.Decimal decimal -> put(name, decimal.plain());
      case Cell.Share share -> put(name, share.decimal());
      case Cell.Nothing() -> putNull(name);
    };
  }
}
