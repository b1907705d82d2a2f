package dev.thresher.notebooks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Records of an export, with the columns of them that a table shows.
 *
 * @param columns paths of fields, in the order of the table; empty for none yet
 */
public record Rows(List<Row> all, List<String> columns) implements Iterable<Row> {
  public Rows {
    all = List.copyOf(all);
    columns = List.copyOf(columns);
  }

  /** Records without chosen columns. */
  public static Rows of(List<Row> all) {
    return new Rows(all, List.of());
  }

  /** The same records with these columns shown. */
  public Rows columns(String... paths) {
    return new Rows(all, List.of(paths));
  }

  public Rows where(Predicate<Row> condition) {
    return new Rows(all.stream().filter(condition).toList(), columns);
  }

  public Rows first(int count) {
    return new Rows(all.subList(0, Math.min(count, all.size())), columns);
  }

  /** How many records each value of a field has, in the order of the values. */
  public Map<String, Integer> count(Function<Row, String> by) {
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(row -> counts.merge(by.apply(row), 1, Integer::sum));
    return counts;
  }

  public int size() {
    return all.size();
  }

  public Stream<Row> stream() {
    return all.stream();
  }

  @Override
  public Iterator<Row> iterator() {
    return all.iterator();
  }

  String html() {
    StringBuilder html = new StringBuilder("<table>\n<tr>");
    columns.forEach(column -> html.append("<th>").append(escaped(column)).append("</th>"));
    html.append("</tr>\n");
    for (List<String> cells : cells()) {
      html.append("<tr>");
      cells.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  String text() {
    StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
    cells().forEach(cells -> text.append(String.join("\t", cells)).append('\n'));
    return text.toString();
  }

  private List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    all.forEach(row -> cells.add(columns.stream().map(row::text).toList()));
    return cells;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
