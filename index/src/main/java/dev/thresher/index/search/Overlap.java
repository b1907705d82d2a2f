package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.util.Objects;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Parameters whose stated range overlaps another; Lucene's own query does not tell its ends. */
public final class Overlap extends Query {
  private final String field;
  private final double low;
  private final double high;

  /**
   * @param dimension the base unit in which both ends are stated
   */
  Overlap(String dimension, double low, double high) {
    this.field = Fields.range(dimension);
    this.low = low;
    this.high = high;
  }

  public String field() {
    return field;
  }

  public double low() {
    return low;
  }

  public double high() {
    return high;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return DoubleRange.newIntersectsQuery(field, new double[] {low}, new double[] {high});
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String ignored) {
    return field + ":[" + low + " TO " + high + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Overlap overlap
        && field.equals(overlap.field)
        && Double.compare(low, overlap.low) == 0
        && Double.compare(high, overlap.high) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, low, high);
  }
}
