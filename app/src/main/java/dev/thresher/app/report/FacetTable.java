package dev.thresher.app.report;

import dev.thresher.index.search.SearchResult;
import java.util.ArrayList;
import java.util.List;

/** How many hits there are of each value that was asked to be counted. */
public final class FacetTable {
  private static final List<String> COLUMNS = List.of("facet", "value", "hits");

  private FacetTable() {}

  public static Table of(SearchResult result) {
    List<List<Cell>> rows = new ArrayList<>();
    result
        .facets()
        .forEach((facet, counts) ->
            counts.forEach(count ->
                rows.add(
                    List.of(
                        Cell.text(facet.code()),
                        Cell.text(count.value()),
                        Cell.count(count.hits())))));
    return new Table(COLUMNS, rows);
  }
}
