package dev.thresher.ingest.layout;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How far a cell reaches.
 *
 * @param level the depth of a head that does not tell how many columns stand below it; 1 is the
 *     outermost
 */
public record GridSize(int rows, int columns, OptionalInt level) {
  public static final GridSize ONE = new GridSize(1, 1, OptionalInt.empty());

  /** As the attributes of HTML ({@code rowspan}) and of {@code CHED} ({@code H}) say. */
  public static GridSize of(Map<String, String> attributes) {
    int level = number(attributes.getOrDefault("H", ""), 0);
    return new GridSize(
        number(attributes.getOrDefault("rowspan", ""), 1),
        number(attributes.getOrDefault("colspan", ""), 1),
        level > 0 ? OptionalInt.of(level) : OptionalInt.empty());
  }

  private static int number(String written, int otherwise) {
    return written.strip().matches("\\d{1,4}") ? Integer.parseInt(written.strip()) : otherwise;
  }
}
