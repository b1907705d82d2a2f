package dev.thresher.ingest.fetch;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The {@code MANIFEST.csv} of a folder that is fetched into: what its files are, and what the next
 * fetch must know of them. Rows of files that are not fetched again stay as they are.
 */
final class FetchManifest {
  static final String NAME = "MANIFEST.csv";
  private static final List<String> COLUMNS =
      List.of(
          "path",
          "list",
          "edition_date",
          "variant",
          "language",
          "title",
          "family",
          "format",
          "bytes",
          "origin",
          "licence",
          "retrieved",
          "sha256",
          "etag",
          "last_modified");

  private final Path folder;
  private final Map<String, Map<String, String>> rows = new TreeMap<>();

  private FetchManifest(Path folder) {
    this.folder = folder;
  }

  /** The manifest of a folder; without rows if there is none. */
  static FetchManifest of(Path folder) {
    FetchManifest manifest = new FetchManifest(folder);
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      manifest.read(file);
    }
    return manifest;
  }

  private void read(Path file) {
    try (var reader =
        new CSVReaderBuilder(new StringReader(Files.readString(file, StandardCharsets.UTF_8)))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      String[] header = reader.readNext();
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.length, header.length); i++) {
          row.put(header[i], cells[i]);
        }
        rows.put(row.getOrDefault("path", ""), row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (CsvException e) {
      throw new UncheckedIOException(
          new IOException(file + " is no CSV: move it away and fetch again", e));
    }
  }

  /** What is known of a file, if it was fetched from this address and is still there, unharmed. */
  Optional<Fetched.HeldCopy> held(Wanted wanted) {
    Map<String, String> row = rows.getOrDefault(wanted.path(), Map.of());
    boolean same = wanted.uri().toString().equals(row.get("origin"));
    if (!same || !isWhole(folder.resolve(wanted.path()), row)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fetched.HeldCopy(
            new Digest(row.getOrDefault("sha256", "")),
            Long.parseLong(row.getOrDefault("bytes", "0")),
            row.getOrDefault("etag", ""),
            row.getOrDefault("last_modified", ""),
            row.getOrDefault("retrieved", "")));
  }

  private static boolean isWhole(Path file, Map<String, String> row) {
    try {
      return Files.isRegularFile(file)
          && Digest.of(Files.readAllBytes(file)).hex().equals(row.get("sha256"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes down that the folder holds a file, at once: a crash loses no other row. */
  void put(Wanted wanted, Fetched.HeldCopy held) {
    SourceRow row = wanted.row();
    String path = wanted.path();
    List<String> cells =
        List.of(
            path,
            row.list(),
            row.date().toString(),
            row.variant(),
            row.language(),
            row.title(),
            row.family(),
            path.substring(path.lastIndexOf('.') + 1),
            Long.toString(held.bytes()),
            wanted.uri().toString(),
            wanted.licence(),
            held.retrieved(),
            held.digest().hex(),
            held.etag(),
            held.lastModified());
    Map<String, String> written = new LinkedHashMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      written.put(COLUMNS.get(i), cells.get(i));
    }
    rows.put(path, written);
    write();
  }

  private void write() {
    Path file = folder.resolve(NAME);
    Path temporary = folder.resolve(NAME + ".new");
    try {
      Files.writeString(temporary, csv(), StandardCharsets.UTF_8);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private String csv() {
    StringWriter out = new StringWriter();
    try (CSVWriter writer = new CSVWriter(out, ',', '"', '"', "\n")) {
      writer.writeNext(COLUMNS.toArray(String[]::new), false);
      for (Map<String, String> row : rows.values()) {
        List<String> cells = new ArrayList<>();
        COLUMNS.forEach(column -> cells.add(row.getOrDefault(column, "")));
        writer.writeNext(cells.toArray(String[]::new), false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
