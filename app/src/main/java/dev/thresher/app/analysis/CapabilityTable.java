package dev.thresher.app.analysis;

import dev.thresher.app.pipeline.FactsReader;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.sheet.WrittenRow;
import dev.thresher.app.sheet.WrittenTable;
import dev.thresher.track.gap.Capability;
import dev.thresher.track.gap.Capability.Better;
import dev.thresher.track.meets.Amount;
import dev.thresher.track.meets.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody can make: CSV or XLSX with the columns {@code technology, product, property,
 * subject, part, value, date, source}, and {@code better} if the list is not to tell which way that
 * is. Every error names its row and column.
 *
 * @param name of its file; {@code sample} is the bundled one
 */
public record CapabilityTable(String name, List<Capability> rows) {
  /** The columns that must be there; what else stands in the table is left alone. */
  public static final List<String> COLUMNS =
      List.of("technology", "product", "property", "subject", "part", "value", "date", "source");

  private static final List<String> SOURCES = List.of("file ", "paper ", "illustrative");
  private static final String BUNDLED = "capabilities.csv";
  private static final String SAMPLE = "sample";

  public CapabilityTable {
    rows = List.copyOf(rows);
  }

  /** The bundled table. */
  public static CapabilityTable sample() {
    try (InputStream in =
        Objects.requireNonNull(CapabilityTable.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return read(SAMPLE, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + BUNDLED, e);
    }
  }

  /**
   * @param file a path, or {@code sample} for the bundled table
   */
  public static CapabilityTable read(String file) {
    return file.equals(SAMPLE) ? sample() : of(WrittenTable.read(Path.of(file), COLUMNS));
  }

  /** The same from bytes, such as those of a form. */
  public static CapabilityTable read(String name, byte[] bytes) {
    return of(WrittenTable.read(name, bytes, COLUMNS));
  }

  private static CapabilityTable of(WrittenTable table) {
    FactsReader facts = new FactsReader();
    return new CapabilityTable(
        table.name(), table.rows().stream().map(row -> capability(row, facts)).toList());
  }

  private static Capability capability(WrittenRow row, FactsReader facts) {
    Fact fact = fact(row, facts);
    return new Capability(
        row.number(),
        row.required("technology"),
        row.required("product"),
        fact.property(),
        fact.concept(),
        row.required("subject"),
        row.cell("part"),
        fact.amount().least(),
        fact.measured(),
        better(row),
        row.day("date"),
        source(row));
  }

  /** A column that may be left out. */
  private static Optional<Better> better(WrittenRow row) {
    return row.cell("better").isEmpty()
        ? Optional.empty()
        : Optional.of(
            Better.valueOf(
                row.oneOf("better", List.of("higher", "lower")).toUpperCase(Locale.ROOT)));
  }

  private static Fact fact(WrittenRow row, FactsReader facts) {
    String property = row.required("property");
    String value = row.required("value");
    Fact fact;
    try {
      fact = facts.fact(property, value);
    } catch (UnusableInputException e) {
      UnusableInputException named =
          row.wrong(
              "value",
              "'" + value + "' is no value with a known unit",
              "write a number and its unit, such as 255 Wh/kg");
      named.addSuppressed(e);
      throw named;
    }
    if (fact.amount() instanceof Amount.Value) {
      return fact;
    }
    throw row.wrong("value", "'" + value + "' is a range", "give one value with its unit");
  }

  /** Where a figure is from is never left open. */
  private static String source(WrittenRow row) {
    String text = row.required("source");
    if (SOURCES.stream().noneMatch(text::startsWith)) {
      throw row.wrong(
          "source",
          "'" + text + "' names no source",
          "write 'file PATH', 'paper …' or 'illustrative'");
    }
    return text;
  }
}
