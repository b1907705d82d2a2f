package dev.thresher.app.web.layout;

import dev.thresher.app.report.Format;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.ReportWords;
import dev.thresher.app.report.write.ReportWriter;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Answer.Keeping;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Sends a report as a file, written as the command writes it. */
public final class Exports {
  private Exports() {}

  /** In the format that the address names. */
  public static Answer of(Asked asked, String name, Report report) {
    String code = asked.query().first("format").orElse("csv");
    Format format =
        Format.ofCode(code)
            .orElseThrow(() -> ProblemException.badRequest("there is no format '" + code + "'"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ReportWriter.write(report, format, words(asked), 0, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return new Answer.Content(
        mediaType(format), Optional.of(name + "." + code), bytes.toByteArray(), Keeping.NOT);
  }

  /** English names as they are: what is fetched again must not change with the headings. */
  private static ReportWords words(Asked asked) {
    return asked.preferences().language().startsWith("zh")
        ? ReportWords.chinese()
        : ReportWords.plain();
  }

  private static String mediaType(Format format) {
    return switch (format) {
      case TEXT -> "text/plain;charset=utf-8";
      case CSV -> "text/csv;charset=utf-8";
      case JSON -> "application/json";
      case JSONL -> "application/jsonl";
      case MD -> "text/markdown;charset=utf-8";
      case HTML -> "application/octet-stream";
      case SVG -> "image/svg+xml";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    };
  }
}
