package dev.thresher.app.web.changes;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.edition.ListId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which list, which two days, and which changes. */
final class ChangesForm {
  private ChangesForm() {}

  static Node of(Asked asked, Words words, Comparing comparing) {
    Fields query = asked.query();
    return Forms.get(
            "/changes",
            List.of(
                Node.of("div", days(words, comparing)).as("row"),
                Node.of("div", filters(query, words)).as("row")))
        .with("data-live", "")
        .as("search-form");
  }

  private static List<Node> days(Words words, Comparing comparing) {
    List<Option> days =
        comparing.editions().stream()
            .map(held -> Option.plain(held.edition().date().toString()))
            .toList();
    List<Option> lists =
        Comparing.tracked(comparing.corpus()).stream()
            .map(ListId::value)
            .map(Option::plain)
            .toList();
    String list = comparing.list().map(ListId::value).orElse("");
    return List.of(
        Forms.choice(words.say("facet.list"), "list", list, lists).node(),
        Forms.choice(words.say("changes.from"), "from", comparing.from(), days).node(),
        Forms.choice(words.say("changes.to"), "to", comparing.to(), days).node(),
        Forms.tick(words.say("changes.steps"), "steps", comparing.isStepwise()),
        Forms.tick(words.say("changes.words"), "words", comparing.query().has("words", "on")));
  }

  private static List<Node> filters(Fields query, Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Forms.choice(
                words.column("direction"), "direction", query.text("direction"), directions(words))
            .node());
    parts.add(Forms.choice(words.column("kind"), "kind", query.text("kind"), kinds(words)).node());
    parts.add(
        Forms.field(words.say("changes.code"), "code", query.text("code"))
            .with("placeholder", "3A001.b")
            .node());
    parts.add(Forms.field(words.say("search.property"), "property", query.text("property")).node());
    parts.add(
        Forms.field(words.say("search.unit"), "unit", query.text("unit"))
            .with("placeholder", "GHz")
            .node());
    parts.add(Forms.submit(words.say("entry.show")));
    return parts;
  }

  private static List<Option> directions(Words words) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", words.say("changes.all")));
    Arrays.stream(Direction.values())
        .map(Direction::code)
        .forEach(code -> all.add(new Option(code, words.code("change", code))));
    return all;
  }

  private static List<Option> kinds(Words words) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", words.say("changes.all")));
    Arrays.stream(ChangeKind.values())
        .map(ChangeKind::code)
        .forEach(code -> all.add(new Option(code, words.code("changekind", code))));
    return all;
  }
}
