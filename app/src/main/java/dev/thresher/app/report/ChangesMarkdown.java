package dev.thresher.app.report;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes in Markdown: a summary, then a row a threshold with both quotations and places, and a row
 * for what is probably an artefact of a source.
 */
record ChangesMarkdown(ChangesReport report, ReportWords words) {
  private static final List<String> COLUMNS =
      List.of(
          "provision",
          "property",
          "before",
          "after",
          "direction",
          "kind",
          "was",
          "is",
          "rule",
          "note");

  void write(Consumer<String> out) {
    out.accept("# " + MarkdownTable.escaped(words.say(report.title())) + "\n");
    for (ChangeSet set : report.sets()) {
      write(set, out);
    }
  }

  private void write(ChangeSet set, Consumer<String> out) {
    List<Change> thresholds = set.changes().stream().filter(ChangesText::isOfThreshold).toList();
    List<Change> told =
        set.changes().stream()
            .filter(change -> ChangesText.isOfThreshold(change) || change.suspect().isPresent())
            .toList();
    out.accept(
        "\n## "
            + MarkdownTable.escaped(
                set.before().edition().name() + " → " + set.after().edition().name())
            + "\n\n");
    out.accept(summary(set, thresholds) + "\n\n");
    if (!told.isEmpty()) {
      List<List<Cell>> rows = new ArrayList<>();
      told.forEach(change -> rows.add(row(set, change)));
      MarkdownTable.write(words.of(new Table(COLUMNS, rows)), out);
    }
  }

  private String summary(ChangeSet set, List<Change> thresholds) {
    StringBuilder summary = new StringBuilder();
    summary.append(words.say("{0} changes of thresholds", thresholds.size()));
    for (Direction direction : Direction.values()) {
      long count = thresholds.stream().filter(each -> each.direction() == direction).count();
      if (count > 0) {
        summary.append(words.say(", {0} {1}", count, words.say(direction.code())));
      }
    }
    int others = set.changes().size() - thresholds.size();
    return summary.append(words.say("; {0} changes without a threshold.", others)).toString();
  }

  private List<Cell> row(ChangeSet set, Change change) {
    return List.of(
        Cell.text(Wording.code(change)),
        Cell.text(Wording.oneLine(change.property())),
        Cell.text(value(change.before())),
        Cell.text(value(change.after())),
        Cell.text(Wording.sign(change.direction()) + " " + words.say(change.direction().code())),
        Cell.text(
            words.cell("kind", change.kind().code())
                + change
                    .suspect()
                    .map(why -> " (" + words.say("suspect: {0}", words.say(why)) + ")")
                    .orElse("")),
        Cell.text(quotation(set.before(), change.before())),
        Cell.text(quotation(set.after(), change.after())),
        Cell.text(change.sourceRule()),
        Cell.text(note(set, change)));
  }

  private String note(ChangeSet set, Change change) {
    return set.note(change, words::say);
  }

  private static String value(Optional<Side> side) {
    Optional<Parameter> parameter = side.flatMap(Side::parameter);
    return parameter.map(Wording::of).orElse("");
  }

  private static String quotation(Document document, Optional<Side> side) {
    return side.flatMap(Side::evidence)
        .map(quoted -> Wording.quoted(quoted) + " (" + document.place(quoted.span()) + ")")
        .orElse("");
  }
}
