package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as lines: edition, characters, places, then a line a provision; spans are pairs of
 * offsets in flat arrays.
 */
final class DocumentLines {
  private static final Span NO_MARKER = new Span(0, 0);

  private DocumentLines() {}

  static void write(LineWriter out, Document document) {
    writeEdition(out, document.edition());
    out.text(document.text().characters());
    out.each(document.text().places().marks(), mark -> writeMark(out, mark));
    out.each(document.text().grids(), grid -> GridLines.write(out, grid));
    out.number(document.outline().provisions().size());
    document.outline().provisions().forEach(provision -> writeProvision(out, provision));
    writeSpans(out, document.outline().furniture());
    writeSpans(out, document.outline().unplaced());
    out.each(document.diagnostics(), diagnostic -> writeDiagnostic(out, diagnostic));
  }

  static Document read(LineReader in) {
    Edition edition = readEdition(in);
    String characters = in.text();
    PageMap places = new PageMap(in.each(() -> readMark(in)));
    List<Grid> grids = in.each(() -> GridLines.read(in));
    int count = in.number();
    List<Provision> provisions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      provisions.add(readProvision(in));
    }
    Outline outline = new Outline(provisions, readSpans(in), readSpans(in));
    return new Document(
        edition,
        new SourceText(characters, places, grids),
        outline,
        in.each(() -> readDiagnostic(in)));
  }

  static void writeEdition(LineWriter out, Edition edition) {
    out.array().text(edition.list().value()).text(edition.date().toString());
    out.text(edition.variant()).text(edition.language().code());
    out.text(edition.dates().published()).text(edition.dates().effective());
    out.text(edition.dates().retrieved()).endArray();
  }

  static Edition readEdition(LineReader in) {
    in.array();
    Edition edition =
        new Edition(
            new ListId(in.text()),
            LocalDate.parse(in.text()),
            in.text(),
            Language.ofCode(in.text()).orElseThrow(),
            new EditionDates(
                in.optionalText().map(LocalDate::parse),
                in.optionalText().map(LocalDate::parse),
                in.optionalText().map(LocalDate::parse)));
    in.endArray();
    return edition;
  }

  private static void writeMark(LineWriter out, PageMap.Mark mark) {
    out.array().number(mark.start());
    switch (mark.locator()) {
      case Locator.Page(int number) -> out.text("page").number(number);
      case Locator.Anchor(String name) -> out.text("anchor").text(name);
      case Locator.Line(int number, String field) -> out.text("line").number(number).text(field);
    }
    out.endArray();
  }

  private static PageMap.Mark readMark(LineReader in) {
    in.array();
    int start = in.number();
    String kind = in.text();
    Locator locator =
        switch (kind) {
          case "page" -> new Locator.Page(in.number());
          case "anchor" -> new Locator.Anchor(in.text());
          case "line" -> new Locator.Line(in.number(), in.text());
          default -> throw new IllegalArgumentException("no locator is called '" + kind + "'");
        };
    in.endArray();
    return new PageMap.Mark(start, locator);
  }

  private static void writeProvision(LineWriter out, Provision provision) {
    out.array().text(provision.path());
    out.each(provision.designator().steps(), out::text);
    out.text(provision.kind().name()).number(provision.parentOrMinusOne());
    writeSpans(out, provision.marker().equals(NO_MARKER) ? List.of() : List.of(provision.marker()));
    writeSpans(out, provision.own());
    out.endArray();
  }

  private static Provision readProvision(LineReader in) {
    in.array();
    String path = in.text();
    Designator designator = new Designator(in.each(in::text));
    ProvisionKind kind = ProvisionKind.valueOf(in.text());
    int parent = in.number();
    List<Span> marker = readSpans(in);
    List<Span> own = readSpans(in);
    in.endArray();
    return new Provision(
        path, designator, kind, marker.isEmpty() ? NO_MARKER : marker.getFirst(), own, parent);
  }

  private static void writeDiagnostic(LineWriter out, Diagnostic diagnostic) {
    out.array().text(diagnostic.severity().name()).text(diagnostic.file());
    out.text(diagnostic.place()).text(diagnostic.message()).text(diagnostic.remedy()).endArray();
  }

  private static Diagnostic readDiagnostic(LineReader in) {
    in.array();
    Diagnostic diagnostic =
        new Diagnostic(
            Diagnostic.Severity.valueOf(in.text()), in.text(), in.text(), in.text(), in.text());
    in.endArray();
    return diagnostic;
  }

  static void writeSpans(LineWriter out, List<Span> spans) {
    out.each(spans, span -> out.number(span.start()).number(span.end()));
  }

  static List<Span> readSpans(LineReader in) {
    return in.each(() -> new Span(in.number(), in.number()));
  }
}
