package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What one query matches in some editions; its hits are read only when they are asked for. */
final class Answer {
  private final IndexSearcher searcher;
  private final Snapshot snapshot;
  private final Query query;
  private final List<String> editions;
  private final SearchRequest request;
  private final Matched matched;
  private final Groups groups;

  Answer(
      IndexSearcher searcher,
      Snapshot snapshot,
      Query query,
      List<String> editions,
      SearchRequest request)
      throws IOException {
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.query = query;
    this.editions = editions;
    this.request = request;
    this.matched = matched(request.narrowed());
    this.groups = Groups.of(matched, snapshot);
  }

  /** How many provisions match. */
  int total() {
    return groups.size();
  }

  SearchResult result() throws IOException {
    var reader = new HitReader(searcher, query, SearchIndex.PROVISIONS);
    List<Hit> hits = new ArrayList<>();
    for (Groups.Group group : groups.page(request.sort(), request.offset(), request.limit())) {
      hits.add(reader.read(group));
    }
    return SearchResult.of(hits, total(), counts(), editions);
  }

  private Matched matched(Map<Facet, List<String>> narrowed) throws IOException {
    var all =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(Translation.PROVISION, Occur.FILTER)
            .add(anyOf(Fields.EDITION, editions), Occur.FILTER);
    narrowed.forEach((facet, values) -> all.add(anyOf(facet.field(), values), Occur.FILTER));
    return searcher.search(searcher.rewrite(all.build()), Matched.manager());
  }

  private static Query anyOf(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private Map<Facet, List<FacetCount>> counts() throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      if (request.narrowed().containsKey(facet)) {
        counts.put(facet, besides(facet));
      } else {
        counts.put(facet, count(facet, matched, groups));
      }
    }
    return counts;
  }

  /** The counts of a facet as if it were not narrowed itself, to show what else there is. */
  private List<FacetCount> besides(Facet facet) throws IOException {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(request.narrowed());
    others.remove(facet);
    Matched wider = matched(others);
    return count(facet, wider, Groups.of(wider, snapshot));
  }

  /** By hits; editions by their own documents, since a hit holds for several. */
  private List<FacetCount> count(Facet facet, Matched matched, Groups groups) throws IOException {
    int[] documents =
        facet == Facet.EDITION
            ? matched.documents()
            : groups.byDocument().stream().mapToInt(Groups.Group::document).toArray();
    return FacetCounter.count(facet, documents, snapshot);
  }
}
