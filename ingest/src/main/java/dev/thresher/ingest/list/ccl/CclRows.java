package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.text.Transcript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds the document of one supplement from its rows.
 *
 * <p>The text is the chapeaux and the rows' texts in file order, each chapeau once, where the first
 * row below it stands. A chapeau has no row of its own; it stands in the breadcrumbs of every row
 * below it.
 */
final class CclRows {
  /** A piece of the text that is written, and what it is. */
  private sealed interface Piece {
    record Heading(Span span, String eccn) implements Piece {}

    record Chapeau(Span span, String eccn, List<String> steps) implements Piece {}

    record Row(Span span, String eccn, List<String> steps) implements Piece {}
  }

  private final Transcript transcript = new Transcript();
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private final OutlineDraft draft = new OutlineDraft();
  private final Codes codes;

  CclRows(Codes codes) {
    this.codes = codes;
  }

  Document document(Edition edition, List<CclRow> rows, List<Diagnostic> diagnostics) {
    rows.forEach(this::write);
    SourceText text = transcript.text();
    place(text);
    return new Document(edition, text, draft.finish(text.characters()), diagnostics);
  }

  private void write(CclRow row) {
    for (int i = 0; i < row.breadcrumbs().size(); i++) {
      writeCrumb(row, i);
    }
    Span span = transcript.write(row.text(), new Locator.Line(row.number(), "text"));
    pieces.add(new Piece.Row(span, row.entry(), row.steps()));
  }

  private void writeCrumb(CclRow row, int index) {
    String crumb = row.breadcrumbs().get(index);
    int depth = index - row.headings();
    String once =
        depth < 0
            ? row.entry().charAt(0) + "\n" + crumb
            : row.entry() + "\n" + row.steps().subList(0, depth);
    if (crumb.isBlank() || !written.add(once)) {
      return;
    }
    Span span = transcript.write(crumb, new Locator.Line(row.number(), "breadcrumbs"));
    pieces.add(
        depth < 0
            ? new Piece.Heading(span, row.entry())
            : new Piece.Chapeau(span, row.entry(), row.steps().subList(0, depth)));
  }

  private void place(SourceText text) {
    Headings headings = new Headings(draft);
    Map<String, EntryReader> entries = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      place(piece, text.characters(), headings, entries);
    }
    entries.values().forEach(EntryReader::close);
  }

  private void place(
      Piece piece, String characters, Headings headings, Map<String, EntryReader> entries) {
    switch (piece) {
      case Piece.Heading(Span span, String eccn) ->
          Line.of(span, characters).forEach(line -> headings.heading(line, eccn));
      case Piece.Chapeau(Span span, String eccn, List<String> steps) ->
          entry(eccn, headings, entries).chapeau(steps, Line.of(span, characters));
      case Piece.Row(Span span, String eccn, List<String> steps) ->
          entry(eccn, headings, entries).row(steps, Line.of(span, characters));
    }
  }

  private EntryReader entry(String eccn, Headings headings, Map<String, EntryReader> entries) {
    return entries.computeIfAbsent(
        eccn, code -> new EntryReader(draft, headings, headings.entry(code), codes));
  }
}
