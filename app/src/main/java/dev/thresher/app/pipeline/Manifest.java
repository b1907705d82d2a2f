package dev.thresher.app.pipeline;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import dev.thresher.corpus.entry.Diagnostic;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A CSV (RFC 4180, UTF-8, with or without byte order mark) that says what the files of a folder
 * are.
 *
 * @param rows those that could be read, in order
 * @param diagnostics one for each that could not
 */
public record Manifest(Path file, List<ManifestRow> rows, List<Diagnostic> diagnostics) {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  public Manifest {
    rows = List.copyOf(rows);
    diagnostics = List.copyOf(diagnostics);
  }

  public static Manifest read(Path file) {
    String text = decode(file);
    List<ManifestRow> rows = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    String csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (CSVReader reader = reader(new StringReader(csv))) {
      List<String> header = header(file, reader.readNext());
      String[] cells = reader.readNext();
      while (cells != null) {
        int line = Math.toIntExact(reader.getRecordsRead());
        readRow(file, line, header, cells, rows, diagnostics);
        cells = reader.readNext();
      }
    } catch (IOException | CsvValidationException e) {
      throw new UnusableInputException(
          file + ": not a CSV: " + e.getMessage(),
          "close every quotation mark; double those inside a quoted cell (RFC 4180)",
          e);
    }
    return new Manifest(file, rows, diagnostics);
  }

  private static CSVReader reader(Reader characters) {
    return new CSVReaderBuilder(characters)
        .withCSVParser(new RFC4180ParserBuilder().build())
        .build();
  }

  private static String decode(Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(file + ": not UTF-8", "save the manifest as UTF-8", e);
    } catch (IOException e) {
      throw UnusableInputException.unreadable(file, e);
    }
  }

  private static List<String> header(Path file, String[] cells) {
    List<String> names =
        cells == null
            ? List.of()
            : Arrays.stream(cells).map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains("path")) {
      throw new UnusableInputException(
          file + ": the first line names no column 'path'",
          "a manifest begins with: path,list,edition_date,variant");
    }
    return names;
  }

  private static void readRow(
      Path file,
      int line,
      List<String> header,
      String[] cells,
      List<ManifestRow> rows,
      List<Diagnostic> diagnostics) {
    if (cells.length == 1 && cells[0].isBlank()) {
      return;
    }
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), cells.length); i++) {
      byName.put(header.get(i), cells[i].strip());
    }
    String problem =
        cells.length != header.size()
            ? "has " + cells.length + " cells, the first line has " + header.size()
            : byName.getOrDefault("path", "").isEmpty() ? "names no path" : "";
    if (problem.isEmpty()) {
      rows.add(ManifestRow.of(line, byName));
    } else {
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Severity.ERROR,
              file.toString(),
              "record " + line,
              problem,
              "mend the row; the others are taken in"));
    }
  }
}
