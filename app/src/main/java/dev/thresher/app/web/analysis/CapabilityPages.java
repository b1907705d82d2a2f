package dev.thresher.app.web.analysis;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.analysis.CapabilityTable;
import dev.thresher.app.analysis.CrossingsAnalysis;
import dev.thresher.app.analysis.GapsAnalysis;
import dev.thresher.app.analysis.TasksAnalysis;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.http.Upload;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.app.web.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What somebody can make, beside what a list controls. The table is the bundled one, or a file that
 * is checked, answered, and forgotten unless its sender asks to keep it.
 */
public final class CapabilityPages {
  private static final int MOST_BYTES = 2 << 20;
  private static final String TABLE = "table";
  private static final String FILE = "file";

  private final Shelf shelf;
  private final KeptTables kept = new KeptTables();

  /** A topic, and what it asks of a table. */
  private record Question(Topic topic, BiFunction<CapabilityTable, Fields, Analysis> analysis) {
    static Question of(
        String name, List<Blank> blanks, BiFunction<CapabilityTable, Fields, Analysis> analysis) {
      return new Question(
          new Topic(name, blanks, query -> analysis.apply(CapabilityTable.sample(), query)),
          analysis);
    }

    Analysis of(CapabilityTable table, Fields query) {
      return analysis.apply(table, topic.filled(query));
    }
  }

  private static final List<Question> QUESTIONS =
      List.of(
          Question.of(
              "gaps",
              List.of(Topics.list(), new Blank.OfDay("at")),
              (table, query) ->
                  new GapsAnalysis(table, query.text(Topics.LIST), query.first("at"))),
          Question.of(
              "crossings",
              List.of(Topics.list()),
              (table, query) -> new CrossingsAnalysis(table, query.text(Topics.LIST))),
          Question.of(
              "tasks",
              Stream.concat(Stream.of(Topics.list()), Weighing.blanks().stream()).toList(),
              (table, query) ->
                  new TasksAnalysis(table, query.text(Topics.LIST), Weighing.of(query))));

  public CapabilityPages(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The same questions about the bundled table, for the API. */
  public static List<Topic> topics() {
    return QUESTIONS.stream().map(Question::topic).toList();
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (Question question : QUESTIONS) {
      String path = question.topic().path();
      routes.add(Route.get(path, asked -> page(asked, question)));
      routes.add(Route.upload(path, MOST_BYTES, asked -> sent(asked, question)));
      routes.add(Route.get(path + "/export", asked -> export(asked, question)));
    }
    return routes;
  }

  private Answer page(Asked asked, Question question) {
    Words words = Words.of(asked.preferences().language());
    List<Node> content = new ArrayList<>(forms(asked, words, question, asked.query()));
    Fields filled = question.topic().filled(asked.query());
    if (!AnalysisPages.isHeld(shelf.present(), filled)) {
      content.add(Forms.empty(words.say("analysis.no-list")));
    } else {
      CapabilityTable table = kept.named(asked.query().first(TABLE));
      content.add(Node.of("p", source(words, table, asked.query().has(TABLE))).as("aside"));
      content.add(Links.exports(asked, words, question.topic().path() + "/export"));
      content.addAll(
          ReportView.linked(
              AnalysisPages.report(shelf.present(), question.of(table, asked.query())),
              words,
              asked.asking(filled)));
    }
    return AnalysisFrame.of(words, question.topic().name(), content);
  }

  private static String source(Words words, CapabilityTable table, boolean isSent) {
    return isSent
        ? words.say("table.sent", table.name(), table.rows().size())
        : words.say("table.bundled", table.rows().size());
  }

  private List<Node> forms(Asked asked, Words words, Question question, Fields said) {
    TopicForm form = new TopicForm(words, shelf.present());
    Topic topic = question.topic();
    List<Node> ask = new ArrayList<>();
    said.first(TABLE).ifPresent(name -> ask.add(Forms.hidden(TABLE, name)));
    ask.add(
        Node.of("div", form.parts(topic, said, Forms.submit(words.say("entry.show")))).as("row"));
    List<Node> send = new ArrayList<>();
    topic.filled(said).values().forEach((name, values) -> hidden(send, name, values));
    send.add(
        Node.of(
                "div",
                Forms.field(words.say("table.file"), FILE, "")
                    .with("type", "file")
                    .with("accept", ".csv,.xlsx")
                    .with("required", "")
                    .node(),
                Forms.tick(words.say("table.keep"), "keep", false),
                Node.of("button", words.say("table.send")).with("type", "submit").as("second"))
            .as("row"));
    send.add(
        Node.of("p", words.say("table.form", String.join(", ", CapabilityTable.COLUMNS)))
            .as("aside"));
    return List.of(
        Forms.get(topic.path(), ask).as("search-form"),
        Node.of(
                "details",
                Node.of("summary", words.say("table.own")),
                Forms.post(topic.path(), asked, send).with("enctype", "multipart/form-data"))
            .as("own-table"));
  }

  private static void hidden(List<Node> parts, String name, List<String> values) {
    if (!name.equals(TABLE) && !name.equals("set") && !name.equals("skip")) {
      values.forEach(value -> parts.add(Forms.hidden(name, value)));
    }
  }

  private Answer sent(Asked asked, Question question) {
    Words words = Words.of(asked.preferences().language());
    Fields said = said(asked.form());
    Optional<Upload> file = asked.upload(FILE);
    List<Node> content = new ArrayList<>(forms(asked, words, question, said));
    if (file.isEmpty()) {
      content.add(Forms.callout("problem", words.say("table.none")));
      return AnalysisFrame.of(422, words, question.topic().name(), content);
    }
    try {
      CapabilityTable table = CapabilityTable.read(file.get().name(), file.get().bytes());
      if (asked.form().has("keep", "on")) {
        return Answer.moved(said.with(TABLE, kept.keep(table)).link(question.topic().path()));
      }
      content.add(
          Node.of("p", words.say("table.forgotten", table.name(), table.rows().size()))
              .with("role", "status")
              .as("aside"));
      content.addAll(
          ReportView.whole(
              question.of(table, said).report(shelf.present().choice()), words, asked));
      return AnalysisFrame.of(words, question.topic().name(), content);
    } catch (UnusableInputException e) {
      content.add(Forms.callout("problem", words.told(String.valueOf(e.getMessage()))));
      return AnalysisFrame.of(422, words, question.topic().name(), content);
    }
  }

  /** What the form says beside the file, its token left out. */
  private static Fields said(Fields form) {
    return form.without("token").without("keep").without(TABLE);
  }

  private Answer export(Asked asked, Question question) {
    OpenCorpus corpus = shelf.present();
    CapabilityTable table = kept.named(asked.query().first(TABLE));
    return AnalysisPages.export(
        asked,
        question.topic().name(),
        AnalysisPages.report(corpus, question.of(table, asked.query())));
  }
}
