package dev.thresher.ingest.list.ccl;

import dev.thresher.ingest.table.JsonFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A paragraph, note or other line of an entry in the parsed list.
 *
 * @param label the steps below the entry; none for a line without a marker, or a note's number
 * @param isWithinNote true for the lettered list of a note, whose letters are none of the entry's
 */
record ParsedItem(Kind kind, List<String> label, String words, boolean isWithinNote) {
  enum Kind {
    ITEM,
    NOTE,
    TEXT
  }

  ParsedItem {
    label = List.copyOf(label);
  }

  static List<ParsedItem> of(JsonNode items) {
    List<ParsedItem> read = new ArrayList<>();
    for (JsonNode item : items) {
      Kind kind =
          switch (JsonFile.text(item, "kind")) {
            case "item" -> Kind.ITEM;
            case "note" -> Kind.NOTE;
            default -> Kind.TEXT;
          };
      String paragraph = JsonFile.text(item, "paragraph");
      List<String> label =
          paragraph.isEmpty() ? List.of() : Arrays.asList(paragraph.split("\\.", -1));
      read.add(new ParsedItem(kind, label, JsonFile.text(item, "text"), false));
    }
    return List.copyOf(read);
  }

  /** {@code a.1. Words}, {@code Note 1: Words}. */
  String printed() {
    return switch (kind) {
      case ITEM -> String.join(".", label) + ". " + words;
      case NOTE -> "Note" + (label.isEmpty() ? "" : " " + label.getFirst()) + ": " + words;
      case TEXT -> words;
    };
  }

  private static boolean isChildOf(List<String> parent, List<String> label) {
    return label.size() == parent.size() + 1 && label.subList(0, parent.size()).equals(parent);
  }

  /** True for {@code c} behind {@code b}, and for {@code b.1} behind {@code b}. */
  boolean follows(List<String> before) {
    boolean isFirstBelow = isChildOf(before, label) && Succession.isFirst(label.getLast());
    return isFirstBelow || elder().filter(before::equals).isPresent();
  }

  /** The label of the paragraph before it on its level; empty for the first. */
  Optional<List<String>> elder() {
    if (Succession.isFirst(label.getLast())) {
      return Optional.empty();
    }
    List<String> elder = new ArrayList<>(label.subList(0, label.size() - 1));
    elder.add(Succession.previous(label.getLast()));
    return Optional.of(elder);
  }

  ParsedItem withinNote() {
    return new ParsedItem(kind, label, words, true);
  }
}
