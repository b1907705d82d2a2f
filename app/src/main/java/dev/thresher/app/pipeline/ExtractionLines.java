package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import dev.thresher.ingest.Reading;
import java.time.LocalDate;

/** The record of an extraction as three lines: outcome, diagnostics, parts. */
final class ExtractionLines {
  private ExtractionLines() {}

  static byte[] encode(ExtractionRecord extraction) {
    LineWriter out = LineWriter.plain();
    out.text(extraction.outcome().name());
    out.each(extraction.diagnostics(), diagnostic -> write(out, diagnostic));
    out.each(extraction.parts(), part -> write(out, part));
    return out.bytes();
  }

  static ExtractionRecord decode(byte[] lines) {
    LineReader in = new LineReader(lines);
    return new ExtractionRecord(
        Reading.Outcome.valueOf(in.text()),
        in.each(() -> readDiagnostic(in)),
        in.each(() -> readPart(in)));
  }

  static void write(LineWriter out, Diagnostic diagnostic) {
    out.array().text(diagnostic.severity().name()).text(diagnostic.file());
    out.text(diagnostic.place()).text(diagnostic.message()).text(diagnostic.remedy()).endArray();
  }

  static Diagnostic readDiagnostic(LineReader in) {
    in.array();
    Diagnostic diagnostic =
        new Diagnostic(
            Diagnostic.Severity.valueOf(in.text()), in.text(), in.text(), in.text(), in.text());
    in.endArray();
    return diagnostic;
  }

  private static void write(LineWriter out, ExtractionRecord.Part part) {
    out.array();
    write(out, part.edition());
    write(out, part.quality());
    out.text(part.key().stage()).text(part.key().hash().hex()).endArray();
  }

  static void write(LineWriter out, Edition edition) {
    out.text(edition.list().value()).text(edition.date().toString());
    out.text(edition.variant()).text(edition.language().code());
    out.text(edition.dates().published()).text(edition.dates().effective());
    out.text(edition.dates().retrieved());
  }

  private static void write(LineWriter out, Quality quality) {
    out.number(quality.characters()).number(quality.unplaced()).number(quality.provisions());
    out.number(quality.parameters()).number(quality.numerals()).number(quality.unread());
    out.number(quality.dates()).number(quality.entities()).number(quality.warnings());
  }

  private static ExtractionRecord.Part readPart(LineReader in) {
    in.array();
    ExtractionRecord.Part part =
        new ExtractionRecord.Part(
            readEdition(in), readQuality(in), new DerivedKey(in.text(), new Digest(in.text())));
    in.endArray();
    return part;
  }

  static Edition readEdition(LineReader in) {
    return new Edition(
        new ListId(in.text()),
        LocalDate.parse(in.text()),
        in.text(),
        Language.ofCode(in.text()).orElseThrow(),
        new EditionDates(
            in.optionalText().map(LocalDate::parse),
            in.optionalText().map(LocalDate::parse),
            in.optionalText().map(LocalDate::parse)));
  }

  private static Quality readQuality(LineReader in) {
    return new Quality(
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number());
  }
}
