package dev.thresher.app.web.analysis;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.corpus.edition.ListId;
import java.util.ArrayList;
import java.util.List;

/** The form of a topic: its blanks in order, filled with what was asked. */
final class TopicForm {
  private final Words words;
  private final OpenCorpus corpus;

  TopicForm(Words words, OpenCorpus corpus) {
    this.words = words;
    this.corpus = corpus;
  }

  Node of(Topic topic, Fields asked) {
    return Forms.get(
            topic.path(),
            List.of(
                Node.of("div", parts(topic, asked, Forms.submit(words.say("entry.show"))))
                    .as("row")))
        .as("search-form");
  }

  /** The labelled blanks, and what follows them. */
  List<Node> parts(Topic topic, Fields asked, Node... more) {
    Fields filled = topic.filled(asked);
    List<Node> parts = new ArrayList<>();
    topic.blanks().forEach(blank -> parts.add(part(blank, filled)));
    parts.addAll(List.of(more));
    return parts;
  }

  private Node part(Blank blank, Fields filled) {
    String value = filled.text(blank.name());
    String label = words.say("blank." + blank.name());
    return switch (blank) {
      case Blank.OfList list -> Forms.choice(label, list.name(), value, lists(value)).node();
      case Blank.OfChoice choice ->
          Forms.choice(
                  label,
                  choice.name(),
                  value,
                  choice.options().stream()
                      .map(option -> new Option(option.value(), words.say(option.shown())))
                      .toList())
              .node();
      case Blank.OfWords text -> Forms.field(label, text.name(), value).node();
      case Blank.OfNumber number ->
          Forms.field(label, number.name(), value)
              .with("type", "number")
              .with("min", "0")
              .with("step", "any")
              .node();
      case Blank.OfDay day -> Forms.field(label, day.name(), value).with("type", "date").node();
      case Blank.OfTick tick -> Forms.tick(label, tick.name(), filled.has(tick.name(), "on"));
    };
  }

  /**
   * Those of the store whose editions follow each other; the one asked for too, if it is not among
   * them.
   */
  private List<Option> lists(String asked) {
    List<String> names = new ArrayList<>(AnalysisPages.tracked(corpus).map(ListId::value).toList());
    if (!names.contains(asked)) {
      names.add(asked);
    }
    return names.stream().map(Option::plain).toList();
  }
}
