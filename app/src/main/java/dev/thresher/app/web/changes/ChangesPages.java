package dev.thresher.app.web.changes;

import dev.thresher.app.report.CategoryCounts;
import dev.thresher.app.report.ChangeRow;
import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.ChangesReport;
import dev.thresher.app.report.ChangesText;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Exports;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.LiveFilter;
import dev.thresher.app.web.layout.Pager;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What changed between two editions: figures, a chart, and each change with both quotations. */
public final class ChangesPages {
  private static final int SIZE = 100;
  private static final String PATH = "/changes";

  private final Shelf shelf;

  public ChangesPages(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(Route.get(PATH, this::page), Route.get(PATH + "/export", this::export));
  }

  private Answer page(Asked given) {
    Asked asked = given.asking(Comparing.of(shelf.present(), given.query()).withinTheList());
    Words words = Words.of(asked.preferences().language());
    Comparing comparing = Comparing.of(shelf.present(), asked.query());
    List<Node> body = new ArrayList<>();
    String title = words.say("changes.title");
    if (comparing.editions().size() < 2) {
      body.add(Node.of("header", Node.of("h1", title)));
      body.add(Forms.empty(words.say("changes.no-list")));
      return Answer.page(title, Section.CHANGES.path(), body);
    }
    ChangesReport chosen = comparing.chosen();
    body.add(
        Node.of(
            "header",
            Node.of("h1", words.told(chosen.title())),
            Node.of("p", words.say("changes.sources", chosen.sources().size()))));
    body.add(ChangesForm.of(asked, words, comparing));
    body.add(summary(asked, words, chosen));
    body.addAll(list(asked, words, chosen));
    return Answer.page(words.told(chosen.title()), Section.CHANGES.path(), body);
  }

  private static List<Change> all(ChangesReport report) {
    return report.sets().stream().flatMap(set -> set.changes().stream()).toList();
  }

  private static Node summary(Asked asked, Words words, ChangesReport report) {
    List<Change> thresholds = all(report).stream().filter(ChangesText::isOfThreshold).toList();
    List<Node> figures = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      long count = thresholds.stream().filter(each -> each.direction() == direction).count();
      figures.add(figure(asked, words, direction, count));
    }
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("div", figures).as("figures"));
    if (!thresholds.isEmpty()) {
      parts.add(CategoryCounts.of(thresholds).drawing(words.say("changes.chart")));
    }
    return Node.of("section", parts).with("aria-label", words.say("changes.summary")).as("summary");
  }

  /** A number that links to its rows. */
  private static Node figure(Asked asked, Words words, Direction direction, long count) {
    Fields query = asked.query().without("skip");
    boolean isChosen = query.has("direction", direction.code());
    Fields to = isChosen ? query.without("direction") : query.with("direction", direction.code());
    Node.Element link =
        Node.of(
                "a",
                Node.of("b", String.valueOf(count)),
                Node.of("span", words.code("change", direction.code())))
            .with("href", to.link(PATH))
            .as("figure " + direction.code());
    return isChosen ? link.with("aria-current", "true") : link;
  }

  private static List<Node> list(Asked asked, Words words, ChangesReport report) {
    int total = all(report).size();
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("h2", words.say("changes.count", total)));
    if (total == 0) {
      parts.add(Forms.empty(words.say("changes.none")));
      return parts;
    }
    parts.add(Links.exports(asked, words, PATH + "/export"));
    List<Node> rows = rows(asked, words, report);
    parts.add(LiveFilter.of(words, rows.size() - 1));
    parts.add(Node.of("div", Node.of("table", rows).as("sortable changes")).as("scroll"));
    parts.add(Pager.of(asked, words, total, SIZE));
    return parts;
  }

  private static List<Node> rows(Asked asked, Words words, ChangesReport report) {
    List<Node> rows = new ArrayList<>();
    rows.add(Node.of("thead", Node.of("tr", heads(words))));
    int skip = Pager.offset(asked);
    for (ChangeSet set : report.sets()) {
      ChangeRow row = new ChangeRow(set, new LinkedTelling(words), report.sets().size() > 1);
      for (Change change : set.changes()) {
        if (skip > 0) {
          skip--;
        } else if (rows.size() <= SIZE) {
          rows.add(row.node(change));
        }
      }
    }
    return rows;
  }

  private static List<Node> heads(Words words) {
    return Stream.of("provision", "property", "before", "after", "direction", "kind")
        .<Node>map(name -> Node.of("th", words.column(name)).with("scope", "col"))
        .toList();
  }

  private Answer export(Asked asked) {
    ChangesReport report = Comparing.of(shelf.present(), asked.query()).chosen();
    return Exports.of(asked, "changes", report);
  }
}
