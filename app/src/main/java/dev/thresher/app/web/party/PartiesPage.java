package dev.thresher.app.web.party;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.index.search.PartyHit;
import dev.thresher.index.search.PartyRequest;
import dev.thresher.index.search.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Listed parties whose names are like the one asked for. */
public final class PartiesPage {
  private static final int MOST = 50;
  private static final int LONGEST = 200;

  private final Shelf shelf;

  public PartiesPage(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(Route.get("/parties", this::page));
  }

  /** The parties that an address asks for. */
  public static List<PartyHit> find(OpenCorpus corpus, Fields query, int most) {
    String name = query.text("name");
    String asked = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return corpus
        .index()
        .parties(
            PartyRequest.of(asked)
                .in(query.first("at").map(Choice::day).map(When::asOf).orElse(When.latest()))
                .limit(most));
  }

  private Answer page(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    List<Node> body = new ArrayList<>();
    body.add(
        Node.of(
            "header",
            Node.of("h1", words.say("parties.title")),
            Node.of("p", words.say("parties.what"))));
    body.add(form(asked, words));
    if (asked.query().has("name")) {
      body.add(list(words, find(shelf.present(), asked.query(), MOST)));
    }
    return Answer.page(words.say("parties.title"), Section.PARTIES.path(), body);
  }

  private static Node form(Asked asked, Words words) {
    return Forms.get(
            "/parties",
            List.of(
                Node.of(
                        "div",
                        Forms.field(words.say("parties.name"), "name", asked.query().text("name"))
                            .with("type", "search")
                            .with("maxlength", String.valueOf(LONGEST))
                            .node(),
                        Forms.field(words.say("search.at"), "at", asked.query().text("at"))
                            .with("type", "date")
                            .node(),
                        Forms.submit(words.say("search.go")))
                    .as("ask-line")))
        .with("role", "search")
        .as("search-form");
  }

  private static Node list(Words words, List<PartyHit> hits) {
    if (hits.isEmpty()) {
      return Forms.empty(words.say("parties.none"));
    }
    List<Node> rows = new ArrayList<>();
    rows.add(
        Node.of(
            "thead",
            Node.of(
                "tr",
                Stream.of("score", "party", "matched", "edition", "reasons")
                    .<Node>map(name -> Node.of("th", words.column(name)).with("scope", "col"))
                    .toList())));
    hits.forEach(hit -> rows.add(Node.of("tbody", row(hit)).as("item")));
    return Node.of("div", Node.of("table", rows).as("sortable plain")).as("scroll start");
  }

  private static Node row(PartyHit hit) {
    String score = BigDecimal.valueOf(hit.score()).setScale(2, RoundingMode.HALF_UP).toString();
    int at = hit.edition().indexOf('@');
    Fields address =
        Fields.of("list", hit.edition().substring(0, at))
            .with("at", hit.edition().substring(at + 1).replaceFirst("#.*", ""))
            .with("code", hit.path());
    return Node.of(
        "tr",
        Node.of("td", score).as("number"),
        Node.of("td", Node.of("a", hit.party()).with("href", address.link("/entry"))),
        Node.of("td", Node.of("q", hit.matched().quote())),
        Node.of("td", hit.edition()).as("short"),
        Node.of("td", Node.of("small", String.join("; ", hit.reasons()))));
  }
}
