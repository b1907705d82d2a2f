package dev.thresher.app.acceptance;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The fields of a line of JSON that an answer consists of. */
final class Field {
  private Field() {}

  static boolean is(JsonNode line, String list, String variant) {
    return text(line, "list").equals(list) && text(line, "variant").equals(variant);
  }

  /** The bound of one side of a change: the lower one if there is any. */
  static String value(JsonNode side) {
    return side.get("low").isNull() ? text(side, "high") : text(side, "low");
  }

  static boolean number(JsonNode line, String field, String decimal) {
    return text(line, field).equals(decimal);
  }

  /** Empty if the line has no such field or null there. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }

  static double share(JsonNode line, String field) {
    return Double.parseDouble(text(line, field));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", share * 100);
  }
}
