package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/** Words by their letters: beginnings, patterns, misspellings. */
final class SpellingQueries {
  private static final int SURE_LETTERS = 1;

  private SpellingQueries() {}

  static Query pattern(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean isPrefix = lower.indexOf('*') == lower.length() - 1 && lower.indexOf('?') < 0;
    Query query =
        isPrefix
            ? new PrefixQuery(new Term(Fields.SPELLING, lower.substring(0, lower.length() - 1)))
            : new WildcardQuery(new Term(Fields.SPELLING, lower));
    return new ConstantScoreQuery(query);
  }

  static Query misspelt(String word, int edits) {
    String lower = word.toLowerCase(Locale.ROOT);
    return new FuzzyQuery(
        new Term(Fields.SPELLING, lower), edits, Math.min(SURE_LETTERS, lower.length()));
  }
}
