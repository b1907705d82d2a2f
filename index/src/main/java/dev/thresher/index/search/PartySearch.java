package dev.thresher.index.search;

import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Fields;
import dev.thresher.index.party.NameComparison;
import dev.thresher.index.party.NameForm;
import dev.thresher.index.party.NameWord;
import dev.thresher.index.write.Anchor;
import dev.thresher.index.write.NameLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;

/** Finds names that share words or letters with a name, then compares each with it. */
final class PartySearch {
  private static final Comparator<PartyHit> ORDER =
      Comparator.comparingDouble(PartyHit::score)
          .reversed()
          .thenComparing(PartyHit::edition)
          .thenComparing(PartyHit::party)
          .thenComparing(PartyHit::path);
  private static final int CANDIDATES = 400;
  private static final int LONG = 5;
  private static final float THREES = 0.3f;
  private static final double STEP = 10_000;

  private final IndexSearcher searcher;
  private final Snapshot snapshot;
  private final StoredFields stored;
  private final BitSetProducer provisions;

  PartySearch(IndexSearcher searcher, Snapshot snapshot, BitSetProducer provisions)
      throws IOException {
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.stored = searcher.storedFields();
    this.provisions = provisions;
  }

  List<PartyHit> find(PartyRequest request, List<IndexedEdition> editions) throws IOException {
    Map<String, PartyHit> best = new LinkedHashMap<>();
    for (NameForm asked : NameForm.asked(request.name())) {
      for (PartyHit hit : like(asked, request.atLeast(), snapshot.heldBy(editions))) {
        String party = String.join("\u0000", hit.edition(), hit.path(), hit.party());
        best.merge(party, hit, (one, other) -> one.score() >= other.score() ? one : other);
      }
    }
    return best.values().stream().sorted(ORDER).limit(request.limit()).toList();
  }

  private List<PartyHit> like(NameForm asked, double atLeast, HeldBy editions) throws IOException {
    List<PartyHit> hits = new ArrayList<>();
    if (!asked.words().isEmpty()) {
      for (int candidate : candidates(asked, editions)) {
        Document record = stored.document(candidate);
        NameLine line = line(record, Anchor.NONE);
        var comparison = NameComparison.of(asked, line.form());
        double score = Math.round(comparison.score() * STEP) / STEP;
        if (score >= atLeast) {
          for (IndexedEdition edition : editions(editions, candidate)) {
            hits.add(hit(candidate, record, edition, score, comparison.reasons()));
          }
        }
      }
    }
    return hits;
  }

  private static NameLine line(Document record, Anchor anchor) {
    return NameLine.decode(Objects.requireNonNull(record.get(Fields.NAME_LINE)), anchor);
  }

  private List<IndexedEdition> editions(HeldBy editions, int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    return editions.in(leaf).of(document - leaf.docBase);
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = snapshot.leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  /** In the order of the index, in which they are read back fastest. */
  private int[] candidates(NameForm asked, HeldBy editions) throws IOException {
    return likeliest(query(asked, editions))
        .mapToInt(candidate -> candidate.doc)
        .sorted()
        .toArray();
  }

  /** The best, and all that are as good as the last of them: where they stand decides nothing. */
  private Stream<ScoreDoc> likeliest(Query query) throws IOException {
    for (int most = 2 * CANDIDATES; ; most *= 2) {
      ScoreDoc[] found = searcher.search(query, most).scoreDocs;
      float least = found.length < CANDIDATES ? 0 : found[CANDIDATES - 1].score;
      if (found.length < most || found[most - 1].score < least) {
        return Arrays.stream(found).filter(candidate -> candidate.score >= least);
      }
    }
  }

  private static Query query(NameForm asked, HeldBy editions) {
    var any = new BooleanQuery.Builder();
    for (NameWord word : asked.words()) {
      any.add(weighed(new TermQuery(new Term(Fields.NAME_WORD, word.text())), word), Occur.SHOULD);
      if (word.isProper() && word.text().length() >= LONG) {
        int edits = word.text().length() > 2 * LONG ? 2 : 1;
        var fuzzy = new FuzzyQuery(new Term(Fields.NAME_WORD, word.text()), edits);
        any.add(weighed(fuzzy, word), Occur.SHOULD);
      }
    }
    for (String three : asked.threes()) {
      any.add(
          new BoostQuery(new TermQuery(new Term(Fields.NAME_THREE, three)), THREES), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(new TermQuery(new Term(Fields.TYPE, Fields.NAME_RECORD)), Occur.FILTER)
        .add(new InEditions(editions), Occur.FILTER)
        .build();
  }

  private static Query weighed(Query query, NameWord word) {
    return new BoostQuery(query, (float) word.weight());
  }

  private PartyHit hit(
      int document, Document record, IndexedEdition edition, double score, List<String> compared)
      throws IOException {
    Document provision = provision(document);
    NameLine line = line(record, snapshot.standings().of(provision, edition).anchor());
    var span = new Span(line.start(), line.start() + line.quote().length());
    List<String> reasons = new ArrayList<>(compared);
    if (!line.party().equals(line.quote())) {
      reasons.add("alias of " + line.party());
    }
    return new PartyHit(
        edition.name(),
        Objects.requireNonNull(provision.get(Fields.PATH), "path"),
        line.party(),
        new Evidence(span, line.quote(), line.pageOrZero()),
        score,
        reasons);
  }

  /** The provision that ends the block. */
  private Document provision(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    var parents = Objects.requireNonNull(provisions.getBitSet(leaf), "no provisions");
    int parent = parents.nextSetBit(document - leaf.docBase);
    return stored.document(leaf.docBase + parent, Set.of(Fields.PATH, Fields.KEY));
  }
}
