package dev.thresher.app.web.api;

import dev.thresher.corpus.text.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the records of each operation hold, field by field, as JSON Schema has it. */
final class RecordSchemas {
  private static final RecordSchemas STANDARD = new RecordSchemas(rows());

  private final Map<String, List<String>> records = new LinkedHashMap<>();
  private final Map<String, Object> schemas = new LinkedHashMap<>();

  /**
   * A field of a record.
   *
   * @param path {@code reasons[].quote}: the field of the objects of another
   */
  private record Row(String operation, String name, String path, String type, String what) {
    static Row of(Table.Row row) {
      return new Row(
          row.cell("operation"),
          row.cell("record"),
          row.cell("field"),
          row.cell("type"),
          row.cell("what"));
    }
  }

  private RecordSchemas(List<Row> rows) {
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    for (Row row : rows) {
      byName.computeIfAbsent(row.name(), key -> new ArrayList<>()).add(row);
      List<String> known = records.computeIfAbsent(row.operation(), key -> new ArrayList<>());
      if (!known.contains(row.name())) {
        known.add(row.name());
      }
    }
    byName.forEach((name, fields) -> schemas.put(name, object(fields, "")));
  }

  static RecordSchemas standard() {
    return STANDARD;
  }

  /** Each record by its name. */
  Map<String, Object> byName() {
    return schemas;
  }

  /** The names of the records that an operation answers, such as {@code /search}. */
  List<String> of(String path) {
    return records.getOrDefault(path.substring(1), List.of());
  }

  private static Map<String, Object> object(List<Row> rows, String below) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Row row : rows) {
      if (row.path().startsWith(below) && !row.path().substring(below.length()).contains(".")) {
        String name = row.path().substring(below.length());
        properties.put(name, field(rows, row));
        if (!row.type().endsWith("?")) {
          required.add(name);
        }
      }
    }
    return SimpleType.object(required, properties);
  }

  private static Map<String, Object> field(List<Row> rows, Row row) {
    String type = row.type().replaceFirst("[~?]+$", "");
    Map<String, Object> schema =
        switch (type) {
          case "object" -> object(rows, row.path() + ".");
          case "objects" -> SimpleType.array(object(rows, row.path() + "[]."));
          default -> SimpleType.of(type);
        };
    Map<String, Object> whole =
        row.type().contains("~") ? SimpleType.orNull(schema) : new LinkedHashMap<>(schema);
    whole.put("description", row.what());
    return whole;
  }

  private static List<Row> rows() {
    return Table.of(RecordSchemas.class, "records.tsv").rows().stream().map(Row::of).toList();
  }
}
