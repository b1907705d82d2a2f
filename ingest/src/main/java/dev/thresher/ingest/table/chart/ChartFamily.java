package dev.thresher.ingest.table.chart;

import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.table.CsvFile;
import dev.thresher.ingest.table.JsonFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the Commerce Country Chart and the Country Groups from CSV and JSON. */
public final class ChartFamily implements ListFamily {
  @Override
  public String name() {
    return "country-chart";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    List<Content> charts = new ArrayList<>();
    for (SourceFile file : source.files()) {
      charts.add(chart(source, file, limits));
    }
    return Reading.readTables(charts, List.of());
  }

  private static CountryChart chart(EditionSource source, SourceFile file, Limits limits) {
    FileKind kind = FileKinds.of(file.name(), file.bytes());
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (kind == FileKind.CSV) {
      ChartCsv csv = new ChartCsv(file.name(), CsvFile.read(file), diagnostics);
      require(csv.isChart(), file);
      return checked(
          file, ChartSheet.of(source.edition(), csv.columns(), csv.rows(), List.of(), diagnostics));
    }
    require(kind == FileKind.JSON, file);
    ChartJson json = new ChartJson(JsonFile.read(file, limits));
    require(json.isChart(), file);
    return checked(
        file,
        ChartSheet.of(source.edition(), json.columns(), json.rows(), json.notes(), diagnostics));
  }

  private static void require(boolean isChart, SourceFile file) {
    if (!isChart) {
      throw new UnreadableFileException(
          file.name(),
          "",
          "is no country chart in a known form",
          "give the CSV export of the chart, or JSON with columns and countries, or with groups");
    }
  }

  /** Says which destinations have two rows, and which names are no country's. */
  private static CountryChart checked(SourceFile file, CountryChart chart) {
    List<Diagnostic> diagnostics = new ArrayList<>(chart.document().diagnostics());
    Map<String, ChartRow> byCode = new HashMap<>();
    for (ChartRow row : chart.rows()) {
      Destination destination = row.destination();
      String name = destination.heading().map(Evidence::quote).orElse("");
      if (destination.country().isEmpty()) {
        diagnostics.add(warning(file, chart, row, name + " is no country of ISO 3166"));
      }
      destination
          .country()
          .map(code -> byCode.put(code, row))
          .ifPresent(twin ->
              diagnostics.add(
                  warning(file, chart, row, name + " has a second row, " + twin.provision())));
    }
    Document document = chart.document();
    return new CountryChart(
        new Document(document.edition(), document.text(), document.outline(), diagnostics),
        chart.columns(),
        chart.rows());
  }

  private static Diagnostic warning(
      SourceFile file, CountryChart chart, ChartRow row, String message) {
    String place =
        row.destination()
            .heading()
            .map(heading -> chart.document().place(heading.span()))
            .orElse("");
    return new Diagnostic(
        Diagnostic.Severity.WARNING, file.name(), place, message, "nothing to do: kept as printed");
  }
}
