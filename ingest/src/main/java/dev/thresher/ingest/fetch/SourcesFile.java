package dev.thresher.ingest.fetch;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.table.CsvFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A {@code SOURCES.csv}: {@code list,publisher,address,date} and, if wanted, {@code
 * variant,language,title,family,sha256}.
 *
 * @param rows those that can be fetched, in order
 * @param diagnostics one for each that cannot
 */
public record SourcesFile(List<SourceRow> rows, List<Diagnostic> diagnostics) {
  private static final List<String> REQUIRED = List.of("list", "publisher", "address", "date");
  private static final Pattern SHA256 = Pattern.compile("(?:[0-9a-f]{64})?");

  /** Letters, digits, points and hyphens: it names a folder. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  public SourcesFile {
    rows = List.copyOf(rows);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Throws {@link dev.thresher.ingest.bytes.UnreadableFileException} for what is no CSV. */
  public static SourcesFile read(SourceFile file) {
    return new Reader(file.name(), CsvFile.read(file)).read();
  }

  private static final class Reader {
    private final String file;
    private final CsvFile csv;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reader(String file, CsvFile csv) {
      this.file = file;
      this.csv = csv;
    }

    SourcesFile read() {
      List<String> missing =
          REQUIRED.stream().filter(name -> csv.column(List.of(name)) < 0).toList();
      if (!missing.isEmpty()) {
        refuse(1, "has no column " + missing, "the first line is list,publisher,address,date,…");
        return new SourcesFile(List.of(), diagnostics);
      }
      csv.rows().stream().filter(row -> !row.isBlank()).forEach(this::read);
      return new SourcesFile(rows, diagnostics);
    }

    private void read(CsvFile.Row row) {
      try {
        rows.add(row(row));
      } catch (DateTimeException e) {
        refuse(row.line(), "'" + cell(row, "date") + "' is no day", "write it as 2022-10-07");
      } catch (IllegalArgumentException e) {
        refuse(row.line(), String.valueOf(e.getMessage()), "correct the row");
      }
    }

    private SourceRow row(CsvFile.Row row) {
      String variant = cell(row, "variant");
      String language = cell(row, "language");
      SourceRow source =
          new SourceRow(
              row.line(),
              word("list", new ListId(cell(row, "list")).value()),
              cell(row, "publisher"),
              cell(row, "address"),
              LocalDate.parse(cell(row, "date")),
              variant.isEmpty() ? "primary" : word("variant", variant),
              language.isEmpty() ? Language.ENGLISH.code() : language,
              cell(row, "title"),
              cell(row, "family"),
              cell(row, "sha256").toLowerCase(Locale.ROOT));
      require(Language.ofCode(source.language()).isPresent(), "no language " + language);
      require(SHA256.matcher(source.sha256()).matches(), "sha256 is 64 hexadecimal digits");
      return source;
    }

    private static String word(String column, String value) {
      require(WORD.matcher(value).matches(), column + " is one word, not '" + value + "'");
      return value;
    }

    private static void require(boolean holds, String message) {
      if (!holds) {
        throw new IllegalArgumentException(message);
      }
    }

    private String cell(CsvFile.Row row, String column) {
      return row.cell(csv.column(List.of(column)));
    }

    private void refuse(int line, String message, String remedy) {
      diagnostics.add(
          new Diagnostic(Diagnostic.Severity.ERROR, file, "line " + line, message, remedy));
    }
  }
}
