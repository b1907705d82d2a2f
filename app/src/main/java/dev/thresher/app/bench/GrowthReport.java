package dev.thresher.app.bench;

import dev.thresher.app.report.Report;
import dev.thresher.app.report.ReportWords;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.TableReport;
import dev.thresher.app.report.page.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What {@link GrowthBench} measured, as a table and as a plot. */
public record GrowthReport(String title, Table table) implements Report {
  public static GrowthReport of(Table table) {
    return new GrowthReport("Cost against size", table);
  }

  private Report asTable() {
    return new TableReport(title, table);
  }

  @Override
  public void text(ReportWords words, int width, Consumer<String> out) {
    asTable().text(words, width, out);
  }

  @Override
  public List<String> objects() {
    return asTable().objects();
  }

  @Override
  public Optional<Node.Element> drawing() {
    return Optional.of(GrowthPlot.of(table));
  }
}
