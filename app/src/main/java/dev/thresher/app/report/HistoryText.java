package dev.thresher.app.report;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A history for a terminal: each threshold with its dated values, quotations and changes. */
public final class HistoryText {
  private final Map<Edition, Document> documents;
  private final int width;
  private final Consumer<String> out;

  private HistoryText(Map<Edition, Document> documents, int width, Consumer<String> out) {
    this.documents = documents;
    this.width = width;
    this.out = out;
  }

  /**
   * @param documents of all editions of the history
   * @param out takes lines, line ends included
   */
  public static void write(
      History history, Map<Edition, Document> documents, int width, Consumer<String> out) {
    new HistoryText(documents, width, out).write(history);
  }

  private void write(History history) {
    List<List<HistoryLine>> strands = strands(history.lines());
    strands.forEach(this::strand);
  }

  private static List<List<HistoryLine>> strands(List<HistoryLine> lines) {
    List<List<HistoryLine>> strands = new ArrayList<>();
    Optional<HistoryLine> previous = Optional.empty();
    for (HistoryLine line : lines) {
      boolean continues =
          previous.isPresent()
              && previous.get().lineage().equals(line.lineage())
              && previous.get().strand() == line.strand();
      if (!continues) {
        strands.add(new ArrayList<>());
      }
      strands.getLast().add(line);
      previous = Optional.of(line);
    }
    return strands;
  }

  private void strand(List<HistoryLine> lines) {
    HistoryLine last = lines.getLast();
    Parameter parameter = last.parameter();
    String title = last.edition().list() + "  " + last.designator();
    String property = Wording.oneLine(parameter.property());
    String subject = parameter.subject().map(words -> ", " + Wording.oneLine(words)).orElse("");
    line(TextWidth.fit(title + "  " + property + subject, width));
    int valueWidth =
        lines.stream().mapToInt(each -> TextWidth.of(Wording.of(each.parameter()))).max().orElse(0);
    for (HistoryLine each : lines) {
      each.change().ifPresent(this::change);
      value(each, last, valueWidth);
    }
    line("");
  }

  private void change(Change change) {
    line(
        "    "
            + Wording.sign(change.direction())
            + " "
            + change.direction().code()
            + " ("
            + change.kind().code()
            + ")"
            + change.sourceRule().map(rule -> "  " + rule).orElse("")
            + change.suspect().map(doubt -> "  suspect: " + doubt).orElse(""));
  }

  private void value(HistoryLine line, HistoryLine last, int valueWidth) {
    String code =
        line.designator().equals(last.designator()) ? "" : "as " + line.designator() + "  ";
    String head =
        "  "
            + line.edition().date()
            + "  "
            + TextWidth.padEnd(Wording.of(line.parameter()), valueWidth)
            + "  "
            + code;
    String place =
        Optional.ofNullable(documents.get(line.edition()))
            .map(document -> "  (" + document.place(line.parameter().evidence().span()) + ")")
            .orElse("");
    int room = Math.max(20, width - TextWidth.of(head) - TextWidth.of(place));
    line(head + TextWidth.fit(Wording.quoted(line.parameter().evidence()), room) + place);
  }

  private void line(String text) {
    out.accept(text + "\n");
  }
}
