package dev.thresher.app.sheet;

import dev.thresher.app.pipeline.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as its writer gave it, its first row the names of the columns.
 *
 * @param name of the file, for errors
 */
public record WrittenTable(String name, List<WrittenRow> rows) {
  public WrittenTable {
    rows = List.copyOf(rows);
  }

  /**
   * @param columns those that must be there, in any order; others may stand beside them
   */
  public static WrittenTable read(Path file, List<String> columns) {
    try {
      return read(file.toString(), Files.readAllBytes(file), columns);
    } catch (IOException e) {
      throw UnusableInputException.unreadable(file, e);
    }
  }

  /** The same from bytes; those that begin like a ZIP are a spreadsheet. */
  public static WrittenTable read(String name, byte[] bytes, List<String> columns) {
    List<Line> lines =
        Spreadsheet.is(bytes) ? Spreadsheet.lines(name, bytes) : CommaSeparated.lines(name, bytes);
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    List<String> header =
        filled.isEmpty()
            ? List.of()
            : filled.getFirst().cells().stream().map(String::strip).toList();
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new UnusableInputException(
            name + ": row 1 names no column '" + column + "'",
            "the first line is " + String.join(",", columns));
      }
    }
    List<WrittenRow> rows = new ArrayList<>();
    for (Line line : filled.subList(1, filled.size())) {
      rows.add(row(name, header, line));
    }
    return new WrittenTable(name, rows);
  }

  private static WrittenRow row(String name, List<String> header, Line line) {
    if (line.cells().size() > header.size()) {
      throw new UnusableInputException(
          name
              + ": row "
              + line.number()
              + " has "
              + line.cells().size()
              + " cells, row 1 has "
              + header.size(),
          "quote a cell that holds a comma");
    }
    return WrittenRow.of(name, line.number(), header, line.cells());
  }

  /**
   * The cells of one row.
   *
   * @param number from 1, the heading included
   */
  record Line(int number, List<String> cells) {
    Line {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
