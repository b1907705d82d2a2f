package dev.thresher.index.search;

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
  private final List<Part> parts;
  private final List<Query> queries;
  private final SearchRequest request;
  private final Groups groups;

  /**
   * @param queries one for each part
   */
  Answer(
      IndexSearcher searcher,
      Snapshot snapshot,
      List<Part> parts,
      List<Query> queries,
      SearchRequest request)
      throws IOException {
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.parts = parts;
    this.queries = queries;
    this.request = request;
    this.groups = groups(request.narrowed());
  }

  /** How many provisions match. */
  int total() {
    return groups.size();
  }

  SearchResult result() throws IOException {
    List<HitReader> readers = new ArrayList<>();
    for (Query query : queries) {
      readers.add(new HitReader(searcher, snapshot, query, SearchIndex.PROVISIONS));
    }
    List<Hit> hits = new ArrayList<>();
    for (Groups.Group group : groups.page(request.sort(), request.offset(), request.limit())) {
      hits.add(readers.get(group.part()).read(group));
    }
    return SearchResult.of(hits, total(), counts(), editions());
  }

  private List<String> editions() {
    return parts.stream()
        .flatMap(part -> part.editions().stream())
        .sorted(Catalogue.ORDER)
        .map(IndexedEdition::name)
        .toList();
  }

  private Groups groups(Map<Facet, List<String>> narrowed) throws IOException {
    var all = new Groups(snapshot);
    for (int part = 0; part < parts.size(); part++) {
      HeldBy editions = snapshot.heldBy(editions(parts.get(part), narrowed));
      var query =
          new BooleanQuery.Builder()
              .add(queries.get(part), Occur.MUST)
              .add(Translation.PROVISION, Occur.FILTER)
              .add(new InEditions(editions), Occur.FILTER);
      narrowed.forEach((facet, values) -> {
        if (facet != Facet.EDITION) {
          query.add(anyOf(facet.field(), values), Occur.FILTER);
        }
      });
      all.add(searcher.search(searcher.rewrite(query.build()), Matched.manager()), editions, part);
    }
    return all;
  }

  private static List<IndexedEdition> editions(Part part, Map<Facet, List<String>> narrowed) {
    List<String> dates = narrowed.get(Facet.EDITION);
    return dates == null
        ? part.editions()
        : part.editions().stream()
            .filter(edition -> dates.contains(edition.date().toString()))
            .toList();
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
        counts.put(facet, count(facet, groups));
      }
    }
    return counts;
  }

  /** The counts of a facet as if it were not narrowed itself, to show what else there is. */
  private List<FacetCount> besides(Facet facet) throws IOException {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(request.narrowed());
    others.remove(facet);
    return count(facet, groups(others));
  }

  /** By hits; editions by their own documents, since a hit holds for several. */
  private List<FacetCount> count(Facet facet, Groups groups) throws IOException {
    if (facet == Facet.EDITION) {
      return FacetCounter.count(groups.countByDate());
    }
    int[] documents = groups.byDocument().stream().mapToInt(Groups.Group::document).toArray();
    return FacetCounter.count(facet, documents, snapshot);
  }
}
