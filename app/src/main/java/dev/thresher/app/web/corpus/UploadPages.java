package dev.thresher.app.web.corpus;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.corpus.Uploads.State;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.http.Upload;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.edition.Language;
import dev.thresher.ingest.Ingestor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A document is sent, what was understood of it is shown, and only then is it kept or not. */
public final class UploadPages implements AutoCloseable {
  static final String PATH = "/corpus/upload";
  private static final String SENT = "/corpus/sent";
  private static final String KEEP = "/corpus/keep";
  private static final int MOST_BYTES = 64 << 20;
  private static final String ID = "id";

  /** So long a short document's outcome is waited for, instead of telling the steps to it. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Shelf shelf;
  private final Uploads uploads = new Uploads();

  public UploadPages(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(PATH, asked -> form(asked, 200, List.of())),
        Route.upload(PATH, MOST_BYTES, this::take),
        Route.get(SENT, this::sent),
        Route.post(KEEP, this::keep));
  }

  private static Answer page(int status, Words words, List<? extends Node> content) {
    List<Node> body = new ArrayList<>();
    String title = words.say("upload.title");
    body.add(Node.of("header", Node.of("h1", title), Node.of("p", words.say("upload.what"))));
    body.addAll(content);
    return new Answer.Page(status, title, Section.CORPUS.path(), body);
  }

  private static Answer form(Asked asked, int status, List<? extends Node> said) {
    Words words = Words.of(asked.preferences().language());
    List<Node> content = new ArrayList<>(said);
    content.add(
        Forms.post(
                PATH,
                asked,
                List.of(
                    Node.of("div", blanks(asked.form(), words)).as("row"),
                    Node.of("p", words.say("upload.limits", MOST_BYTES >> 20)).as("aside")))
            .with("enctype", "multipart/form-data")
            .with("data-sending", words.say("upload.sending", "{0}")));
    return page(status, words, content);
  }

  private static List<Node> blanks(Fields said, Words words) {
    return List.of(
        Forms.field(words.say("upload.file"), "file", "")
            .with("type", "file")
            .with("required", "")
            .node(),
        Forms.field(words.say("blank.list"), "list", said.text("list"))
            .with("placeholder", words.say("upload.seen"))
            .with("pattern", "[^\\s@\\/#]+")
            .node(),
        choice(said, words, "family", words.say("upload.family"), Ingestor.families()),
        Forms.field(words.say("upload.day"), "edition", said.text("edition"))
            .with("type", "date")
            .node(),
        choice(
            said,
            words,
            "language",
            words.say("facet.language"),
            Arrays.stream(Language.values()).map(Language::code).toList()),
        Forms.submit(words.say("upload.send")));
  }

  private static Node choice(
      Fields said, Words words, String name, String label, List<String> codes) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", words.say("upload.seen")));
    codes.forEach(code -> options.add(new Option(code, words.code(name, code))));
    return Forms.choice(label, name, said.text(name), options).node();
  }

  private Answer take(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    Optional<Upload> file = asked.upload("file");
    if (file.isEmpty()) {
      return form(asked, 422, List.of(Forms.callout("problem", words.say("table.none"))));
    }
    Fields said = asked.form();
    String id =
        uploads.take(
            file.get(),
            new SentDocument.Said(
                said.text("list"),
                said.text("family"),
                said.text("edition"),
                said.text("language")));
    return Answer.moved(Fields.of(ID, id).link(SENT));
  }

  private Answer sent(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    String id = asked.query().text(ID);
    State state =
        uploads
            .state(id, PATIENCE)
            .orElseThrow(
                () -> ProblemException.notFound("this document is not remembered; send it again"));
    return switch (state) {
      case State.Busy busy -> page(202, words, List.of(busy(words, busy)));
      case State.Refused(String why) ->
          page(
              422,
              words,
              List.of(
                  Forms.callout("problem", words.told(why)),
                  Node.of("p", Node.of("a", words.say("upload.again")).with("href", PATH))));
      case State.Understood(Preview preview) ->
          page(200, words, understood(asked, words, id, preview));
      case State.Kept(Preview preview) -> page(200, words, kept(words, preview));
    };
  }

  private static Node busy(Words words, State.Busy busy) {
    String said = words.say(busy.isKeeping() ? "upload.keeping" : "upload.reading");
    List<Node> steps = new ArrayList<>();
    for (Step step : Step.values()) {
      Node.Element item = Node.of("li", words.say(step.key(), busy.sentences()));
      int ahead = step.compareTo(busy.step());
      steps.add(
          ahead < 0
              ? item.as("done")
              : ahead == 0 ? item.as("now").with("aria-current", "step") : item);
    }
    return Node.of(
        "div",
        Node.of("progress")
            .with("max", String.valueOf(Step.values().length))
            .with("value", String.valueOf(List.of(Step.values()).indexOf(busy.step())))
            .with("aria-label", said),
        Node.of("ol", steps).as("steps"),
        Node.of("p", said).with("role", "status"));
  }

  private static List<Node> understood(Asked asked, Words words, String id, Preview preview) {
    List<Node> content = new ArrayList<>();
    content.add(
        Forms.post(
            KEEP,
            asked,
            List.of(
                Forms.hidden(ID, id),
                Node.of("p", words.say("upload.not-kept")),
                Node.of(
                        "div",
                        Forms.submit(words.say("upload.keep")),
                        Node.of("a", words.say("upload.again")).with("href", PATH))
                    .as("row"))));
    content.addAll(new PreviewNodes(words).of(preview));
    return content;
  }

  private static List<Node> kept(Words words, Preview preview) {
    List<Node> content = new ArrayList<>();
    content.add(Forms.callout("good", words.say("upload.kept")));
    List<Node> links = new ArrayList<>();
    for (Preview.Part part : preview.parts()) {
      Fields place =
          Fields.of("list", part.edition().list().value())
              .with("at", part.edition().date().toString());
      links.add(
          Node.of("li", Node.of("a", part.edition().name()).with("href", place.link("/entry"))));
    }
    links.add(
        Node.of("li", Node.of("a", words.say("corpus.title")).with("href", Section.CORPUS.path())));
    content.add(Node.of("ul", links));
    return content;
  }

  private Answer keep(Asked asked) {
    String id = asked.form().text(ID);
    uploads.keep(id, shelf.store());
    return Answer.moved(Fields.of(ID, id).link(SENT));
  }

  @Override
  public void close() {
    uploads.close();
  }
}
