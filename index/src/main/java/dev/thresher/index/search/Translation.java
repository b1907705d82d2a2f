package dev.thresher.index.search;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Folded;
import dev.thresher.index.query.Expression;
import dev.thresher.index.query.QueryField;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** An expression of the query language as Lucene's query over provisions. */
final class Translation {
  /** Of more than two wanted words this share must occur. */
  private static final double MOST = 0.7;

  private static final float EXACT_CODE = 30;
  private static final float UNDER_CODE = 10;
  private static final int SURE_LETTERS = 1;

  private final WordQueries words;
  private final BitSetProducer provisions;

  Translation(Analyzer analyzer, BitSetProducer provisions) {
    this.words = new WordQueries(analyzer);
    this.provisions = provisions;
  }

  Query of(Expression expression) {
    return switch (expression) {
      case Expression.AllOf(List<Expression> parts) -> allOf(parts);
      case Expression.AnyOf(List<Expression> parts) -> anyOf(parts);
      case Expression.Not(Expression part) -> not(part);
      case Expression.Bag bag -> bag(bag);
      case Expression.Word word -> word(word.text());
      case Expression.Phrase phrase -> words.phrase(phrase.text(), phrase.gap());
      case Expression.Pattern pattern -> pattern(pattern.text());
      case Expression.Misspelt misspelt -> misspelt(misspelt);
      case Expression.FieldValue value -> field(value.field(), value.value());
      case Expression.Everything everything -> MatchAllDocsQuery.INSTANCE;
    };
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
    List<Expression> telling = bag.wanted().stream().filter(Translation::isTelling).toList();
    List<Expression> wanted = telling.isEmpty() ? bag.wanted() : telling;
    if (!wanted.isEmpty()) {
      all.add(most(wanted), Occur.MUST);
      all.add(anyOwn(wanted), Occur.FILTER);
    }
    bag.required().forEach(part -> all.add(of(part), Occur.MUST));
    bag.excluded().forEach(part -> all.add(own(part), Occur.MUST_NOT));
    if (wanted.isEmpty() && bag.required().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private static boolean isTelling(Expression part) {
    return !(part instanceof Expression.Word word && StopWords.contains(word.text()));
  }

  private Query most(List<Expression> wanted) {
    var most = new BooleanQuery.Builder();
    wanted.forEach(part -> most.add(of(part), Occur.SHOULD));
    int count = wanted.size();
    most.setMinimumNumberShouldMatch(count <= 2 ? count : (int) Math.ceil(MOST * count));
    return most.build();
  }

  /** Words above a provision add to its score, but do not alone make it a hit. */
  private Query anyOwn(List<Expression> wanted) {
    var any = new BooleanQuery.Builder();
    wanted.forEach(part -> any.add(own(part), Occur.SHOULD));
    return any.build();
  }

  /** The part in the provision's own words only. */
  private Query own(Expression part) {
    return switch (part) {
      case Expression.Word(String text, Span place) -> orCode(text, words.ownWord(text));
      case Expression.Phrase(String text, int gap, Span place) -> words.ownPhrase(text, gap);
      case Expression.AllOf all -> of(all);
      case Expression.AnyOf any -> of(any);
      case Expression.Not not -> of(not);
      case Expression.Bag bag -> of(bag);
      case Expression.Pattern pattern -> of(pattern);
      case Expression.Misspelt misspelt -> of(misspelt);
      case Expression.FieldValue value -> of(value);
      case Expression.Everything everything -> of(everything);
    };
  }

  private Query word(String text) {
    return orCode(text, words.word(text));
  }

  private static Query orCode(String text, Query asWord) {
    if (!isCodeLike(text)) {
      return asWord;
    }
    return new BooleanQuery.Builder()
        .add(code(text), Occur.SHOULD)
        .add(asWord, Occur.SHOULD)
        .build();
  }

  /** Letters and digits in one word: 3A001, 4A003.b. */
  private static boolean isCodeLike(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && text.chars().anyMatch(c -> c >= 'A' && c <= 'z')
        && !WordQueries.isUnspaced(text);
  }

  /** The designator itself first, then all below it. */
  private static Query code(String text) {
    String code = stripPoint(text.toUpperCase(Locale.ROOT));
    return new BooleanQuery.Builder()
        .add(constant(new Term(Fields.EXACT_CODE, code), EXACT_CODE), Occur.SHOULD)
        .add(constant(new Term(Fields.CODE, code), UNDER_CODE), Occur.SHOULD)
        .build();
  }

  private static String stripPoint(String code) {
    return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
  }

  private static Query constant(Term term, float score) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), score);
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

  private Query field(QueryField field, String value) {
    return switch (field) {
      case CODE -> code(value);
      case LIST -> term(Fields.LIST, value.toLowerCase(Locale.ROOT));
      case LANGUAGE -> term(Fields.LANGUAGE, value.toLowerCase(Locale.ROOT));
      case EDITION -> term(Fields.DATE, value);
      case KIND -> term(Fields.KIND, value.toLowerCase(Locale.ROOT));
      case CATEGORY -> term(Fields.CATEGORY, value);
      case PRODUCT_GROUP -> term(Fields.PRODUCT_GROUP, value.toUpperCase(Locale.ROOT));
      case REASON -> term(Fields.REASON, value.toUpperCase(Locale.ROOT));
      case COUNTRY -> term(Fields.COUNTRY, value.toUpperCase(Locale.ROOT));
      case ENTITY -> term(Fields.ENTITY, Folded.of(value).toLowerCase(Locale.ROOT));
      case ENTITY_TYPE -> term(Fields.ENTITY_TYPE, value.toLowerCase(Locale.ROOT));
      case CHANGE -> term(Fields.CHANGE, value.toLowerCase(Locale.ROOT));
      case PROPERTY -> ofParameter(words.inField(Fields.PROPERTY, value));
      case CONCEPT -> ofParameter(term(Fields.CONCEPT, value));
      case UNIT -> ofParameter(term(Fields.UNIT, value));
      case SUBJECT -> ofParameter(words.inField(Fields.SUBJECT, value));
      case CONDITION -> ofParameter(words.inField(Fields.CONDITION, value));
      case TEXT -> words.word(value);
    };
  }

  private static Query term(String field, String value) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), 0);
  }

  /** Provisions with a parameter for which the query holds. */
  private Query ofParameter(Query parameter) {
    return new ToParentBlockJoinQuery(parameter, provisions, ScoreMode.Max);
  }
}
