package dev.thresher.app.report;

import java.util.List;
import java.util.function.Consumer;

/** A result that is a table in every form. */
public record TableReport(String title, Table table) implements Report {
  @Override
  public void text(ReportWords words, int width, Consumer<String> out) {
    TableWriter.text(words.of(table), width, out);
  }

  @Override
  public List<String> objects() {
    return TableWriter.objects(table);
  }
}
