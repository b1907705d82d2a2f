package dev.thresher.app.web.analysis;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.AnnouncementTable;
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
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.LiveFilter;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.edition.ListId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Announcements, or the goods under them, each a link to its text. */
public final class AnnouncementPages {
  private static final String NAME = "announcements";
  private static final String PATH = "/" + NAME;
  private static final String ITEMS = "items";

  private final Shelf shelf;

  /**
   * The announcements of a series with their places in the store.
   *
   * @param rows a row for each, or for each of its goods; with the edition that it is from
   */
  private record Rows(Table table, List<Held> rows) {}

  public AnnouncementPages(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(Route.get(PATH, this::page), Route.get(PATH + "/export", this::export));
  }

  private static List<ListId> series(OpenCorpus corpus) {
    return corpus.corpus().lists().stream().filter(ListId::isSeries).toList();
  }

  /** What an address asks for; empty where no series is held. */
  private static Optional<Rows> rows(OpenCorpus corpus, Fields query) {
    boolean byItem = query.has(ITEMS, "on");
    return query
        .first("list")
        .or(() -> series(corpus).stream().map(ListId::value).findFirst())
        .filter(name -> series(corpus).stream().anyMatch(list -> list.value().equals(name)))
        .map(name ->
            corpus.computed(
                List.of(NAME, name, byItem), Rows.class, () -> read(corpus, name, byItem)));
  }

  /** The rows as a table, for the API. */
  public static Table table(OpenCorpus corpus, Fields query) {
    return rows(corpus, query).map(Rows::table).orElseGet(() -> AnnouncementTable.of(List.of()));
  }

  private static Rows read(OpenCorpus corpus, String list, boolean byItem) {
    List<List<Cell>> all = new ArrayList<>();
    List<Held> places = new ArrayList<>();
    List<String> columns = empty(byItem).columns();
    for (Held held : corpus.corpus().editions()) {
      if (held.edition().list().value().equals(list)
          && corpus.content(held) instanceof Announcement announcement) {
        List<Announcement> one = List.of(announcement);
        Table table = byItem ? AnnouncementTable.ofItems(one) : AnnouncementTable.of(one);
        table.rows().forEach(row -> places.add(held));
        all.addAll(table.rows());
      }
    }
    return new Rows(new Table(columns, all), places);
  }

  private static Table empty(boolean byItem) {
    return byItem ? AnnouncementTable.ofItems(List.of()) : AnnouncementTable.of(List.of());
  }

  private Answer page(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    OpenCorpus corpus = shelf.present();
    List<Node> content = new ArrayList<>();
    List<Option> lists = series(corpus).stream().map(ListId::value).map(Option::plain).toList();
    if (lists.isEmpty()) {
      content.add(Forms.empty(words.say("announcements.none")));
      return AnalysisFrame.of(words, NAME, content);
    }
    content.add(form(asked, words, lists));
    content.add(Links.exports(asked, words, PATH + "/export"));
    rows(corpus, asked.query())
        .ifPresentOrElse(
            rows -> content.addAll(list(words, rows)),
            () -> content.add(Forms.empty(words.say("analysis.no-list"))));
    return AnalysisFrame.of(words, NAME, content);
  }

  private static Node form(Asked asked, Words words, List<Option> lists) {
    return Forms.get(
            PATH,
            List.of(
                Node.of(
                        "div",
                        Forms.choice(
                                words.say("blank.list"), "list", asked.query().text("list"), lists)
                            .node(),
                        Forms.tick(
                            words.say("announcements.items"),
                            ITEMS,
                            asked.query().has(ITEMS, "on")),
                        Forms.submit(words.say("entry.show")))
                    .as("row")))
        .as("search-form");
  }

  private static List<Node> list(Words words, Rows rows) {
    List<Node> bodies = new ArrayList<>();
    bodies.add(
        Node.of(
            "thead",
            Node.of(
                "tr",
                rows.table().columns().stream()
                    .<Node>map(name -> Node.of("th", words.column(name)).with("scope", "col"))
                    .toList())));
    for (int i = 0; i < rows.table().rows().size(); i++) {
      bodies.add(Node.of("tbody", row(rows.table().rows().get(i), rows.rows().get(i))).as("item"));
    }
    return List.of(
        LiveFilter.of(words, rows.table().rows().size()),
        Node.of("div", Node.of("table", bodies).as("sortable plain"))
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", words.say("site.table"))
            .as("scroll"));
  }

  private static Node row(List<Cell> row, Held held) {
    Fields place =
        Fields.of("list", held.edition().list().value())
            .with("at", held.edition().date().toString())
            .with("variant", held.edition().variant());
    List<Node> cells = new ArrayList<>();
    cells.add(
        Node.of("td", Node.of("a", row.getFirst().plain()).with("href", place.link("/entry"))));
    row.stream()
        .skip(1)
        .forEach(cell -> {
          Node.Element td = Node.of("td", cell.plain());
          cells.add(
              cell.isNumber()
                  ? td.as("number")
                  : td.with("lang", held.edition().language().code()));
        });
    return Node.of("tr", cells);
  }

  private Answer export(Asked asked) {
    return Exports.of(
        asked, NAME, new TableReport("Announcements", table(shelf.present(), asked.query())));
  }
}
