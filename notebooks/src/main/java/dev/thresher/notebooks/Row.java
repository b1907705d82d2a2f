package dev.thresher.notebooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One record of an export: a line of JSON Lines.
 *
 * <p>A field is named by its path, {@code before.low} is the field {@code low} of {@code before}.
 */
public final class Row {
  private final JsonNode node;

  Row(JsonNode node) {
    this.node = node;
  }

  /** The words of a field; empty where it is absent or null. */
  public String text(String path) {
    JsonNode value = at(path);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isValueNode() ? value.asString() : value.toString();
  }

  /** The exact number of a field. */
  public Optional<BigDecimal> number(String path) {
    String text = text(path);
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** The records in a field that holds a list. */
  public List<Row> rows(String path) {
    List<Row> rows = new ArrayList<>();
    at(path).forEach(element -> rows.add(new Row(element)));
    return rows;
  }

  public boolean has(String path) {
    return !text(path).isEmpty();
  }

  private JsonNode at(String path) {
    JsonNode value = node;
    for (String name : path.split("\\.", -1)) {
      value = value.path(name);
    }
    return value;
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
