package dev.thresher.index.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Records that one of some editions holds; asked last, of what all else finds. */
final class InEditions extends Query {
  /** In the steps of Lucene's estimate: three columns are read. */
  private static final float COST = 30;

  private final HeldBy wanted;

  InEditions(HeldBy wanted) {
    this.wanted = wanted;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        HeldBy.Segment held = wanted.in(leaf);
        DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
        var checked =
            new TwoPhaseIterator(all) {
              @Override
              public boolean matches() throws IOException {
                return held.hasAny(all.docID());
              }

              @Override
              public float matchCost() {
                return COST;
              }
            };
        Scorer scorer = new ConstantScoreScorer(score(), mode, checked);
        return new DefaultScorerSupplier(scorer);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String ignored) {
    return "in editions";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InEditions editions && wanted == editions.wanted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(InEditions.class, System.identityHashCode(wanted));
  }
}
