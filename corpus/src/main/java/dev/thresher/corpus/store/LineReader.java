package dev.thresher.corpus.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON Lines in the order in which {@link LineWriter} wrote them. */
public final class LineReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser json;
  private boolean isPeeked;

  public LineReader(byte[] lines) {
    json = FACTORY.createParser(ObjectReadContext.empty(), lines);
  }

  public void array() {
    expect(JsonToken.START_ARRAY);
  }

  public void endArray() {
    expect(JsonToken.END_ARRAY);
  }

  /** Reads an object; the caller reads the value of each name it is given, or skips it. */
  public void object(Consumer<String> value) {
    expect(JsonToken.START_OBJECT);
    while (next() == JsonToken.PROPERTY_NAME) {
      value.accept(json.currentName());
    }
    require(json.currentToken(), JsonToken.END_OBJECT);
  }

  public void skip() {
    next();
    json.skipChildren();
  }

  public String text() {
    expect(JsonToken.VALUE_STRING);
    return Recurring.once(json.getString());
  }

  public Optional<String> optionalText() {
    return optional(this::text);
  }

  /** Empty for a null, else what {@code read} reads. */
  public <T> Optional<T> optional(Supplier<T> read) {
    if (peek() == JsonToken.VALUE_NULL) {
      next();
      return Optional.empty();
    }
    return Optional.of(read.get());
  }

  public int number() {
    expect(JsonToken.VALUE_NUMBER_INT);
    return json.getIntValue();
  }

  public long longNumber() {
    expect(JsonToken.VALUE_NUMBER_INT);
    return json.getLongValue();
  }

  public BigDecimal decimal() {
    return new BigDecimal(text());
  }

  public boolean flag() {
    return switch (next()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case JsonToken other -> throw unexpected(other, "true or false");
    };
  }

  public boolean isNumber() {
    return peek() == JsonToken.VALUE_NUMBER_INT;
  }

  public boolean isArray() {
    return peek() == JsonToken.START_ARRAY;
  }

  public boolean isMore() {
    return peek() != JsonToken.END_ARRAY;
  }

  public <T> List<T> each(Supplier<T> read) {
    List<T> items = new ArrayList<>();
    array();
    while (isMore()) {
      items.add(read.get());
    }
    endArray();
    return items;
  }

  private void expect(JsonToken wanted) {
    require(next(), wanted);
  }

  private void require(JsonToken got, JsonToken wanted) {
    if (got != wanted) {
      throw unexpected(got, wanted.toString());
    }
  }

  private IllegalArgumentException unexpected(JsonToken got, String wanted) {
    return new IllegalArgumentException(
        "expected "
            + wanted
            + ", got "
            + got
            + " at "
            + json.currentLocation().offsetDescription());
  }

  private JsonToken peek() {
    if (!isPeeked) {
      advance();
      isPeeked = true;
    }
    return json.currentToken();
  }

  private JsonToken next() {
    if (isPeeked) {
      isPeeked = false;
      return json.currentToken();
    }
    return advance();
  }

  private JsonToken advance() {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw new IllegalArgumentException("the lines end too early");
    }
    return token;
  }
}
