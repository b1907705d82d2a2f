package dev.thresher.ingest.table.chart;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.table.CsvFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Commerce Country Chart in CSV: {@code Countries,CB 1,…,AT 2,Special Case,Footnote,…}. */
final class ChartCsv {
  private static final List<String> NAME = List.of("Countries", "Country");
  private static final List<String> INSTEAD = List.of("Special Case");

  /** {@code CB 1}, {@code D:5}. */
  private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,2}[ :]?\\d{1,2}");

  /** {@code Albania 2 3}. */
  private static final Pattern FOOTNOTED = Pattern.compile("(.*?)((?:\\s+\\d{1,2})++)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String file;
  private final CsvFile csv;
  private final List<Diagnostic> diagnostics;
  private final List<Integer> columns = new ArrayList<>();

  ChartCsv(String file, CsvFile csv, List<Diagnostic> diagnostics) {
    this.file = file;
    this.csv = csv;
    this.diagnostics = diagnostics;
    for (int i = 0; i < csv.header().size(); i++) {
      if (COLUMN.matcher(csv.header().get(i)).matches()) {
        columns.add(i);
      }
    }
  }

  boolean isChart() {
    return csv.column(NAME) >= 0 && !columns.isEmpty();
  }

  List<String> columns() {
    return columns.stream().map(csv.header()::get).toList();
  }

  List<ChartFields> rows() {
    List<ChartFields> rows = new ArrayList<>();
    List<CsvFile.Row> whole = whole();
    for (CsvFile.Row row : whole) {
      rows.add(row(row));
    }
    return rows;
  }

  /** A row whose cells went to the next line is one again: {@code Zimbabwe} / {@code ,X,X}. */
  private List<CsvFile.Row> whole() {
    List<CsvFile.Row> whole = new ArrayList<>();
    int name = csv.column(NAME);
    for (CsvFile.Row row : csv.rows()) {
      boolean headless = row.cell(name).isEmpty();
      if (headless && !row.isBlank() && !whole.isEmpty() && whole.getLast().cells().size() == 1) {
        CsvFile.Row broken = whole.removeLast();
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(name, broken.cell(name));
        whole.add(new CsvFile.Row(broken.line(), cells));
        warn(broken.line(), "the row is broken over two lines", "read as one");
      } else if (!row.isBlank()) {
        whole.add(row);
      }
    }
    return whole;
  }

  private ChartFields row(CsvFile.Row row) {
    String printed = row.cell(csv.column(NAME));
    Matcher footnoted = FOOTNOTED.matcher(printed);
    boolean hasFootnotes = footnoted.matches();
    Map<Integer, String> marks = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cell(columns.get(i));
      if (!cell.isEmpty()) {
        marks.put(i, cell);
      }
    }
    return new ChartFields(
        row.line(),
        hasFootnotes ? footnoted.group(1) : printed,
        marks,
        hasFootnotes ? List.of(BLANKS.split(footnoted.group(2).strip())) : List.of(),
        row.cell(csv.column(INSTEAD)),
        remarks(row));
  }

  private List<String> remarks(CsvFile.Row row) {
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      boolean known = i == csv.column(NAME) || i == csv.column(INSTEAD) || columns.contains(i);
      if (!known && !row.cell(i).isEmpty()) {
        remarks.add(row.cell(i));
      }
    }
    return remarks;
  }

  private void warn(int line, String message, String remedy) {
    diagnostics.add(
        new Diagnostic(Diagnostic.Severity.WARNING, file, "line " + line, message, remedy));
  }
}
