package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.Characters;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.text.Decoded;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads editions of the Commerce Control List and of lists in its form. */
public final class CclFamily implements ListFamily {
  @Override
  public String name() {
    return "us-ccl";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    boolean rows = source.files().stream().allMatch(CclFamily::isRows);
    return rows ? readRows(source) : readBlocks(source, limits);
  }

  private static boolean isRows(SourceFile file) {
    return FileKinds.of(file.name(), file.bytes()) == FileKind.JSON_LINES;
  }

  private static Reading readBlocks(EditionSource source, Limits limits) {
    List<SourceFile> files =
        source.files().stream().sorted(Comparator.comparing(SourceFile::name)).toList();
    Extract extract = Formats.extractor(limits, new EcfrVocabulary()).extractAll(files);
    Document document = new CclBlocks().document(source.edition(), extract);
    return Reading.read(List.of(document), doubts(document, files.getFirst()));
  }

  private static List<Diagnostic> doubts(Document document, SourceFile file) {
    boolean entries =
        document.outline().provisions().stream()
            .anyMatch(provision -> provision.kind() == ProvisionKind.ENTRY);
    return entries
        ? List.of()
        : List.of(
            new Diagnostic(
                Severity.WARNING,
                file.name(),
                "",
                "holds no control entry such as 3A001",
                "look whether this is the list that it was given as"));
  }

  private static Reading readRows(EditionSource source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, List<CclRow>> bySupplement = new TreeMap<>();
    for (SourceFile file : source.files()) {
      Decoded decoded = new Decoded(file.name(), Characters.ofText(file.name(), file.bytes()));
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
            new CclRows(supplement.equals("1") ? Codes.STUBS : Codes.TEXT)
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
