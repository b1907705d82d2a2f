package dev.thresher.app.report;

import dev.thresher.corpus.change.Change;
import dev.thresher.track.parameter.HistoryLine;
import java.util.List;
import java.util.function.Consumer;

/** A history for a terminal: each threshold with its dated values, quotations and changes. */
final class HistoryText {
  private final HistoryReport.OfList told;
  private final ReportWords words;
  private final int width;
  private final Consumer<String> out;

  private HistoryText(
      HistoryReport.OfList told, ReportWords words, int width, Consumer<String> out) {
    this.told = told;
    this.words = words;
    this.width = width;
    this.out = out;
  }

  /**
   * @param out takes lines, line ends included
   */
  static void write(HistoryReport.OfList told, ReportWords words, int width, Consumer<String> out) {
    HistoryText text = new HistoryText(told, words, width, out);
    Strand.of(told.history()).forEach(text::strand);
  }

  private void strand(Strand strand) {
    List<HistoryLine> lines = strand.lines();
    line(TextWidth.fit(strand.title(), width));
    StepPlot.of(strand, width).forEach(this::line);
    int valueWidth =
        lines.stream().mapToInt(each -> TextWidth.of(Wording.of(each.parameter()))).max().orElse(0);
    for (HistoryLine each : lines) {
      each.change().ifPresent(this::change);
      value(each, strand.last(), valueWidth);
    }
    line("");
  }

  private void change(Change change) {
    StringBuilder line =
        new StringBuilder("    ")
            .append(told.amendment(words, change))
            .append(" (")
            .append(words.cell("kind", change.kind().code()))
            .append(")");
    change.sourceRule().ifPresent(rule -> append(line, rule));
    change.suspect().ifPresent(doubt -> append(line, words.say("suspect: {0}", words.say(doubt))));
    line(line.toString());
  }

  /** Behind what was told, or on a line of its own where that is full. */
  private void append(StringBuilder line, String more) {
    if (TextWidth.of(line.toString()) + 2 + TextWidth.of(more) <= width) {
      line.append("  ").append(more);
      return;
    }
    line(line.toString());
    line.setLength(0);
    line.append(TextWidth.fit("      " + more, width));
  }

  private void value(HistoryLine line, HistoryLine last, int valueWidth) {
    String code =
        line.designator().equals(last.designator())
            ? ""
            : words.say("as {0}", line.designator()) + "  ";
    String head =
        "  "
            + line.edition().date()
            + "  "
            + TextWidth.padEnd(Wording.of(line.parameter()), valueWidth)
            + "  "
            + code;
    String place = "  (" + told.place(line) + ")";
    int room = Math.max(20, width - TextWidth.of(head) - TextWidth.of(place));
    line(head + TextWidth.fit(Wording.quoted(line.parameter().evidence()), room) + place);
    line.days().forEach(day -> line("    [" + words.say(day.words()) + "]"));
  }

  private void line(String text) {
    out.accept(text + "\n");
  }
}
