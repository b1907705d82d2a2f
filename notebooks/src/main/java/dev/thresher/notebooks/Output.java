package dev.thresher.notebooks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a cell gives, in the kinds that the notebook format knows. */
public sealed interface Output {
  /** Lines that the cell printed. */
  record Printed(String text) implements Output {}

  /** The value of the cell's last expression. */
  record Value(String text) implements Output {}

  /**
   * Something displayed, in several forms of the same: a table, a chart.
   *
   * @param forms the content by media type, such as {@code text/html}; pictures in base 64
   */
  record Displayed(Map<String, String> forms) implements Output {
    public Displayed {
      forms = Map.copyOf(forms);
    }
  }

  /**
   * The cell could not be read or ended with an exception.
   *
   * @param name the kind of fault, such as the exception's class
   */
  record Fault(String name, String message) implements Output {}

  /**
   * Writes itself as an output of the notebook format.
   *
   * @param count which execution it was, from 1
   */
  default void write(ObjectNode node, int count) {
    switch (this) {
      case Printed(String text) -> {
        node.put("output_type", "stream").put("name", "stdout");
        lines(node.putArray("text"), text);
      }
      case Value(String text) -> {
        node.put("output_type", "execute_result").put("execution_count", count);
        node.putObject("metadata");
        lines(node.putObject("data").putArray("text/plain"), text);
      }
      case Displayed(Map<String, String> forms) -> {
        node.put("output_type", "display_data");
        node.putObject("metadata");
        ObjectNode data = node.putObject("data");
        new TreeMap<>(forms).forEach((type, content) -> form(data, type, content));
      }
      case Fault(String name, String message) -> {
        node.put("output_type", "error").put("ename", name).put("evalue", message);
        lines(node.putArray("traceback"), message);
      }
    }
  }

  private static void form(ObjectNode data, String type, String content) {
    if (type.startsWith("image/") && !type.endsWith("+xml")) {
      data.put(type, content);
    } else {
      lines(data.putArray(type), content);
    }
  }

  /** The format keeps lines with their ends, so that a difference of two notebooks can be read. */
  private static void lines(ArrayNode array, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean isLast = i == lines.size() - 1 && !text.endsWith("\n");
      array.add(isLast ? lines.get(i) : lines.get(i) + "\n");
    }
  }
}
