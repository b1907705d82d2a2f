package dev.thresher.corpus.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of words that ships with the program: tab-separated, a header row, comment rows begin
 * with {@code #}.
 *
 * @param name the resource, for messages
 * @param columns the names of the header row
 */
public record Table(String name, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row; {@code line} counts from 1. A cell that the row leaves out is empty. */
  public record Row(Table.Header header, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(String column) {
      int index = header.columns().indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(header.name() + " has no column " + column);
      }
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** The parts of a cell that are separated by {@code |}; none for an empty cell. */
    public List<String> parts(String column) {
      return Arrays.stream(cell(column).split("\\|"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }

  /** What the cells of a row mean. */
  public record Header(String name, List<String> columns) {
    public Header {
      columns = List.copyOf(columns);
    }
  }

  /** Reads a resource beside {@code neighbour}. */
  public static Table of(Class<?> neighbour, String resource) {
    try (InputStream stream = neighbour.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "no table " + resource + " beside " + neighbour.getName());
      }
      return read(resource, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + resource, e);
    }
  }

  private static Table read(String name, InputStream stream) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    int number = 0;
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (columns.isEmpty()) {
          columns.addAll(cells);
        } else {
          rows.add(new Row(new Header(name, columns), number, cells));
        }
      }
    }
    return new Table(name, columns, rows);
  }
}
