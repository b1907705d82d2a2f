package dev.thresher.app.report;

import dev.thresher.app.pipeline.Undecided;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The provisions of which two candidates are too close to decide between, each shown. */
final class UndecidedSection {
  private static final List<String> COLUMNS =
      List.of("before", "words", "may be", "words then", "score");
  private static final int LONGEST = 240;

  private UndecidedSection() {}

  /** Empty if all was decided. */
  static Optional<Node> of(ChangesReport report, ReportWords words) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ChangeSet set : report.sets()) {
      set.undecided().forEach(pair -> rows.add(row(set, pair)));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Node.of(
                "section",
                Node.of("h2", words.say("Undecided") + " (" + rows.size() + ")"),
                Node.saying(
                        "p",
                        "Candidates that resemble each other too closely: the changes tell them as"
                            + " removed and added.")
                    .as("aside"),
                Node.of("div", TablePage.of(words.of(new Table(COLUMNS, rows)))).as("scroll")));
  }

  private static List<Cell> row(ChangeSet set, Undecided pair) {
    return List.of(
        Cell.text(pair.before().path()),
        words(set.before(), pair.before()),
        Cell.text(pair.after().path()),
        words(set.after(), pair.after()),
        new Cell.Decimal(pair.score()));
  }

  private static Cell words(Document document, Provision provision) {
    return Cell.text(TextWidth.fit(Wording.oneLine(document.wording(provision)), LONGEST));
  }
}
