package dev.thresher.app.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A result whose forms are given one by one; each is made only if it is asked for.
 *
 * @param lines writes it for a terminal
 */
public record GivenReport(
    String title, Lines lines, Supplier<List<String>> json, Supplier<Table> rows)
    implements Report {
  /** Writes for a terminal of some width. */
  public interface Lines {
    void write(ReportWords words, int width, Consumer<String> out);
  }

  @Override
  public Table table() {
    return rows.get();
  }

  @Override
  public void text(ReportWords words, int width, Consumer<String> out) {
    lines.write(words, width, out);
  }

  @Override
  public List<String> objects() {
    return json.get();
  }
}
