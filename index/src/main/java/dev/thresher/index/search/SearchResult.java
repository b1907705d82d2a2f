package dev.thresher.index.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param hits the page that was asked for
 * @param total how many hits there are on all pages
 * @param most how many of them hold most of the words; the others follow because these are few
 * @param facets the counts that were asked for, in order of the facets, then by falling count, then
 *     value
 * @param editions the names of the editions that were searched
 */
public record SearchResult(
    List<Hit> hits,
    int total,
    int most,
    Map<Facet, List<FacetCount>> facets,
    List<String> editions) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    editions = List.copyOf(editions);
  }

  /** All hits hold most of the words. */
  static SearchResult of(
      List<Hit> hits, int total, Map<Facet, List<FacetCount>> facets, List<String> editions) {
    return new SearchResult(hits, total, total, facets, editions);
  }

  /** The same, of which only so many hold most of the words. */
  SearchResult ofWhichMost(int holdingMost) {
    return new SearchResult(hits, total, holdingMost, facets, editions);
  }

  /** The counts of a facet; empty if it was not asked for. */
  public List<FacetCount> counts(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
