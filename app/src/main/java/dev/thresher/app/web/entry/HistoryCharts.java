package dev.thresher.app.web.entry;

import dev.thresher.app.job.HistoryJob;
import dev.thresher.app.report.HistoryReport;
import dev.thresher.app.report.HistoryReport.Told;
import dev.thresher.app.report.TablePage;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each threshold of a provision through all editions: drawn where it changed, and as a table. */
final class HistoryCharts {
  private static final int MOST = 60;

  private HistoryCharts() {}

  static HistoryReport report(Place place) {
    HistoryJob job = new HistoryJob(place.designator().toString(), Optional.of(place.list()));
    return place.corpus().report(job, HistoryReport.class);
  }

  static List<Node> of(Asked asked, Place place, Words words) {
    if (place.held().edition().list().isSeries()) {
      return List.of(Forms.empty(words.say("history.series")));
    }
    List<Told> told;
    try {
      told = report(place).strandsTold();
    } catch (dev.thresher.app.job.UnknownChoiceException e) {
      return List.of(Forms.empty(words.say("history.none")));
    }
    long changing = told.stream().filter(each -> each.drawing().isPresent()).count();
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("p", words.say("history.count", told.size(), changing)));
    parts.add(Links.exports(asked, words, "/entry/history/export"));
    told.stream().limit(MOST).forEach(each -> parts.add(section(each, words)));
    return parts;
  }

  private static Node section(Told told, Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("h2", told.title()));
    told.drawing().ifPresent(drawing -> parts.add(chart(told, drawing)));
    Node table = Node.of("div", TablePage.of(told.values(), words::column)).as("scroll");
    parts.add(
        told.drawing().isPresent()
            ? table
            : Node.of(
                "details",
                Node.of(
                    "summary",
                    words.say(
                        "history.same",
                        told.values().rows().size(),
                        told.bounds().getLast().wording())),
                table));
    return Node.of("section", parts);
  }

  /** The drawing of the server, and beside it what a script needs to draw it with a cursor. */
  private static Node chart(Told told, Node.Element drawing) {
    return Node.of("figure", drawing)
        .with("data-days", joined(told, bound -> bound.day()))
        .with("data-low", joined(told, bound -> amount(bound.amounts(), 0)))
        .with("data-high", joined(told, bound -> amount(bound.amounts(), 1)))
        .with(
            "data-shown",
            told.bounds().stream()
                .map(HistoryReport.Bound::wording)
                .collect(Collectors.joining("\n")))
        .as("history-chart");
  }

  private static String joined(
      Told told, java.util.function.Function<HistoryReport.Bound, String> value) {
    return told.bounds().stream().map(value).collect(Collectors.joining(" "));
  }

  private static String amount(List<BigDecimal> amounts, int index) {
    return index < amounts.size() ? amounts.get(index).toPlainString() : "-";
  }
}
