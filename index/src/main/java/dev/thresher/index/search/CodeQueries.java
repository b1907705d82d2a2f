package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Folded;
import dev.thresher.index.query.QueryField;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Designators and other exact values. */
final class CodeQueries {
  private static final float EXACT = 30;
  private static final float UNDER = 10;

  private CodeQueries() {}

  /** Letters and digits in one word: 3A001, 4A003.b. */
  static boolean isCodeLike(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && text.chars().anyMatch(c -> c >= 'A' && c <= 'z')
        && text.indexOf(' ') < 0
        && !WordQueries.isUnspaced(text);
  }

  /** The provision itself first, then its notes, then all below it. */
  static Query of(String text) {
    String code = withoutPoint(text.toUpperCase(Locale.ROOT));
    return new BooleanQuery.Builder()
        .add(scored(Fields.EXACT_CODE, code, EXACT), Occur.SHOULD)
        .add(scored(Fields.EXACT_PATH, code, EXACT), Occur.SHOULD)
        .add(scored(Fields.CODE, code, UNDER), Occur.SHOULD)
        .build();
  }

  private static String withoutPoint(String code) {
    return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
  }

  private static Query scored(String field, String value, float score) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
  }

  /** A value that narrows and does not rank. */
  static Query value(QueryField field, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    String upper = value.toUpperCase(Locale.ROOT);
    return switch (field) {
      case LIST -> scored(Fields.LIST, lower, 0);
      case LANGUAGE -> scored(Fields.LANGUAGE, lower, 0);
      case EDITION -> scored(Fields.DATE, value, 0);
      case KIND -> scored(Fields.KIND, lower, 0);
      case CATEGORY -> scored(Fields.CATEGORY, value, 0);
      case PRODUCT_GROUP -> scored(Fields.PRODUCT_GROUP, upper, 0);
      case REASON -> scored(Fields.REASON, upper, 0);
      case COUNTRY -> scored(Fields.COUNTRY, upper, 0);
      case ENTITY -> scored(Fields.ENTITY, Folded.of(lower), 0);
      case ENTITY_TYPE -> scored(Fields.ENTITY_TYPE, lower, 0);
      case CHANGE -> scored(Fields.CHANGE, lower, 0);
      case CODE, CONCEPT, UNIT, PROPERTY, SUBJECT, CONDITION, TEXT ->
          throw new IllegalArgumentException(field.label() + " is searched, not compared");
    };
  }
}
