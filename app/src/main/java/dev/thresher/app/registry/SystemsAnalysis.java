package dev.thresher.app.registry;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The export control systems beside each other: laws, agencies, scope and tools. */
public record SystemsAnalysis(Registry registry) implements Analysis {
  private static final List<String> COLUMNS =
      List.of(
          "jurisdiction", "name", "laws", "agencies", "scope", "tools", "verified", "lines", "set");
  static final List<String> ROWS =
      List.of(
          "set",
          "row",
          "kind",
          "statement",
          "in_source",
          "date",
          "state",
          "source",
          "place",
          "list",
          "editions_at_hand");

  @Override
  public AnalysisReport report(Choice choice) {
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    Shelves shelves = new Shelves(choice);
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      List<RegistryLine> lines =
          registry.lines().stream().filter(line -> line.jurisdiction() == jurisdiction).toList();
      if (!lines.isEmpty()) {
        counts.add(line(jurisdiction, lines));
        lines.forEach(line -> rows.add(row(jurisdiction.name(), line, shelves)));
      }
    }
    return new AnalysisReport(
        "Export control systems by " + registry.name(),
        new Table(COLUMNS, counts),
        new Table(ROWS, rows),
        notes());
  }

  private List<Cell> line(Jurisdiction jurisdiction, List<RegistryLine> lines) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(jurisdiction.name()));
    cells.add(Cell.text(jurisdiction.label()));
    Arrays.stream(RegistryKind.values()).forEach(kind -> cells.add(cell(jurisdiction, kind)));
    cells.add(Cell.count(lines.stream().filter(line -> line.attribution().isVerified()).count()));
    cells.add(Cell.count(lines.size()));
    cells.add(Cell.text(jurisdiction.name()));
    return cells;
  }

  private Cell cell(Jurisdiction jurisdiction, RegistryKind kind) {
    return Cell.text(
        registry.of(jurisdiction, kind).stream()
            .map(SystemsAnalysis::words)
            .collect(Collectors.joining("; ")));
  }

  private static String words(RegistryLine line) {
    return line.english()
        + (isDateWorthSaying(line) ? ", " + line.dated() : "")
        + (line.attribution().isVerified() ? "" : " [" + Attribution.UNVERIFIED + "]");
  }

  /** Not where the name says the year: "Atomic Energy Act of 1954". */
  private static boolean isDateWorthSaying(RegistryLine line) {
    return line.kind() == RegistryKind.LAW
        && !line.dated().isEmpty()
        && !line.english().contains(line.dated());
  }

  static List<Cell> row(String set, RegistryLine line, Shelves shelves) {
    return List.of(
        Cell.text(set),
        Cell.count(line.number()),
        Cell.text(line.kind().code()),
        Cell.text(line.english()),
        Cell.text(line.words()),
        Cell.text(line.dated()),
        Cell.text(line.attribution().isVerified() ? "from a text" : Attribution.UNVERIFIED),
        Cell.text(line.attribution().words()),
        Cell.text(line.attribution().placeOrNothing()),
        Cell.text(line.list()),
        line.list().isEmpty() ? new Cell.Nothing() : Cell.count(shelves.editions(line.list())));
  }

  private static List<String> notes() {
    return List.of(
        "a line is from a text at hand, with file and place, or unverified: common knowledge of the field that no text at hand bears out",
        "the date of a law is when it was made, of other lines the day of the source",
        "editions_at_hand: tracked editions of that list in this store");
  }
}
