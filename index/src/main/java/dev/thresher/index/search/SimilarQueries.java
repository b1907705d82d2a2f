package dev.thresher.index.search;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Part;
import dev.thresher.index.field.Script;
import dev.thresher.index.query.Amount;
import dev.thresher.index.query.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** What is near to a provision, as Lucene's query. */
final class SimilarQueries {
  private static final int OWN_NOTIONS = 14;
  private static final int ABOVE_NOTIONS = 6;
  private static final float ABOVE = 0.5f;
  private static final float EQUAL_BOUND = 3;
  private static final float SAME_KIND = 1.5f;
  private static final float OTHER_WORD = 0.6f;

  private final Vocabulary vocabulary;
  private final WordQueries words;
  private final NotionQueries names;
  private final BitSetProducer provisions;

  SimilarQueries(Vocabulary vocabulary, BitSetProducer provisions) {
    this.vocabulary = vocabulary;
    this.words = new WordQueries(vocabulary.words().analyzer(), Demand.MOST);
    this.names = new NotionQueries(words, true);
    this.provisions = provisions;
  }

  Query of(Origin origin, IndexReader reader) throws IOException {
    var near = new BooleanQuery.Builder();
    addNotions(origin.own(), OWN_NOTIONS, 1, reader, near);
    addNotions(origin.above(), ABOVE_NOTIONS, ABOVE, reader, near);
    for (Quantity bound : origin.bounds()) {
      var amount = new Amount(bound.value(), Optional.of(bound.unit()));
      near.add(boosted(ofParameter(AmountQueries.exactly(amount)), EQUAL_BOUND), Occur.SHOULD);
      near.add(
          boosted(ofParameter(AmountQueries.measuring(bound.unit())), SAME_KIND), Occur.SHOULD);
    }
    return near.build();
  }

  private void addNotions(
      String text, int most, float weight, IndexReader reader, BooleanQuery.Builder near)
      throws IOException {
    var notions = new Notions(vocabulary.things(), vocabulary.words().segmenter());
    record Weighed(Notion notion, double rareness) {}
    List<Weighed> weighed = new ArrayList<>();
    for (Notion notion : notions.of(Words.of(text)).stream().distinct().toList()) {
      if (!notion.isStop()) {
        weighed.add(new Weighed(notion, rareness(notion, reader)));
      }
    }
    weighed.stream()
        .sorted(Comparator.comparingDouble(Weighed::rareness).reversed())
        .limit(most)
        .forEach(each ->
            near.add(
                boosted(
                    names.anywhere(each.notion()),
                    each.notion().isTerm() ? weight : weight * OTHER_WORD),
                Occur.SHOULD));
  }

  /** Rare words tell more; a term's rarest word counts. */
  private double rareness(Notion notion, IndexReader reader) throws IOException {
    boolean isUnspaced = WordQueries.isUnspaced(notion.text());
    String field = Fields.text(Part.OWN, isUnspaced ? Script.WORDS : Script.LATIN);
    double rarest = 0;
    for (BytesRef term : words.terms(field, notion.text())) {
      int documents = reader.docFreq(new Term(field, term));
      double idf = documents == 0 ? 0 : Math.log((double) reader.numDocs() / documents);
      rarest = Math.max(rarest, idf);
    }
    return rarest;
  }

  private static Query boosted(Query query, float boost) {
    return new BoostQuery(query, boost);
  }

  private Query ofParameter(Query parameter) {
    return new ToParentBlockJoinQuery(parameter, provisions, ScoreMode.Max);
  }
}
