package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What a parser is asked and what it answers, as runs of bytes. */
final class ReadingWire {
  private ReadingWire() {}

  static List<byte[]> encode(EditionSource source) {
    LineWriter head = LineWriter.ascii().array();
    ExtractionLines.write(head, source.edition());
    head.text(source.family()).flag(source.scanned());
    source.files().forEach(file -> head.text(file.name()));
    List<byte[]> runs = new ArrayList<>();
    runs.add(head.endArray().bytes());
    source.files().forEach(file -> runs.add(file.bytes()));
    return runs;
  }

  static EditionSource source(List<byte[]> runs) {
    LineReader head = new LineReader(runs.getFirst());
    head.array();
    Edition edition = ExtractionLines.readEdition(head);
    String family = head.text();
    boolean isScanned = head.flag();
    List<SourceFile> files = new ArrayList<>();
    while (head.isMore()) {
      files.add(new SourceFile(head.text(), runs.get(files.size() + 1)));
    }
    return new EditionSource(
        edition.list(),
        family,
        edition.date(),
        edition.variant(),
        edition.language(),
        files,
        edition.dates(),
        isScanned);
  }

  static List<byte[]> encode(Reading reading) {
    LineWriter head = LineWriter.ascii();
    head.text(reading.outcome().name());
    head.each(reading.diagnostics(), each -> ExtractionLines.write(head, each));
    head.number(reading.documents().size());
    List<byte[]> runs = new ArrayList<>();
    runs.add(head.bytes());
    reading.documents().forEach(document -> runs.add(ContentCodec.encode(document)));
    reading.tables().forEach(table -> runs.add(ContentCodec.encode(table)));
    return runs;
  }

  static Reading reading(List<byte[]> runs) {
    LineReader head = new LineReader(runs.getFirst());
    Reading.Outcome outcome = Reading.Outcome.valueOf(head.text());
    List<Diagnostic> diagnostics = head.each(() -> ExtractionLines.readDiagnostic(head));
    int tables = 1 + head.number();
    List<Document> documents =
        runs.subList(1, tables).stream().map(ContentCodec::decodeDocument).toList();
    List<Content> contents =
        runs.subList(tables, runs.size()).stream().map(ContentCodec::decode).toList();
    return new Reading(documents, contents, diagnostics, outcome);
  }
}
