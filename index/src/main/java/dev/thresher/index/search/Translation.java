package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import dev.thresher.index.query.Expression;
import dev.thresher.index.query.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** An expression of the query language as Lucene's query over provisions. */
public final class Translation {
  /** What is true of the record of a provision and of no other record. */
  public static final Query PROVISION =
      new TermQuery(new Term(Fields.TYPE, Fields.PROVISION_RECORD));

  /** What holds most of the notions stands before what holds some of them. */
  private static final float MOST_FIRST = 5;

  private final Demand demand;
  private final Notions notions;
  private final WordQueries words;
  private final NotionQueries names;
  private final ParameterQueries parameters;

  /**
   * @param isAcross whether names in the other language count
   */
  Translation(Vocabulary vocabulary, BitSetProducer provisions, boolean isAcross, Demand demand) {
    this.demand = demand;
    this.notions = new Notions(vocabulary.glossary(), vocabulary.words().segmenter());
    this.words = new WordQueries(vocabulary.words().analyzer(), demand);
    this.names = new NotionQueries(words, isAcross);
    var properties = new Notions(vocabulary.properties(), vocabulary.words().segmenter());
    this.parameters = new ParameterQueries(properties, names, words, provisions);
  }

  /** A translation for single editions: names in the other language count. */
  public static Translation ofProvisions(Vocabulary vocabulary) {
    return new Translation(vocabulary, new QueryBitSetProducer(PROVISION), true, Demand.MOST);
  }

  public Query of(Expression expression) {
    return switch (expression) {
      case Expression.AllOf(List<Expression> parts) -> allOf(parts);
      case Expression.AnyOf(List<Expression> parts) -> anyOf(parts);
      case Expression.Not(Expression part) -> not(part);
      case Expression.Bag bag -> bag(bag);
      case Expression.Word word -> orCode(word.text(), names.anywhere(notion(word)));
      case Expression.Phrase phrase -> words.phrase(phrase.text(), phrase.gap());
      case Expression.Pattern pattern -> SpellingQueries.pattern(pattern.text());
      case Expression.Misspelt misspelt ->
          SpellingQueries.misspelt(misspelt.text(), misspelt.edits());
      case Expression.FieldValue value -> field(value.field(), value.value());
      case Expression.Bound bound ->
          demandingFirst(parameters.bound(bound.property(), bound.range()));
      case Expression.Figure figure ->
          parameters.figure(figure.amount(), words.phrase(figure.text(), 0));
      case Expression.Everything everything -> MatchAllDocsQuery.INSTANCE;
      case Expression.Given(boolean holds) ->
          holds ? unscored() : new MatchNoDocsQuery("decided to be false");
    };
  }

  /** The part in the provision's own words only. */
  private Query own(Expression part) {
    return switch (part) {
      case Expression.Word word -> orCode(word.text(), names.own(notion(word)));
      case Expression.Phrase phrase -> words.ownPhrase(phrase.text(), phrase.gap());
      case Expression.Figure figure ->
          parameters.figure(figure.amount(), words.ownPhrase(figure.text(), 0));
      case Expression.AllOf all -> of(all);
      case Expression.AnyOf any -> of(any);
      case Expression.Not not -> of(not);
      case Expression.Bag bag -> of(bag);
      case Expression.Pattern pattern -> of(pattern);
      case Expression.Misspelt misspelt -> of(misspelt);
      case Expression.FieldValue value -> of(value);
      case Expression.Bound bound -> of(bound);
      case Expression.Everything everything -> of(everything);
      case Expression.Given given -> of(given);
    };
  }

  private static Query unscored() {
    return new BoostQuery(MatchAllDocsQuery.INSTANCE, 0);
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
   * Words above a provision count for it, at less weight. A single notion must be among its own; of
   * several, those above are enough, unless it says nothing of the matter. Numbers beside words
   * only decide how high it stands.
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
        figures.add(parameters.near(figure.amount(), words.phrase(figure.text(), 0)));
      } else if (!(part instanceof Expression.Word)) {
        anywhere.add(of(part));
        own.add(own(part));
      }
    }
    if (anywhere.isEmpty()) {
      all.add(atLeast(demand.ofNotions(figures.size()), figures), Occur.MUST);
    } else {
      all.add(enough(anywhere), Occur.MUST);
      all.add(atLeast(1, own.size() == 1 ? own : orSpeaking(own)), Occur.FILTER);
      figures.forEach(figure -> all.add(figure, Occur.SHOULD));
    }
    addNearness(wanted, all);
    all.add(KindQueries.demandingFirst(), Occur.SHOULD);
  }

  /** Chinese says one thing in many ways that share characters. */
  private void addNearness(List<Expression> wanted, BooleanQuery.Builder all) {
    String text = telling(wanted).stream().map(Notion::text).collect(Collectors.joining(" "));
    if (WordQueries.isUnspaced(text)) {
      all.add(words.nearness(text), Occur.SHOULD);
    }
  }

  private static List<Query> orSpeaking(List<Query> own) {
    List<Query> either = new ArrayList<>(own);
    either.add(KindQueries.speaking());
    return either;
  }

  private Query enough(List<Query> notions) {
    Query some = atLeast(demand.ofNotions(notions.size()), notions);
    return switch (demand) {
      case MOST -> some;
      case SOME ->
          new BooleanQuery.Builder()
              .add(some, Occur.MUST)
              .add(first(atLeast(Demand.MOST.ofNotions(notions.size()), notions)), Occur.SHOULD)
              .build();
    };
  }

  private static Query first(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), MOST_FIRST);
  }

  private static Query demandingFirst(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(KindQueries.demandingFirst(), Occur.SHOULD)
        .build();
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

  private Query field(QueryField field, String value) {
    return switch (field) {
      case CODE -> CodeQueries.of(value);
      case TEXT -> words.word(value);
      case PROPERTY -> parameters.property(value);
      case CONCEPT -> parameters.concept(value);
      case UNIT -> parameters.unit(value);
      case SUBJECT -> parameters.subject(value);
      case CONDITION -> parameters.condition(value);
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
}
