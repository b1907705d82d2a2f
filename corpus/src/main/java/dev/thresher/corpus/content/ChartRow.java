package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * One destination of a chart.
 *
 * @param provision the path of the row
 * @param destination its heading is the name as printed, without footnote numbers
 * @param marks the cells that are marked, in the order of the columns; a cell without a mark has
 *     none
 * @param footnotes the numbers of the footnotes that apply
 * @param instead words that stand in place of marks: "See part 746 of the EAR"; then an empty cell
 *     permits nothing
 */
public record ChartRow(
    String provision,
    Destination destination,
    List<ChartMark> marks,
    List<Evidence> footnotes,
    Optional<Evidence> instead) {
  public ChartRow {
    marks = List.copyOf(marks);
    footnotes = List.copyOf(footnotes);
  }
}
