package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A result that can be had in every {@link Format}. */
public interface Report {
  /** What it is about, in a line of English. */
  String title();

  /** Its rows, for CSV, a spreadsheet and whatever form it has no better one of. */
  Table table();

  /**
   * For the eye, on a terminal.
   *
   * @param words the language
   * @param width columns of the terminal, 0 for no limit
   * @param out takes pieces of text, line ends included
   */
  void text(ReportWords words, int width, Consumer<String> out);

  /** JSON objects, one a record. */
  List<String> objects();

  /** For a page in Markdown. */
  default void markdown(ReportWords words, Consumer<String> out) {
    out.accept("# " + MarkdownTable.escaped(words.say(title())) + "\n\n");
    MarkdownTable.write(words.of(table()), out);
  }

  /** A drawing of it; empty if there is nothing to draw. */
  default Optional<Node.Element> drawing() {
    return Optional.empty();
  }

  /** For a page that stands alone in one file: what its body holds. */
  default List<Node> body(ReportWords words) {
    return TablePage.body(title(), words.of(table()));
  }
}
