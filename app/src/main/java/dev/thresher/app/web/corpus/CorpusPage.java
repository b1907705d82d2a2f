package dev.thresher.app.web.corpus;

import dev.thresher.app.job.HeldEditions;
import dev.thresher.app.job.Moment;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.TableReport;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Exports;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.LiveFilter;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.app.web.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the store holds, an edition a row, with how well it was read. */
public final class CorpusPage {
  private static final List<String> SHOWN =
      List.of(
          "list",
          "edition",
          "variant",
          "state",
          "language",
          "provisions",
          "parameters",
          "unplaced",
          "unread",
          "warnings",
          "source");

  private final Shelf shelf;

  public CorpusPage(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(Route.get("/corpus", this::page), Route.get("/corpus/export", this::export));
  }

  private Table table() {
    OpenCorpus corpus = shelf.present();
    return corpus.computed(
        "held editions",
        Table.class,
        () -> HeldEditions.table(corpus.corpus().store(), Optional.empty(), true, Moment.any()));
  }

  private Answer page(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    Table table = table();
    List<Node> body = new ArrayList<>();
    body.add(
        Node.of(
            "header",
            Node.of("h1", words.say("corpus.title")),
            Node.of("p", words.say("corpus.what", table.rows().size()))));
    body.add(
        Node.of(
            "p",
            Node.of("a", words.say("upload.title"))
                .with("href", UploadPages.PATH)
                .as("main-action")));
    body.add(Links.exports(asked, words, "/corpus/export"));
    if (table.rows().isEmpty()) {
      body.add(Forms.empty(words.say("corpus.none")));
    } else {
      body.add(LiveFilter.of(words, table.rows().size()));
      body.add(Node.of("div", table(words, table)).as("scroll"));
    }
    return Answer.page(words.say("corpus.title"), Section.CORPUS.path(), body);
  }

  private static Node table(Words words, Table table) {
    List<Node> parts = new ArrayList<>();
    List<Node> heads = new ArrayList<>();
    SHOWN.forEach(name -> heads.add(Node.of("th", words.column(name)).with("scope", "col")));
    parts.add(Node.of("thead", Node.of("tr", heads)));
    for (List<Cell> row : table.rows()) {
      List<Node> cells = new ArrayList<>();
      SHOWN.forEach(name -> cells.add(cell(words, table, row, name)));
      parts.add(Node.of("tbody", Node.of("tr", cells)).as("item"));
    }
    return Node.of("table", parts).as("sortable plain");
  }

  private static Node cell(Words words, Table table, List<Cell> row, String name) {
    Cell cell = value(table, row, name);
    if (cell.isNumber()) {
      return Node.of("td", cell.plain()).as("number");
    }
    return switch (name) {
      case "edition" -> edition(table, row, cell);
      case "state" -> Node.of("td", words.code("state", cell.plain()));
      case "source" -> source(cell.plain());
      case "list" -> Node.of("td", cell.plain()).as("short");
      default -> Node.of("td", cell.plain());
    };
  }

  private static Node source(String files) {
    return Node.of("td", Node.of("small", files).as("source").with("title", files));
  }

  /** What was read can be looked at, in whatever variant. */
  private static Node edition(Table table, List<Cell> row, Cell date) {
    if (!value(table, row, "state").plain().equals("read")) {
      return Node.of("td", date.plain()).as("short");
    }
    String variant = value(table, row, "variant").plain();
    Fields day = Fields.of("list", value(table, row, "list").plain()).with("at", date.plain());
    Fields address = variant.equals("primary") ? day : day.with("variant", variant);
    return Node.of("td", Node.of("a", date.plain()).with("href", address.link("/entry")))
        .as("short");
  }

  private static Cell value(Table table, List<Cell> row, String name) {
    return row.get(table.columns().indexOf(name));
  }

  private Answer export(Asked asked) {
    return Exports.of(asked, "corpus", new TableReport("Editions in the store", table()));
  }
}
