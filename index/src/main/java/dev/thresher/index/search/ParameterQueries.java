package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import dev.thresher.index.query.Amount;
import dev.thresher.index.query.AmountRange;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Provisions by what their parameters say. */
final class ParameterQueries {
  private static final float WRITTEN_TOO = 0.2f;

  private final Notions notions;
  private final NotionQueries names;
  private final WordQueries words;
  private final BitSetProducer provisions;

  ParameterQueries(
      Notions notions, NotionQueries names, WordQueries words, BitSetProducer provisions) {
    this.notions = notions;
    this.names = names;
    this.words = words;
    this.provisions = provisions;
  }

  /** The number as it is written, or a bound of the same amount in any unit. */
  Query figure(Amount amount, Query written) {
    return new DisjunctionMaxQuery(
        List.of(written, parent(AmountQueries.exactly(amount))), WRITTEN_TOO);
  }

  /** The same, or at less weight a bound that is not far from it. */
  Query near(Amount amount, Query written) {
    return new DisjunctionMaxQuery(
        List.of(figure(amount, written), parent(AmountQueries.near(amount))), 0);
  }

  Query bound(String property, AmountRange range) {
    return parent(
        new BooleanQuery.Builder()
            .add(named(property), Occur.MUST)
            .add(AmountQueries.of(range), Occur.MUST)
            .build());
  }

  /** A parameter whose property has the name, or another name of the same notion. */
  Query property(String name) {
    return parent(named(name));
  }

  private Query named(String name) {
    return names.asProperty(notions.named(name));
  }

  Query concept(String code) {
    return parent(new TermQuery(new Term(Fields.PARAMETER_CONCEPT, code)));
  }

  Query unit(String written) {
    return parent(UnitQueries.of(written));
  }

  Query subject(String name) {
    return parent(names.inField(Fields.SUBJECT, notions.named(name)));
  }

  Query condition(String text) {
    return parent(words.inField(Fields.CONDITION, text));
  }

  /** Provisions with a parameter for which the query holds. */
  private Query parent(Query parameter) {
    return new ToParentBlockJoinQuery(parameter, provisions, ScoreMode.Max);
  }
}
