package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import dev.thresher.ingest.bytes.Utf8;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.text.Decoded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads editions of the Commerce Control List and of lists in its form. */
public final class CclFamily implements ListFamily {
  @Override
  public String name() {
    return "ccl";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    List<SourceFile> rows = source.files().stream().filter(CclFamily::isRows).toList();
    if (rows.size() == source.files().size()) {
      return readRows(source);
    }
    return Reading.keptNotRead(
        new Diagnostic(
            Severity.WARNING,
            source.files().getFirst().name(),
            "",
            "this form of the list is not read yet",
            "give the JSON Lines form of the edition"));
  }

  private static boolean isRows(SourceFile file) {
    return FileKinds.of(file.name(), file.bytes()) == FileKind.JSON_LINES;
  }

  private static Reading readRows(EditionSource source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, List<CclRow>> bySupplement = new TreeMap<>();
    for (SourceFile file : source.files()) {
      Decoded decoded = new Decoded(file.name(), Utf8.decode(file.name(), file.bytes()));
      for (CclRow row : new CclRowReader(file.name(), diagnostics).rows(decoded.lines())) {
        bySupplement.computeIfAbsent(row.supplement(), key -> new ArrayList<>()).add(row);
      }
    }
    if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
      return Reading.failed(diagnostics);
    }
    List<Document> documents = new ArrayList<>();
    bySupplement.forEach((supplement, rows) ->
        documents.add(
            new CclRows()
                .document(source.editionOf(list(source.list(), supplement)), rows, List.of())));
    return Reading.read(documents, diagnostics);
  }

  /** Supplement 1 is the list itself; the others of Part 774 are lists of their own. */
  private static ListId list(ListId list, String supplement) {
    return switch (supplement) {
      case "1" -> list;
      case "5" -> new ListId(list + "-0y521");
      case "6" -> new ListId(list + "-sensitive");
      case "7" -> new ListId(list + "-very-sensitive");
      default -> new ListId(list + "-supplement-" + supplement);
    };
  }
}
