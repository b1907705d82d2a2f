package dev.thresher.index.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A question to the index.
 *
 * @param query in the query language; empty for everything
 * @param reach whether the terms of the query are also looked for in the other language
 * @param narrowed only hits that have one of the values, facet by facet
 * @param facets what to count
 * @param offset the first hit wanted, from 0
 * @param limit how many hits are wanted
 */
public record SearchRequest(
    String query,
    When when,
    Reach reach,
    Map<Facet, List<String>> narrowed,
    List<Facet> facets,
    Sort sort,
    int offset,
    int limit) {
  private static final int PAGE = 20;

  public SearchRequest {
    narrowed = Map.copyOf(narrowed);
    facets = List.copyOf(facets);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException(
          "offset and limit count from 0, got " + offset + " and " + limit);
    }
  }

  /** The first page in the latest editions. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query, When.latest(), Reach.ALL_LANGUAGES, Map.of(), List.of(), Sort.RELEVANCE, 0, PAGE);
  }

  public SearchRequest in(When editions) {
    return new SearchRequest(query, editions, reach, narrowed, facets, sort, offset, limit);
  }

  public SearchRequest reaching(Reach languages) {
    return new SearchRequest(query, when, languages, narrowed, facets, sort, offset, limit);
  }

  public SearchRequest narrowedTo(Facet facet, String... values) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(narrowed);
    List<String> all = new ArrayList<>(more.getOrDefault(facet, List.of()));
    all.addAll(List.of(values));
    more.put(facet, List.copyOf(all));
    return new SearchRequest(query, when, reach, more, facets, sort, offset, limit);
  }

  public SearchRequest counting(Facet... wanted) {
    return new SearchRequest(query, when, reach, narrowed, List.of(wanted), sort, offset, limit);
  }

  public SearchRequest sortedBy(Sort order) {
    return new SearchRequest(query, when, reach, narrowed, facets, order, offset, limit);
  }

  /** Whether the hits stand in order of how well they answer. */
  boolean isRanked() {
    return sort == Sort.RELEVANCE;
  }

  public SearchRequest page(int from, int size) {
    return new SearchRequest(query, when, reach, narrowed, facets, sort, from, size);
  }
}
