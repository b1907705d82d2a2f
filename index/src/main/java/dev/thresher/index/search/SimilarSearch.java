package dev.thresher.index.search;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;

/** Finds the provisions nearest to one. */
final class SimilarSearch {
  private final IndexSearcher searcher;
  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final BitSetProducer provisions;

  SimilarSearch(
      IndexSearcher searcher, Snapshot snapshot, Vocabulary vocabulary, BitSetProducer provisions) {
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.vocabulary = vocabulary;
    this.provisions = provisions;
  }

  SimilarResult find(SimilarRequest request) throws IOException {
    List<IndexedEdition> editions = snapshot.catalogue().of(request.when());
    Optional<Origin> origin = origin(request, editions);
    if (origin.isEmpty()) {
      return new SimilarResult(Optional.empty(), List.of());
    }
    List<SimilarHit> hits = near(origin.get(), request, editions);
    return new SimilarResult(origin.map(Origin::hit), hits);
  }

  private Optional<Origin> origin(SimilarRequest request, List<IndexedEdition> editions)
      throws IOException {
    String code = request.designator().toString();
    var query = new BooleanQuery.Builder().add(of(Fields.EXACT_PATH, upper(code)), Occur.MUST);
    request.list().ifPresent(list -> query.add(of(Fields.LIST, list.value()), Occur.FILTER));
    List<Groups.Group> found = groups(query.build(), editions, 1);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Hit hit =
        new HitReader(searcher, snapshot, MatchAllDocsQuery.INSTANCE, provisions)
            .read(found.getFirst());
    String above = wordsAbove(hit, found.getFirst().edition());
    return Optional.of(new Origin(hit, wording(found.getFirst()), above));
  }

  private String wordsAbove(Hit hit, IndexedEdition edition) throws IOException {
    List<String> above = new ArrayList<>();
    Designator at = hit.designator().parent();
    for (; !at.isRoot(); at = at.parent()) {
      Query parent =
          new BooleanQuery.Builder()
              .add(of(Fields.EXACT_PATH, upper(at.toString())), Occur.MUST)
              .build();
      for (Groups.Group group : groups(parent, List.of(edition), 1)) {
        above.addFirst(wording(group));
      }
    }
    return String.join("\n", above);
  }

  private List<SimilarHit> near(
      Origin origin, SimilarRequest request, List<IndexedEdition> editions) throws IOException {
    Query near = new SimilarQueries(vocabulary, provisions).of(origin, searcher.getIndexReader());
    var query = new BooleanQuery.Builder().add(near, Occur.MUST);
    String excludedField = request.otherListsOnly() ? Fields.LIST : Fields.EXACT_PATH;
    String excluded =
        request.otherListsOnly() ? origin.hit().list().value() : upper(origin.hit().path());
    query.add(of(excludedField, excluded), Occur.MUST_NOT);
    var affinity = new Affinity(vocabulary.things(), vocabulary.words().segmenter(), origin);
    var reader = new HitReader(searcher, snapshot, near, provisions);
    List<SimilarHit> hits = new ArrayList<>();
    for (Groups.Group group : groups(query.build(), editions, request.limit())) {
      Hit hit = reader.read(group);
      String text = wording(group) + "\n" + hit.heading();
      hits.add(new SimilarHit(hit, affinity.reasons(hit, text)));
    }
    return hits;
  }

  private List<Groups.Group> groups(Query query, List<IndexedEdition> editions, int limit)
      throws IOException {
    HeldBy held = snapshot.heldBy(editions);
    Query narrowed =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(Translation.PROVISION, Occur.FILTER)
            .add(new InEditions(held), Occur.FILTER)
            .build();
    var groups = new Groups(snapshot);
    groups.add(searcher.search(searcher.rewrite(narrowed), Matched.manager()), held, 0);
    return groups.page(Sort.RELEVANCE, 0, limit);
  }

  private String wording(Groups.Group group) throws IOException {
    return Objects.requireNonNull(
        searcher.storedFields().document(group.document()).get(Fields.WORDING), "wording");
  }

  private static Query of(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
