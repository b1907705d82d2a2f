package dev.thresher.app.web.meets;

import dev.thresher.app.job.Judged;
import dev.thresher.app.pipeline.ProductNames;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.report.GivenReport;
import dev.thresher.app.report.VerdictReport;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Exports;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Pager;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.track.meets.Facts;
import dev.thresher.track.meets.Truth;
import dev.thresher.track.meets.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Facts of a product, and which controls it meets, with the reasons. */
public final class MeetsPage {
  private static final String PATH = "/meets";
  private static final int SIZE = 100;

  private final Shelf shelf;

  public MeetsPage(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(Route.get(PATH, this::page), Route.get(PATH + "/export", this::export));
  }

  private Answer page(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    List<Node> body = new ArrayList<>();
    body.add(
        Node.of(
            "header",
            Node.of("h1", words.say("meets.title")),
            Node.of("p", words.say("meets.what"))));
    body.add(MeetsForm.of(asked, words, shelf.present()));
    if (Product.isDescribed(asked.query())) {
      try {
        body.addAll(translations(words, Product.of(asked.query())));
        body.addAll(verdicts(asked, words, Judging.of(shelf.present(), asked.query())));
      } catch (UnusableInputException e) {
        body.add(Forms.callout("problem", words.told(String.valueOf(e.getMessage()))));
      }
    }
    return Answer.page(words.say("meets.title"), Section.MEETS.path(), body);
  }

  private static List<Node> translations(Words words, Facts facts) {
    String all =
        ProductNames.translations(facts).stream()
            .map(ProductNames.Translation::toString)
            .collect(Collectors.joining("; "));
    return all.isEmpty()
        ? List.of()
        : List.of(Node.of("p", words.say("meets.translated", all)).as("aside"));
  }

  private static List<Node> verdicts(Asked asked, Words words, List<Judged> judged) {
    List<Node> parts = new ArrayList<>();
    List<Node> figures = new ArrayList<>();
    for (Truth truth : Truth.values()) {
      figures.add(figure(asked, words, truth, judged));
    }
    parts.add(Node.of("div", figures).as("figures start"));
    List<Judged> chosen = Judging.chosen(judged, asked.query());
    int total = chosen.stream().mapToInt(each -> each.verdicts().size()).sum();
    if (total == 0) {
      boolean isChosen = asked.query().has(Judging.VERDICT);
      parts.add(Forms.empty(words.say(isChosen ? "meets.no-such" : "meets.none")));
      return parts;
    }
    parts.add(Links.exports(asked, words, PATH + "/export"));
    parts.addAll(cards(chosen, words, Pager.offset(asked)));
    parts.add(Pager.of(asked, words, total, SIZE));
    return parts;
  }

  private static List<Node> cards(List<Judged> judged, Words words, int skip) {
    return judged.stream()
        .flatMap(each ->
            each.verdicts().stream()
                .map(verdict ->
                    (Supplier<Node>) () -> VerdictCard.of(each.document(), verdict, words)))
        .skip(skip)
        .limit(SIZE)
        .map(Supplier::get)
        .toList();
  }

  /** A number that links to its verdicts. */
  private static Node figure(Asked asked, Words words, Truth truth, List<Judged> judged) {
    long count =
        judged.stream()
            .flatMap(each -> each.verdicts().stream())
            .filter(verdict -> verdict.truth() == truth)
            .count();
    Fields query = asked.query().without("skip");
    boolean isChosen = query.has(Judging.VERDICT, truth.code());
    Fields to =
        isChosen ? query.without(Judging.VERDICT) : query.with(Judging.VERDICT, truth.code());
    Node.Element link =
        Node.of(
                "a",
                Node.of("b", String.valueOf(count)),
                Node.of("span", VerdictCard.label(words, truth)))
            .with("href", to.link(PATH))
            .as("figure " + VerdictCard.look(truth));
    return isChosen ? link.with("aria-current", "true") : link;
  }

  private Answer export(Asked asked) {
    List<Judged> judged = Judging.chosen(Judging.of(shelf.present(), asked.query()), asked.query());
    List<Verdict> all = judged.stream().flatMap(each -> each.verdicts().stream()).toList();
    return Exports.of(
        asked,
        "meets",
        new GivenReport(
            "Controls that a product meets",
            (words, width, sink) ->
                judged.forEach(each ->
                    VerdictReport.text(each.document(), each.verdicts(), words, width, sink)),
            () -> all.stream().map(VerdictReport::json).toList(),
            () -> VerdictReport.table(all)));
  }
}
