package dev.thresher.corpus.store;

import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart as lines: its document, its columns, then a line a destination. */
final class CountryChartLines {
  private CountryChartLines() {}

  static void write(LineWriter out, CountryChart content) {
    DocumentLines.write(out, content.document());
    EvidenceLines quotations = new EvidenceLines.Within(content.document().text());
    out.each(content.columns(), out::text);
    out.number(content.rows().size());
    content.rows().forEach(row -> write(out, quotations, row));
  }

  private static void write(LineWriter out, EvidenceLines quotations, ChartRow row) {
    out.array().text(row.provision()).text(row.destination().country());
    write(out, quotations, row.destination().heading().stream().toList());
    out.each(
        row.marks(),
        mark -> {
          out.array().text(mark.column());
          quotations.write(out, mark.evidence());
          out.endArray();
        });
    write(out, quotations, row.footnotes());
    write(out, quotations, row.instead().stream().toList());
    out.endArray();
  }

  private static void write(LineWriter out, EvidenceLines quotations, List<Evidence> quoted) {
    out.array();
    quoted.forEach(evidence -> quotations.write(out, evidence));
    out.endArray();
  }

  static CountryChart read(LineReader in) {
    Document document = DocumentLines.read(in);
    EvidenceLines quotations = new EvidenceLines.Within(document.text());
    List<String> columns = in.each(in::text);
    int count = in.number();
    List<ChartRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(in, quotations));
    }
    return new CountryChart(document, columns, rows);
  }

  private static ChartRow row(LineReader in, EvidenceLines quotations) {
    in.array();
    ChartRow row =
        new ChartRow(
            in.text(),
            new Destination(in.optionalText(), optional(in, quotations)),
            in.each(() -> mark(in, quotations)),
            in.each(() -> quotations.read(in)),
            optional(in, quotations));
    in.endArray();
    return row;
  }

  private static ChartMark mark(LineReader in, EvidenceLines quotations) {
    in.array();
    ChartMark mark = new ChartMark(in.text(), quotations.read(in));
    in.endArray();
    return mark;
  }

  private static Optional<Evidence> optional(LineReader in, EvidenceLines quotations) {
    return in.each(() -> quotations.read(in)).stream().findFirst();
  }
}
