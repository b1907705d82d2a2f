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

/** Answers one query in some editions. */
final class Answer {
  private final IndexSearcher searcher;
  private final Snapshot snapshot;
  private final Query query;
  private final List<String> editions;

  Answer(IndexSearcher searcher, Snapshot snapshot, Query query, List<String> editions) {
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.query = query;
    this.editions = editions;
  }

  SearchResult to(SearchRequest request) throws IOException {
    Matched matched = matched(request.narrowed());
    Groups groups = Groups.of(matched, snapshot);
    var reader = new HitReader(searcher, query, SearchIndex.PROVISIONS);
    List<Hit> hits = new ArrayList<>();
    for (Groups.Group group : groups.page(request.sort(), request.offset(), request.limit())) {
      hits.add(reader.read(group));
    }
    return SearchResult.of(hits, groups.size(), counts(request, matched, groups), editions);
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

  private Map<Facet, List<FacetCount>> counts(SearchRequest request, Matched matched, Groups groups)
      throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      if (request.narrowed().containsKey(facet)) {
        counts.put(facet, besides(facet, request));
      } else {
        counts.put(facet, count(facet, matched, groups));
      }
    }
    return counts;
  }

  /** The counts of a facet as if it were not narrowed itself, to show what else there is. */
  private List<FacetCount> besides(Facet facet, SearchRequest request) throws IOException {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(request.narrowed());
    others.remove(facet);
    Matched matched = matched(others);
    return count(facet, matched, Groups.of(matched, snapshot));
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
