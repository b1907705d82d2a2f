package dev.thresher.app.web.entry;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.Redline;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.edition.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provision in two editions beside each other, the words that differ marked. */
final class RedlineView {
  private static final int MOST = 500;

  private RedlineView() {}

  static List<Node> of(Asked asked, Place place, Words words) {
    List<Held> editions = place.editions();
    if (editions.size() < 2) {
      return List.of(Forms.empty(words.say("redline.only")));
    }
    Edition other = other(asked, place, editions);
    List<Node> parts = new ArrayList<>();
    parts.add(picker(place, words, editions, other));
    if (other.equals(place.held().edition())) {
      parts.add(Forms.empty(words.say("redline.itself")));
      return parts;
    }
    RedlineRows rows =
        place
            .corpus()
            .computed(
                List.of("redline", place.held().edition(), place.provision().path(), other),
                RedlineRows.class,
                () ->
                    RedlineRows.of(
                        place.corpus().corpus().lineages(other.list()),
                        place.held().edition(),
                        place.provision().path(),
                        other));
    parts.add(table(place, words, other, rows));
    return parts;
  }

  /** The one named, else the edition before, else the one after. */
  private static Edition other(Asked asked, Place place, List<Held> editions) {
    Optional<String> named = asked.query().first("with");
    if (named.isPresent()) {
      Choice choice = place.corpus().choice();
      return choice.inForce(place.held().edition().list(), named.get()).edition();
    }
    int here = editions.indexOf(place.held());
    return editions.get(here > 0 ? here - 1 : 1).edition();
  }

  private static Node picker(Place place, Words words, List<Held> editions, Edition other) {
    List<Option> days =
        editions.reversed().stream()
            .map(held -> Option.plain(held.edition().date().toString()))
            .toList();
    return Forms.get(
            "/entry/compare",
            List.of(
                Forms.hidden("list", place.list()),
                Forms.hidden("code", place.provision().path()),
                Forms.choice(words.say("redline.this"), "at", place.day(), days).node(),
                Forms.choice(words.say("redline.with"), "with", other.date().toString(), days)
                    .node(),
                Node.of("button", words.say("entry.show")).with("type", "submit").as("second")))
        .with("data-live", "")
        .as("row no-print");
  }

  private static Node table(Place place, Words words, Edition other, RedlineRows rows) {
    boolean isOlder = other.date().isBefore(place.held().edition().date());
    String before = (isOlder ? other : place.held().edition()).date().toString();
    String after = (isOlder ? place.held().edition() : other).date().toString();
    long changed = rows.rows().stream().filter(row -> !row.isSame()).count();
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("p", words.say("redline.count", changed, rows.rows().size())));
    parts.add(Node.of("div", Node.of("h2", before), Node.of("h2", after)).as("redline heads"));
    rows.rows().stream().limit(MOST).forEach(row -> parts.add(row(row, place, words)));
    return Node.of("section", parts).as("redlines");
  }

  private static Node row(RedlineRows.Row row, Place place, Words words) {
    if (row.isSame()) {
      return Node.of(
              "p",
              Node.of("span", row.after().orElseThrow().path()).as("code"),
              Node.text(" " + words.say("redline.same")))
          .as("unchanged");
    }
    Redline redline =
        Redline.of(
            row.before().map(RedlineRows.Side::words).orElse(""),
            row.after().map(RedlineRows.Side::words).orElse(""));
    return Node.of(
            "div",
            column(row.before(), redline.beforeNodes(), place, words),
            column(row.after(), redline.afterNodes(), place, words))
        .as("redline");
  }

  private static Node column(
      Optional<RedlineRows.Side> side, List<Node> marked, Place place, Words words) {
    return side.map(known ->
            Node.of(
                "div",
                Node.of("h3", known.path()).as("code"),
                Node.of("p", marked).with("lang", place.held().edition().language().code())))
        .orElseGet(() -> Node.of("div", Node.of("p", words.say("redline.absent")).as("aside")));
  }
}
