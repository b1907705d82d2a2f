package dev.thresher.app.web.search;

import dev.thresher.app.report.GivenReport;
import dev.thresher.app.report.HitTable;
import dev.thresher.app.report.HitText;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Exports;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Pager;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.index.query.QuerySyntaxException;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.SearchResult;
import java.util.ArrayList;
import java.util.List;

/** The search page: what is asked, what was found, and what to narrow it by. */
public final class SearchPage {
  private static final int SIZE = 20;
  private static final int MOST_EXPORTED = 2_000;

  private final Shelf shelf;

  public SearchPage(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(Route.get("/", this::page), Route.get("/search/export", this::export));
  }

  private Answer page(Asked asked) {
    OpenCorpus corpus = shelf.present();
    Words words = Words.of(asked.preferences().language());
    List<Node> body = new ArrayList<>();
    body.add(Node.of("h1", words.say("search.title")).as("quiet"));
    body.add(SearchForm.of(asked, words, corpus));
    Question question = Question.of(asked.query());
    if (question.isAsked()) {
      body.add(found(asked, words, corpus, question));
    } else {
      body.addAll(Invitation.of(words, corpus));
    }
    String asking = asked.query().text("q");
    String title = asking.isEmpty() ? words.say("search.title") : asking;
    return Answer.page(title, Section.SEARCH.path(), body);
  }

  private static Node found(Asked asked, Words words, OpenCorpus corpus, Question question) {
    SearchResult result;
    try {
      result =
          corpus
              .index()
              .search(
                  question
                      .request(Pager.offset(asked), SIZE)
                      .counting(Question.FACETS.toArray(Facet[]::new)));
    } catch (QuerySyntaxException e) {
      return Forms.callout("problem", words.told(String.valueOf(e.getMessage())));
    }
    return Node.of(
            "div",
            FacetList.of(asked, words, result),
            Node.of("section", hits(asked, words, result)).as("hits"))
        .as("found");
  }

  private static List<Node> hits(Asked asked, Words words, SearchResult result) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("h2", words.say("search.count", result.total(), result.editions().size())));
    if (result.total() == 0) {
      parts.add(Forms.empty(words.say("search.none")));
      return parts;
    }
    parts.add(Links.exports(asked, words, "/search/export"));
    List<Node> items = new ArrayList<>();
    result.hits().forEach(hit -> items.add(HitItem.of(hit, words)));
    parts.add(
        Node.of("ol", items).with("start", String.valueOf(Pager.offset(asked) + 1)).as("hit-list"));
    parts.add(Pager.of(asked, words, result.total(), SIZE));
    return parts;
  }

  private Answer export(Asked asked) {
    Question question = Question.of(asked.query());
    List<Hit> hits = shelf.present().index().search(question.request(0, MOST_EXPORTED)).hits();
    return Exports.of(
        asked,
        "search",
        new GivenReport(
            "Search: " + question.query(),
            (words, width, sink) -> HitText.write(hits, words, width, false, sink),
            () -> hits.stream().map(HitTable::json).toList(),
            () -> HitTable.of(hits)));
  }
}
