package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A notion as Lucene's query: its words, or at less weight its other names. */
final class NotionQueries {
  private static final float SYNONYM = 0.7f;
  private static final float TRANSLATION = 0.9f;
  private static final float BROADER = 0.4f;

  private final WordQueries words;
  private final boolean isAcross;

  /**
   * @param isAcross whether names in the other language count
   */
  NotionQueries(WordQueries words, boolean isAcross) {
    this.words = words;
    this.isAcross = isAcross;
  }

  /** In the provision's own words or those above it. */
  Query anywhere(Notion notion) {
    return anyName(notion, words::word, text -> words.phrase(text, 0));
  }

  /** In the provision's own words. */
  Query own(Notion notion) {
    return anyName(notion, words::ownWord, text -> words.ownPhrase(text, 0));
  }

  /** In one field of a parameter. */
  Query inField(String field, Notion notion) {
    return anyName(notion, text -> words.inField(field, text), text -> words.inField(field, text));
  }

  /** As the property of a parameter: by its names or as its concept. */
  Query asProperty(Notion notion) {
    Query named = inField(Fields.PROPERTY, notion);
    if (notion.concept().isEmpty()) {
      return named;
    }
    var concept = new TermQuery(new Term(Fields.PARAMETER_CONCEPT, notion.concept().get()));
    return new DisjunctionMaxQuery(List.of(named, new BoostQuery(concept, SYNONYM)), 0);
  }

  /** A query for one name. */
  interface OfName {
    Query of(String name);
  }

  private Query anyName(Notion notion, OfName typed, OfName other) {
    if (!notion.isTerm()) {
      return typed.of(notion.text());
    }
    List<Query> names = new ArrayList<>();
    names.add(typed.of(notion.text()));
    notion.synonyms().forEach(name -> names.add(new BoostQuery(other.of(name), SYNONYM)));
    if (isAcross) {
      notion.translations().forEach(name -> names.add(new BoostQuery(other.of(name), TRANSLATION)));
      notion.broader().forEach(name -> names.add(new BoostQuery(other.of(name), BROADER)));
    }
    return new DisjunctionMaxQuery(names, 0);
  }
}
