package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import dev.thresher.index.query.Expression;
import dev.thresher.index.query.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** An expression of the query language as Lucene's query over provisions. */
public final class Translation {
  /** What is true of the record of a provision and of no other record. */
  public static final Query PROVISION =
      new TermQuery(new Term(Fields.TYPE, Fields.PROVISION_RECORD));

  /** Of more than two wanted notions this share must occur. */
  private static final double MOST = 0.6;

  private static final float WRITTEN_TOO = 0.2f;
  private static final int SURE_LETTERS = 1;

  private final Notions notions;
  private final WordQueries words;
  private final NotionQueries names;
  private final BitSetProducer provisions;

  /**
   * @param isAcross whether names in the other language count
   */
  Translation(Vocabulary vocabulary, BitSetProducer provisions, boolean isAcross) {
    this.notions = new Notions(vocabulary.glossary(), vocabulary.words().segmenter());
    this.words = new WordQueries(vocabulary.words().analyzer());
    this.names = new NotionQueries(words, isAcross);
    this.provisions = provisions;
  }

  /** A translation for single editions: names in the other language count. */
  public static Translation ofProvisions(Vocabulary vocabulary) {
    return new Translation(vocabulary, new QueryBitSetProducer(PROVISION), true);
  }

  public Query of(Expression expression) {
    return switch (expression) {
      case Expression.AllOf(List<Expression> parts) -> allOf(parts);
      case Expression.AnyOf(List<Expression> parts) -> anyOf(parts);
      case Expression.Not(Expression part) -> not(part);
      case Expression.Bag bag -> bag(bag);
      case Expression.Word word -> orCode(word.text(), names.anywhere(notion(word)));
      case Expression.Phrase phrase -> words.phrase(phrase.text(), phrase.gap());
      case Expression.Pattern pattern -> pattern(pattern.text());
      case Expression.Misspelt misspelt -> misspelt(misspelt);
      case Expression.FieldValue value -> field(value.field(), value.value());
      case Expression.Bound bound -> bound(bound);
      case Expression.Figure figure -> figure(figure, words.phrase(figure.text(), 0));
      case Expression.Everything everything -> MatchAllDocsQuery.INSTANCE;
    };
  }

  /** The part in the provision's own words only. */
  private Query own(Expression part) {
    return switch (part) {
      case Expression.Word word -> orCode(word.text(), names.own(notion(word)));
      case Expression.Phrase phrase -> words.ownPhrase(phrase.text(), phrase.gap());
      case Expression.Figure figure -> figure(figure, words.ownPhrase(figure.text(), 0));
      case Expression.AllOf all -> of(all);
      case Expression.AnyOf any -> of(any);
      case Expression.Not not -> of(not);
      case Expression.Bag bag -> of(bag);
      case Expression.Pattern pattern -> of(pattern);
      case Expression.Misspelt misspelt -> of(misspelt);
      case Expression.FieldValue value -> of(value);
      case Expression.Bound bound -> of(bound);
      case Expression.Everything everything -> of(everything);
    };
  }

  private Notion notion(Expression.Word word) {
    return notions.named(word.text());
  }

  private Query allOf(List<Expression> parts) {
    var all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(of(part), Occur.MUST));
    return all.build();
  }

  private Query anyOf(List<Expression> parts) {
    var any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(of(part), Occur.SHOULD));
    return any.build();
  }

  private Query not(Expression part) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(own(part), Occur.MUST_NOT)
        .build();
  }

  private Query bag(Expression.Bag bag) {
    var all = new BooleanQuery.Builder();
    if (!bag.wanted().isEmpty()) {
      addWanted(bag.wanted(), all);
    }
    bag.required().forEach(part -> all.add(of(part), Occur.MUST));
    bag.excluded().forEach(part -> all.add(own(part), Occur.MUST_NOT));
    if (bag.wanted().isEmpty() && bag.required().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  /**
   * Words above a provision add to its score, but do not alone make it a hit; nor do numbers beside
   * words.
   */
  private void addWanted(List<Expression> wanted, BooleanQuery.Builder all) {
    List<Query> anywhere = new ArrayList<>();
    List<Query> own = new ArrayList<>();
    for (Notion notion : telling(wanted)) {
      anywhere.add(orCode(notion.text(), names.anywhere(notion)));
      own.add(orCode(notion.text(), names.own(notion)));
    }
    List<Query> figures = new ArrayList<>();
    for (Expression part : wanted) {
      if (part instanceof Expression.Figure figure) {
        figures.add(near(figure));
      } else if (!(part instanceof Expression.Word)) {
        anywhere.add(of(part));
        own.add(own(part));
      }
    }
    if (anywhere.isEmpty()) {
      all.add(atLeast(enough(figures.size()), figures), Occur.MUST);
    } else {
      all.add(atLeast(enough(anywhere.size()), anywhere), Occur.MUST);
      all.add(atLeast(1, own), Occur.FILTER);
      figures.forEach(figure -> all.add(figure, Occur.SHOULD));
    }
  }

  private List<Notion> telling(List<Expression> wanted) {
    List<Expression.Word> typed =
        wanted.stream()
            .filter(Expression.Word.class::isInstance)
            .map(Expression.Word.class::cast)
            .toList();
    List<Notion> all = notions.of(typed);
    List<Notion> telling = all.stream().filter(notion -> !notion.isStop()).toList();
    return telling.isEmpty() && typed.size() == wanted.size() ? all : telling;
  }

  private static int enough(int count) {
    return count <= 2 ? count : (int) Math.ceil(MOST * count);
  }

  private static Query atLeast(int count, List<Query> queries) {
    var most = new BooleanQuery.Builder();
    queries.forEach(query -> most.add(query, Occur.SHOULD));
    return most.setMinimumNumberShouldMatch(count).build();
  }

  private static Query orCode(String text, Query asWord) {
    return CodeQueries.isCodeLike(text)
        ? new BooleanQuery.Builder()
            .add(CodeQueries.of(text), Occur.SHOULD)
            .add(asWord, Occur.SHOULD)
            .build()
        : asWord;
  }

  private static Query pattern(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean isPrefix = lower.indexOf('*') == lower.length() - 1 && lower.indexOf('?') < 0;
    Query query =
        isPrefix
            ? new PrefixQuery(new Term(Fields.SPELLING, lower.substring(0, lower.length() - 1)))
            : new WildcardQuery(new Term(Fields.SPELLING, lower));
    return new ConstantScoreQuery(query);
  }

  private static Query misspelt(Expression.Misspelt word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    int sure = Math.min(SURE_LETTERS, lower.length());
    return new FuzzyQuery(new Term(Fields.SPELLING, lower), word.edits(), sure);
  }

  /** The number as it is written, or a bound of the same amount in any unit. */
  private Query figure(Expression.Figure figure, Query written) {
    return new DisjunctionMaxQuery(
        List.of(written, ofParameter(AmountQueries.exactly(figure.amount()))), WRITTEN_TOO);
  }

  /** The same, or at less weight a bound that is not far from it. */
  private Query near(Expression.Figure figure) {
    return new DisjunctionMaxQuery(
        List.of(
            figure(figure, words.phrase(figure.text(), 0)),
            ofParameter(AmountQueries.near(figure.amount()))),
        0);
  }

  private Query bound(Expression.Bound bound) {
    return ofParameter(
        new BooleanQuery.Builder()
            .add(property(bound.property()), Occur.MUST)
            .add(AmountQueries.of(bound.range()), Occur.MUST)
            .build());
  }

  /** A parameter whose property has the name, or another name of the same notion. */
  private Query property(String name) {
    return names.asProperty(notions.named(name));
  }

  private Query field(QueryField field, String value) {
    return switch (field) {
      case CODE -> CodeQueries.of(value);
      case TEXT -> words.word(value);
      case PROPERTY -> ofParameter(property(value));
      case CONCEPT -> ofParameter(new TermQuery(new Term(Fields.PARAMETER_CONCEPT, value)));
      case UNIT -> ofParameter(UnitQueries.of(value));
      case SUBJECT -> ofParameter(names.inField(Fields.SUBJECT, notions.named(value)));
      case CONDITION -> ofParameter(words.inField(Fields.CONDITION, value));
      case LIST,
          LANGUAGE,
          EDITION,
          KIND,
          CATEGORY,
          PRODUCT_GROUP,
          REASON,
          COUNTRY,
          ENTITY,
          ENTITY_TYPE,
          CHANGE ->
          CodeQueries.value(field, value);
    };
  }

  /** Provisions with a parameter for which the query holds. */
  private Query ofParameter(Query parameter) {
    return new ToParentBlockJoinQuery(parameter, provisions, ScoreMode.Max);
  }
}
