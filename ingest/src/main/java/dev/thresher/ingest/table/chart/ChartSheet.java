package dev.thresher.ingest.table.chart;

import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a chart down, each cell on a line of its own, and quotes it from there. */
final class ChartSheet {
  /** Where a row's cells stand. */
  private record Written(
      String path,
      Span name,
      Map<Integer, Span> marks,
      List<Span> footnotes,
      Optional<Span> instead) {}

  private final Transcript transcript = new Transcript();
  private final OutlineDraft draft = new OutlineDraft();
  private final List<String> columns;
  private final List<Written> written = new ArrayList<>();

  private ChartSheet(List<String> columns) {
    this.columns = columns;
  }

  /**
   * @param notes the footnotes of the chart, each with its number in front
   */
  static CountryChart of(
      Edition edition,
      List<String> columns,
      List<ChartFields> rows,
      List<String> notes,
      List<Diagnostic> diagnostics) {
    ChartSheet sheet = new ChartSheet(columns);
    rows.forEach(sheet::write);
    for (int i = 0; i < notes.size(); i++) {
      sheet.note(i + 1, notes.get(i));
    }
    SourceText text = sheet.transcript.text();
    List<ChartRow> read = sheet.written.stream().map(row -> sheet.row(text, row)).toList();
    Document document =
        new Document(edition, text, sheet.draft.finish(text.characters()), diagnostics);
    return new CountryChart(document, columns, read);
  }

  private void write(ChartFields fields) {
    var node =
        draft.open(
            fields.name(),
            new Designator(List.of(fields.name())),
            ProvisionKind.ENTRY,
            draft.root());
    int start = transcript.length();
    Locator place =
        fields.line() > 0 ? new Locator.Line(fields.line(), "") : new Locator.Anchor(fields.name());
    Span name = transcript.write(fields.name(), place);
    List<Span> footnotes = fields.footnotes().stream().map(transcript::write).toList();
    Map<Integer, Span> marks = new TreeMap<>();
    fields.marks().forEach((column, mark) -> marks.put(column, transcript.write(mark)));
    Optional<Span> instead =
        Optional.of(fields.instead()).filter(words -> !words.isEmpty()).map(transcript::write);
    fields.remarks().forEach(transcript::write);
    draft.own(node, new Span(start, transcript.length()));
    written.add(new Written(node.path(), name, marks, footnotes, instead));
  }

  private void note(int number, String words) {
    var node =
        draft.open("footnote-" + number, Designator.root(), ProvisionKind.NOTE, draft.root());
    draft.own(node, transcript.write(words, new Locator.Anchor("footnote " + number)));
  }

  private ChartRow row(SourceText text, Written row) {
    List<ChartMark> marks = new ArrayList<>();
    row.marks()
        .forEach(
            (column, mark) -> marks.add(new ChartMark(columns.get(column), text.evidence(mark))));
    return new ChartRow(
        row.path(),
        new Destination(code(text.quote(row.name())), Optional.of(text.evidence(row.name()))),
        marks,
        row.footnotes().stream().map(text::evidence).toList(),
        row.instead().map(text::evidence));
  }

  /** Some files lose the comma of "Korea, South" and leave two blanks. */
  private static Optional<String> code(String name) {
    Countries countries = Countries.standard();
    return countries.code(name).or(() -> countries.code(name.replace("  ", ", ")));
  }
}
