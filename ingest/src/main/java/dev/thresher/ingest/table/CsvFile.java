package dev.thresher.ingest.table;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.Characters;
import dev.thresher.ingest.bytes.UnreadableFileException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A CSV file (RFC 4180, with or without byte order mark): its header and its rows.
 *
 * @param header the names of the columns, stripped
 */
public record CsvFile(List<String> header, List<Row> rows) {
  public CsvFile {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * A row; a cell that the row leaves out is empty.
   *
   * @param line where it begins, from 1
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  public static CsvFile read(SourceFile file) {
    String characters = Characters.ofText(file.name(), file.bytes());
    List<Row> rows = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(characters))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      int line = 1;
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        rows.add(new Row(line, List.of(cells)));
        line = Math.toIntExact(reader.getLinesRead()) + 1;
      }
    } catch (CsvException | IOException e) {
      throw new UnreadableFileException(
          file.name(),
          "line " + (rows.size() + 1),
          "is no CSV of RFC 4180: " + e.getMessage(),
          "check the quotes of the line, or fetch the file again",
          e);
    }
    if (rows.isEmpty()) {
      return new CsvFile(List.of(), List.of());
    }
    List<String> header = rows.getFirst().cells().stream().map(String::strip).toList();
    return new CsvFile(header, rows.subList(1, rows.size()));
  }

  /** The first column of one of the names, whatever their case; -1 if there is none. */
  public int column(List<String> names) {
    List<String> wanted = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < header.size(); i++) {
      if (wanted.contains(header.get(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }
}
