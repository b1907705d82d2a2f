package dev.thresher.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Which parameters of a hit a query asked for. */
final class ParameterMatches {
  private final List<Weight> weights = new ArrayList<>();

  ParameterMatches(IndexSearcher searcher, Query query) throws IOException {
    for (Query parameter : parameters(query)) {
      weights.add(
          searcher.createWeight(searcher.rewrite(parameter), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  /** The queries over parameters in a query over provisions; what it excludes is left out. */
  private static List<Query> parameters(Query query) {
    return switch (query) {
      case ToParentBlockJoinQuery join -> List.of(join.getChildQuery());
      case BoostQuery boost -> parameters(boost.getQuery());
      case ConstantScoreQuery constant -> parameters(constant.getQuery());
      case DisjunctionMaxQuery any ->
          any.getDisjuncts().stream().flatMap(part -> parameters(part).stream()).toList();
      case BooleanQuery all ->
          all.clauses().stream()
              .filter(clause -> clause.occur() != BooleanClause.Occur.MUST_NOT)
              .flatMap((BooleanClause clause) -> parameters(clause.query()).stream())
              .toList();
      default -> List.of();
    };
  }

  /** Those of the documents from {@code start} to before {@code end} that were asked for. */
  BitSet in(LeafReaderContext leaf, int start, int end) throws IOException {
    var found = new BitSet();
    for (Weight weight : weights) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && start < end) {
        DocIdSetIterator documents = scorer.iterator();
        for (int at = documents.advance(start); at < end; at = documents.nextDoc()) {
          found.set(at);
        }
      }
    }
    return found;
  }
}
