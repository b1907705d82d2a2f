package dev.thresher.app.report.write;

import dev.thresher.app.report.Format;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.TableWriter;
import dev.thresher.app.report.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes a report in a format, UTF-8 whatever the locale; the same report gives the same bytes. */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * @param width columns of the terminal for the text form, 0 for no limit
   * @param out stays open
   */
  public static void write(Report report, Format format, int width, OutputStream out)
      throws IOException {
    if (format == Format.XLSX) {
      Workbook.write(report.title(), report.table(), out);
      return;
    }
    StringBuilder text = new StringBuilder();
    write(report, format, width, text::append);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Report report, Format format, int width, Consumer<String> out) {
    switch (format) {
      case TEXT -> report.text(width, out);
      case CSV -> TableWriter.csv(report.table(), out);
      case JSON -> out.accept(TableWriter.jsonArray(report.objects()));
      case JSONL -> report.objects().forEach(object -> out.accept(object + "\n"));
      case MD -> report.markdown(out);
      case HTML -> out.accept(Page.of(report.title(), report.body()));
      case SVG -> out.accept(report.drawing().map(Page::drawing).orElse(""));
      case XLSX -> throw new IllegalArgumentException("a spreadsheet is not text");
    }
  }
}
