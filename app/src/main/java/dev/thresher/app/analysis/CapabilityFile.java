package dev.thresher.app.analysis;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.thresher.app.pipeline.FactsReader;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.track.gap.Capability;
import dev.thresher.track.meets.Amount;
import dev.thresher.track.meets.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A user's table of capabilities: CSV with the columns {@code technology, product, property,
 * subject, part, value, date, source}. Every error names its row and column.
 */
public final class CapabilityFile {
  private static final List<String> COLUMNS =
      List.of("technology", "product", "property", "subject", "part", "value", "date", "source");
  private static final List<String> SOURCES = List.of("file ", "paper ", "illustrative");
  private static final String BUNDLED = "capabilities.csv";
  private static final String SAMPLE = "sample";

  private final String name;
  private final FactsReader facts = new FactsReader();

  private CapabilityFile(String name) {
    this.name = name;
  }

  /** The rows of a file; {@code sample} is the bundled table. */
  public static List<Capability> read(String file) {
    try (Reader characters =
        file.equals(SAMPLE) ? bundled() : Files.newBufferedReader(Path.of(file))) {
      return new CapabilityFile(file).rows(characters);
    } catch (CsvException e) {
      throw new UnusableInputException(
          file + ": not a CSV: " + e.getMessage(), "close every quotation mark (RFC 4180)", e);
    } catch (IOException e) {
      throw UnusableInputException.unreadable(Path.of(file), e);
    }
  }

  private static Reader bundled() {
    InputStream in =
        Objects.requireNonNull(CapabilityFile.class.getResourceAsStream(BUNDLED), BUNDLED);
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  private List<Capability> rows(Reader characters) throws IOException, CsvException {
    try (CSVReader reader =
        new CSVReaderBuilder(characters)
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      List<String[]> rows = reader.readAll();
      List<String> header = rows.isEmpty() ? List.of() : header(rows.getFirst());
      for (String column : COLUMNS) {
        if (!header.contains(column)) {
          throw new UnusableInputException(
              name + ": row 1 names no column '" + column + "'",
              "the first line is " + String.join(",", COLUMNS));
        }
      }
      List<Capability> read = new ArrayList<>();
      for (int i = 1; i < rows.size(); i++) {
        if (!(rows.get(i).length == 1 && rows.get(i)[0].isBlank())) {
          read.add(row(i + 1, header, rows.get(i)));
        }
      }
      return read;
    }
  }

  private static List<String> header(String[] cells) {
    return Arrays.stream(cells).map(cell -> cell.replace("\ufeff", "").strip()).toList();
  }

  private Capability row(int line, List<String> header, String[] cells) {
    if (cells.length != header.size()) {
      throw new UnusableInputException(
          name + ": row " + line + " has " + cells.length + " cells, row 1 has " + header.size(),
          "quote a cell that holds a comma");
    }
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      byName.put(header.get(i), cells[i].strip());
    }
    Fact fact = fact(line, required(line, byName, "property"), required(line, byName, "value"));
    return new Capability(
        line,
        required(line, byName, "technology"),
        required(line, byName, "product"),
        fact.property(),
        fact.concept(),
        required(line, byName, "subject"),
        byName.getOrDefault("part", ""),
        fact.amount().least(),
        day(line, required(line, byName, "date")),
        source(line, required(line, byName, "source")));
  }

  private String required(int line, Map<String, String> cells, String column) {
    String cell = cells.getOrDefault(column, "");
    if (cell.isEmpty()) {
      throw wrong(line, column, "is empty", "fill it in");
    }
    return cell;
  }

  private Fact fact(int line, String property, String value) {
    try {
      Fact fact = facts.fact(property, value);
      if (fact.amount() instanceof Amount.Value) {
        return fact;
      }
      throw wrong(line, "value", "'" + value + "' is a range", "give one value with its unit");
    } catch (UnusableInputException e) {
      throw String.valueOf(e.getMessage()).startsWith(name)
          ? e
          : new UnusableInputException(
              name
                  + ": row "
                  + line
                  + ", column value: '"
                  + value
                  + "' is no value with a known unit",
              "write a number and its unit, such as 255 Wh/kg",
              e);
    }
  }

  /** A day, a month or a year; for the last two their first day. */
  private LocalDate day(int line, String text) {
    try {
      return switch (text.length()) {
        case 4 -> Year.parse(text).atDay(1);
        case 7 -> YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw wrong(line, "date", "'" + text + "' is no day", "write it as 2022-06-23 or 2022-06");
    }
  }

  /** Where a figure is from is never left open. */
  private String source(int line, String text) {
    if (SOURCES.stream().noneMatch(text::startsWith)) {
      throw wrong(
          line,
          "source",
          "'" + text + "' names no source",
          "write 'file PATH', 'paper …' or 'illustrative'");
    }
    return text;
  }

  private UnusableInputException wrong(int line, String column, String what, String remedy) {
    return new UnusableInputException(
        name + ": row " + line + ", column " + column + ": " + what, remedy);
  }
}
