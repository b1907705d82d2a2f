package dev.thresher.app.web.analysis;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Exports;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.edition.ListId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The counts that need no table of the visitor's, each with its rows. */
public final class AnalysisPages {
  private final Shelf shelf;

  public AnalysisPages(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(AnalysisFrame.START, this::overview));
    for (Topic topic : Topics.all()) {
      routes.add(Route.get(topic.path(), asked -> page(asked, topic)));
      routes.add(Route.get(topic.path() + "/export", asked -> export(asked, topic)));
    }
    return routes;
  }

  /** The report of an analysis, done once. */
  public static AnalysisReport report(OpenCorpus corpus, Analysis analysis) {
    return corpus.computed(analysis, AnalysisReport.class, () -> analysis.report(corpus.choice()));
  }

  private Answer overview(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    List<Node> items = new ArrayList<>();
    for (String name : AnalysisFrame.NAMES) {
      items.add(
          Node.of(
              "li",
              Node.of("a", words.say("section." + name)).with("href", "/" + name),
              Node.of("p", words.say(name + ".what"))));
    }
    return Answer.page(
        words.say("section.analysis"),
        AnalysisFrame.START,
        List.of(
            Node.of(
                "header",
                Node.of("h1", words.say("section.analysis")),
                Node.of("p", words.say("analysis.what"))),
            Node.of("ul", items).as("cards")));
  }

  private Answer page(Asked asked, Topic topic) {
    Words words = Words.of(asked.preferences().language());
    OpenCorpus corpus = shelf.present();
    List<Node> content = new ArrayList<>();
    content.add(new TopicForm(words, corpus).of(topic, asked.query()));
    Fields filled = topic.filled(asked.query());
    if (!isHeld(corpus, filled)) {
      content.add(Forms.empty(words.say("analysis.no-list")));
    } else {
      content.addAll(answer(asked, topic, words, corpus));
    }
    return AnalysisFrame.of(words, topic.name(), content);
  }

  /** A list may be of another kind than the question: the form stays, to choose another. */
  private static List<Node> answer(Asked asked, Topic topic, Words words, OpenCorpus corpus) {
    try {
      AnalysisReport report = report(corpus, topic.of(asked.query()));
      List<Node> parts = new ArrayList<>();
      parts.add(Links.exports(asked, words, topic.path() + "/export"));
      parts.addAll(ReportView.linked(report, words, asked.asking(topic.filled(asked.query()))));
      return parts;
    } catch (UnknownChoiceException e) {
      return List.of(Forms.empty(words.told(String.valueOf(e.getMessage()))));
    }
  }

  /** The lists whose editions follow each other. */
  static Stream<ListId> tracked(OpenCorpus corpus) {
    return corpus.corpus().lists().stream()
        .filter(list -> !list.isSeries() && !corpus.corpus().primaries(list).isEmpty());
  }

  /**
   * False if the address names a list of which the store has no editions that follow each other.
   */
  static boolean isHeld(OpenCorpus corpus, Fields filled) {
    return !filled.has(Topics.LIST)
        || tracked(corpus).anyMatch(list -> list.value().equals(filled.text(Topics.LIST)));
  }

  private Answer export(Asked asked, Topic topic) {
    return export(asked, topic.name(), report(shelf.present(), topic.of(asked.query())));
  }

  /** The counts, or with {@code rows} what was counted. */
  static Answer export(Asked asked, String name, AnalysisReport report) {
    return asked.query().has("rows")
        ? Exports.of(asked, name + "-rows", report.counted())
        : Exports.of(asked, name, report);
  }
}
