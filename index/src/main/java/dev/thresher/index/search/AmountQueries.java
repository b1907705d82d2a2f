package dev.thresher.index.search;

import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.index.field.Fields;
import dev.thresher.index.query.Amount;
import dev.thresher.index.query.AmountRange;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a query asks of a number, as Lucene's query over parameters: a stated bound lies in the
 * range, or a stated range with two ends overlaps it. Amounts are compared in the base unit, as
 * doubles that keep their order.
 */
final class AmountQueries {
  private static final float EXACT = 10;
  private static final float NEARBY = 3;
  private static final double NEAR = 2;
  private static final double MAX = Double.MAX_VALUE;
  private static final List<BytesRef> ROLES =
      List.of(
          new BytesRef(ParameterRole.THRESHOLD.code()),
          new BytesRef(ParameterRole.EQUIVALENT.code()));

  private AmountQueries() {}

  /** Parameters whose bound the range accepts; those that state its very ends come first. */
  static Query of(AmountRange range) {
    double low = range.low().map(end -> low(end, range.lowInclusive())).orElse(-MAX);
    double high = range.high().map(end -> high(end, range.highInclusive())).orElse(MAX);
    var query =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(Fields.ROLE, ROLES), Occur.FILTER)
            .add(within(range.unit(), low, high), Occur.MUST);
    range.low().ifPresent(end -> query.add(exactly(end), Occur.SHOULD));
    range.high().ifPresent(end -> query.add(exactly(end), Occur.SHOULD));
    return query.build();
  }

  private static Query within(Optional<Unit> unit, double low, double high) {
    if (low > high) {
      return new MatchNoDocsQuery("an empty range");
    }
    if (unit.isEmpty()) {
      return constant(DoublePoint.newRangeQuery(Fields.WRITTEN, low, high), 1);
    }
    String dimension = unit.get().dimension().baseUnit();
    var either =
        new BooleanQuery.Builder()
            .add(DoublePoint.newRangeQuery(Fields.bound(dimension), low, high), Occur.SHOULD)
            .add(new Overlap(dimension, low, high), Occur.SHOULD)
            .build();
    return constant(either, 1);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /** Parameters that state exactly this amount as a bound, in any unit. */
  static Query exactly(Amount amount) {
    double value = value(amount);
    return constant(
        DoublePoint.newExactQuery(
            amount
                .unit()
                .map(unit -> Fields.bound(unit.dimension().baseUnit()))
                .orElse(Fields.WRITTEN),
            value),
        EXACT);
  }

  /** Parameters with a bound between half and double the amount, or of its kind at all. */
  static Query near(Amount amount) {
    if (amount.unit().isEmpty()) {
      return new MatchNoDocsQuery("a number without a unit is near to nothing");
    }
    Unit unit = amount.unit().get();
    double value = value(amount);
    double low = Math.min(value / NEAR, value * NEAR);
    double high = Math.max(value / NEAR, value * NEAR);
    return new DisjunctionMaxQuery(
        List.of(
            constant(
                DoublePoint.newRangeQuery(Fields.bound(unit.dimension().baseUnit()), low, high),
                NEARBY),
            measuring(unit)),
        0);
  }

  /** Parameters that bound the same kind of quantity. */
  static Query measuring(Unit unit) {
    return constant(new TermQuery(new Term(Fields.DIMENSION, unit.dimension().baseUnit())), 1);
  }

  private static double low(Amount end, boolean inclusive) {
    return inclusive ? value(end) : Math.nextUp(value(end));
  }

  private static double high(Amount end, boolean inclusive) {
    return inclusive ? value(end) : Math.nextDown(value(end));
  }

  private static double value(Amount amount) {
    return amount.quantity().map(Quantity::base).orElse(amount.number()).doubleValue();
  }
}
