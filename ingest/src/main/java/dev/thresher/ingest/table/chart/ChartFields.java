package dev.thresher.ingest.table.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A destination's row as a file gives it, before it is written down.
 *
 * @param line of the file, from 1; 0 where lines say nothing
 * @param name as printed, without footnote numbers
 * @param marks the words of the cells that are marked, by the place of their column, from 0
 * @param footnotes numbers
 * @param instead words in place of marks; empty if none
 * @param remarks other words of the row: the footnotes in full
 */
record ChartFields(
    int line,
    String name,
    Map<Integer, String> marks,
    List<String> footnotes,
    String instead,
    List<String> remarks) {
  ChartFields {
    marks = new TreeMap<>(marks);
    footnotes = List.copyOf(footnotes);
    remarks = List.copyOf(remarks);
  }
}
