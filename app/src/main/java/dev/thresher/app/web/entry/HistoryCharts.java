package dev.thresher.app.web.entry;

import dev.thresher.app.job.HistoryJob;
import dev.thresher.app.report.HistoryReport;
import dev.thresher.app.report.HistoryReport.Told;
import dev.thresher.app.report.TablePage;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Wide;
import dev.thresher.app.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      told = report(place).strandsTold(words.reports());
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
    told.drawing().ifPresent(drawing -> parts.add(Wide.chart(told.title(), drawing)));
    Node table = Wide.table(told.title(), TablePage.of(words.reports().of(told.values())));
    parts.add(
        told.drawing().isPresent()
            ? table
            : Node.of(
                "details",
                Node.of(
                    "summary",
                    words.say("history.same", told.values().rows().size(), told.latest())),
                table));
    return Node.of("section", parts);
  }
}
