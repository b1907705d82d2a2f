package dev.thresher.app.web.analysis;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.analysis.CoverageAnalysis;
import dev.thresher.app.analysis.ItemsAnalysis;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Exports;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.track.coverage.Controlled;
import dev.thresher.track.entry.EntryClass;
import dev.thresher.track.entry.ItemDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The counts of entries and items, each with its rows. */
public final class AnalysisPages {
  private final Shelf shelf;

  public AnalysisPages(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/coverage", asked -> page(asked, "coverage", AnalysisPages::coverage)),
        Route.get("/coverage/export", asked -> export(asked, "coverage", AnalysisPages::coverage)),
        Route.get("/items", asked -> page(asked, "items", AnalysisPages::items)),
        Route.get("/items/export", asked -> export(asked, "items", AnalysisPages::items)));
  }

  /** What an address asks about coverage. */
  public static Analysis coverage(Fields query) {
    return new CoverageAnalysis(
        query.first("list").orElse("us-ccl"),
        List.of(query.first("editions").orElse("latest")),
        List.of(query.first("countries").orElse("CN").split("[,\\s]+")),
        List.of(Controlled.values()),
        List.of(EntryClass.C1),
        query.first("chart"));
  }

  /** What an address asks about entries and items. */
  public static Analysis items(Fields query) {
    return new ItemsAnalysis(
        query.first("list").orElse("us-ccl"),
        List.of(query.first("editions").orElse("latest")),
        List.of(ItemDefinition.values()),
        List.of(EntryClass.C1));
  }

  /** The report of an analysis, done once. */
  public static AnalysisReport report(OpenCorpus corpus, Analysis analysis) {
    return corpus.computed(analysis, AnalysisReport.class, () -> analysis.report(corpus.choice()));
  }

  private Answer page(Asked asked, String name, Function<Fields, Analysis> analysis) {
    Words words = Words.of(asked.preferences().language());
    List<Node> body = new ArrayList<>();
    String title = words.say("section." + name);
    body.add(Node.of("header", Node.of("h1", title), Node.of("p", words.say(name + ".what"))));
    body.add(form(asked, words, name));
    OpenCorpus corpus = shelf.present();
    if (corpus.corpus().lists().stream()
        .noneMatch(list -> list.value().equals(asked.query().first("list").orElse("us-ccl")))) {
      body.add(Forms.empty(words.say("analysis.no-list")));
    } else {
      body.add(Links.exports(asked, words, "/" + name + "/export"));
      body.addAll(content(report(corpus, analysis.apply(asked.query()))));
    }
    return Answer.page(title, "/" + name, body);
  }

  /** The body of the report without its own frame and title. */
  private static List<Node> content(AnalysisReport report) {
    return report.body().stream()
        .flatMap(node ->
            node instanceof Node.Element main
                ? main.children().stream()
                : java.util.stream.Stream.of(node))
        .filter(node -> !(node instanceof Node.Element element && element.name().equals("header")))
        .toList();
  }

  private static Node form(Asked asked, Words words, String name) {
    Fields query = asked.query();
    List<Node> parts = new ArrayList<>();
    parts.add(
        Forms.field(words.say("facet.list"), "list", query.first("list").orElse("us-ccl")).node());
    parts.add(
        Forms.choice(
                words.say("search.editions"),
                "editions",
                query.first("editions").orElse("latest"),
                List.of(
                    new Option("latest", words.say("search.latest")),
                    new Option("all", words.say("search.all-editions"))))
            .node());
    if (name.equals("coverage")) {
      parts.add(
          Forms.field(
                  words.say("coverage.countries"),
                  "countries",
                  query.first("countries").orElse("CN"))
              .node());
      parts.add(
          Forms.field(words.say("coverage.chart"), "chart", query.text("chart"))
              .with("type", "date")
              .node());
    }
    parts.add(Forms.submit(words.say("entry.show")));
    return Forms.get("/" + name, List.of(Node.of("div", parts).as("row"))).as("search-form");
  }

  private Answer export(Asked asked, String name, Function<Fields, Analysis> analysis) {
    AnalysisReport report = report(shelf.present(), analysis.apply(asked.query()));
    return asked.query().has("rows")
        ? Exports.of(asked, name + "-rows", report.counted())
        : Exports.of(asked, name, report);
  }
}
