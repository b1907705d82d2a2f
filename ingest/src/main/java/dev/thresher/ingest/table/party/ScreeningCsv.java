package dev.thresher.ingest.table.party;

import dev.thresher.corpus.text.Table;
import dev.thresher.ingest.table.CsvFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Consolidated Screening List in CSV.
 *
 * <p>The older form repeats a party's row for each pair of an address and an alias; rows that agree
 * in all else are one party. The newer form has one row and lists both with semicolons.
 */
final class ScreeningCsv {
  private static final Table COLUMNS = Table.of(ScreeningCsv.class, "screening-columns.tsv");

  private final CsvFile file;
  private final Map<String, Integer> columns = new HashMap<>();

  private ScreeningCsv(CsvFile file) {
    this.file = file;
    for (Table.Row row : COLUMNS.rows()) {
      columns.put(row.cell("field"), file.column(row.parts("names")));
    }
  }

  static boolean reads(CsvFile file) {
    ScreeningCsv csv = new ScreeningCsv(file);
    return csv.has("roll") && csv.has("name") && (csv.has("country") || csv.has("addresses"));
  }

  static List<PartyFields> parties(CsvFile file) {
    return new ScreeningCsv(file).parties();
  }

  private boolean has(String field) {
    return columns.getOrDefault(field, -1) >= 0;
  }

  private String cell(CsvFile.Row row, String field) {
    return row.cell(columns.getOrDefault(field, -1));
  }

  private List<PartyFields> parties() {
    Map<List<String>, List<CsvFile.Row>> groups = new LinkedHashMap<>();
    for (CsvFile.Row row : file.rows()) {
      if (!row.isBlank()) {
        groups.computeIfAbsent(identity(row), key -> new ArrayList<>()).add(row);
      }
    }
    List<PartyFields> parties = new ArrayList<>();
    groups.values().forEach(rows -> parties.add(party(rows, parties.size() + 1)));
    return parties;
  }

  /** All that two rows of one party share. */
  private List<String> identity(CsvFile.Row row) {
    return Stream.of(
            "roll",
            "number",
            "type",
            "programmes",
            "name",
            "title",
            "citation",
            "dated",
            "requirement",
            "policy")
        .map(field -> cell(row, field))
        .toList();
  }

  private PartyFields party(List<CsvFile.Row> rows, int number) {
    CsvFile.Row first = rows.getFirst();
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> addresses = new LinkedHashSet<>();
    for (CsvFile.Row row : rows) {
      aliases.add(cell(row, "alternate"));
      aliases.addAll(several(cell(row, "alternates")));
      addresses.add(address(row));
      addresses.addAll(several(cell(row, "addresses")));
    }
    return new PartyFields(
        first.line(),
        number,
        "",
        cell(first, "name"),
        List.copyOf(aliases),
        List.copyOf(addresses),
        cell(first, "type"),
        new PartyFields.Terms(
            cell(first, "roll"),
            cell(first, "number"),
            cell(first, "requirement"),
            cell(first, "policy"),
            several(cell(first, "programmes")),
            cell(first, "citation"),
            cell(first, "dated")));
  }

  private String address(CsvFile.Row row) {
    return String.join(
        ", ",
        Stream.of("address", "city", "state", "postal", "country")
            .map(field -> cell(row, field))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static List<String> several(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";\\s*", -1));
  }
}
