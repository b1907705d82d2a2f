package dev.thresher.app.report.write;

import dev.thresher.app.report.Format;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.ReportWords;
import dev.thresher.app.report.TableWriter;
import dev.thresher.app.report.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes a report in a format, UTF-8 whatever the locale; the same report gives the same bytes. */
public final class ReportWriter {
  private ReportWriter() {}

  /** In English, names as they are. */
  public static void write(Report report, Format format, int width, OutputStream out)
      throws IOException {
    write(report, format, ReportWords.plain(), width, out);
  }

  /**
   * @param words the language of the forms for the eye; those for programs know none
   * @param width columns of the terminal for the text form, 0 for no limit
   * @param out stays open
   */
  public static void write(
      Report report, Format format, ReportWords words, int width, OutputStream out)
      throws IOException {
    if (format == Format.XLSX) {
      Workbook.write(words.say(report.title()), words.of(report.table()), out);
      return;
    }
    StringBuilder text = new StringBuilder();
    write(report, format, words, width, text::append);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String page(Report report, ReportWords words) {
    return Page.of(report.title(), report.body(words), words);
  }

  private static void write(
      Report report, Format format, ReportWords words, int width, Consumer<String> out) {
    switch (format) {
      case TEXT -> report.text(words, width, out);
      case CSV -> TableWriter.csv(report.table(), out);
      case JSON -> out.accept(TableWriter.jsonArray(report.objects()));
      case JSONL -> report.objects().forEach(object -> out.accept(object + "\n"));
      case MD -> report.markdown(words, out);
      case HTML -> out.accept(page(report, words.forReaders()));
      case SVG -> out.accept(report.drawing().map(svg -> Page.drawing(svg, words)).orElse(""));
      case XLSX -> throw new IllegalArgumentException("a spreadsheet is not text");
    }
  }
}
