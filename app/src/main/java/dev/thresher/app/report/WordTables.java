package dev.thresher.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of what reports say, row by row. */
final class WordTables {
  private WordTables() {}

  /** The rows of some tables, one table behind the other. */
  static List<List<String>> rows(String... names) {
    List<List<String>> rows = new ArrayList<>();
    for (String name : names) {
      dev.thresher.corpus.text.Table.of(ReportWords.class, name)
          .rows()
          .forEach(row -> rows.add(row.cells()));
    }
    return rows;
  }

  /** Names by their first fields. */
  static Map<String, List<String>> keyed(String name, int keys) {
    Map<String, List<String>> names = new HashMap<>();
    for (List<String> row : rows(name)) {
      names.put(String.join("\t", row.subList(0, keys)), row.subList(keys, row.size()));
    }
    return names;
  }
}
