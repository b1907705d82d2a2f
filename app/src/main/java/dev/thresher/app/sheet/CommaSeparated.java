package dev.thresher.app.sheet;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.thresher.app.pipeline.UnusableInputException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV (RFC 4180) in UTF-8, with or without byte order mark. */
final class CommaSeparated {
  private static final String MARK = "\ufeff";

  private CommaSeparated() {}

  static List<WrittenTable.Line> lines(String name, byte[] bytes) {
    String written = new String(bytes, StandardCharsets.UTF_8);
    String characters = written.startsWith(MARK) ? written.substring(MARK.length()) : written;
    List<WrittenTable.Line> lines = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(characters))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      for (String[] cells : reader.readAll()) {
        lines.add(new WrittenTable.Line(lines.size() + 1, List.of(cells)));
      }
      return lines;
    } catch (CsvException | IOException e) {
      throw new UnusableInputException(
          name + ": not a CSV: " + e.getMessage(), "close every quotation mark (RFC 4180)", e);
    }
  }
}
