package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Part;
import dev.thresher.index.field.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A word or a phrase as Lucene's query over the texts of all scripts. */
final class WordQueries {
  private static final float ABOVE = 0.6f;
  private static final float IN_ORDER = 0.3f;
  private static final float TIE = 0.3f;

  /** What a single character of a run adds, in the provision's own words and in its article. */
  private static final float CHARACTER = 0.4f;

  private static final List<Script> UNSPACED = List.of(Script.WORDS, Script.PAIRS);
  private static final List<Script> ALL = List.of(Script.LATIN, Script.WORDS, Script.PAIRS);

  private final Analyzer analyzer;
  private final Demand demand;

  WordQueries(Analyzer analyzer, Demand demand) {
    this.analyzer = analyzer;
    this.demand = demand;
  }

  /** A word in the provision's own words or, at less weight, in those above it. */
  Query word(String text) {
    return anywhere(text, field -> run(field, text));
  }

  /** Words in this order. */
  Query phrase(String text, int gap) {
    return anywhere(text, field -> ordered(field, text, gap));
  }

  /** A word in the provision's own words only. */
  Query ownWord(String text) {
    return own(text, field -> run(field, text));
  }

  /** Words in this order in the provision's own words only. */
  Query ownPhrase(String text, int gap) {
    return own(text, field -> ordered(field, text, gap));
  }

  /**
   * How near a text written without blanks is, character by character: what other wordings of the
   * matter share with it. To rank what is found, not to find.
   */
  Query nearness(String text) {
    var near = new BooleanQuery.Builder();
    for (Part part : List.of(Part.OWN, Part.ARTICLE)) {
      String field = Fields.text(part, Script.CHARACTERS);
      var characters = new BooleanQuery.Builder();
      terms(field, text).stream()
          .distinct()
          .forEach(term -> characters.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
      near.add(new BoostQuery(characters.build(), CHARACTER), Occur.SHOULD);
    }
    return near.build();
  }

  /** All words in this order in one field. */
  Query inField(String field, String text) {
    return ordered(field, text, 0);
  }

  /** A query of one field. */
  interface OfField {
    Query in(String field);
  }

  private static Query own(String text, OfField query) {
    return new DisjunctionMaxQuery(
        scripts(text).stream().map(script -> query.in(Fields.text(Part.OWN, script))).toList(),
        TIE);
  }

  private static Query anywhere(String text, OfField query) {
    List<Query> fields = new ArrayList<>();
    for (Script script : scripts(text)) {
      float weight = weight(script, text);
      fields.add(new BoostQuery(query.in(Fields.text(Part.OWN, script)), weight));
      fields.add(new BoostQuery(query.in(Fields.text(Part.ABOVE, script)), weight * ABOVE));
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /** A run gives many more pairs than words; together they weigh as much as two. */
  private static float weight(Script script, String text) {
    boolean isPairs = script == Script.PAIRS && isUnspaced(text);
    return isPairs ? Math.min(1, 2f / Math.max(1, text.length() - 1)) : 1;
  }

  /** Latin words stand in texts of every script, Han characters not among stems. */
  private static List<Script> scripts(String text) {
    return isUnspaced(text) ? UNSPACED : ALL;
  }

  static boolean isUnspaced(String text) {
    return text.codePoints().anyMatch(Script::isUnspaced);
  }

  /** One term, or the terms of beam-forming in their order, or most words of an unspaced run. */
  private Query run(String field, String text) {
    List<BytesRef> terms = terms(field, text);
    boolean isOneWord = terms.size() < 2 || !(isUnspaced(text) || text.indexOf(' ') >= 0);
    if (isOneWord) {
      return ordered(field, text, 0);
    }
    List<BytesRef> distinct = terms.stream().distinct().toList();
    var most = new BooleanQuery.Builder();
    distinct.forEach(term -> most.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    most.setMinimumNumberShouldMatch(enough(text, distinct.size()));
    return new BooleanQuery.Builder()
        .add(most.build(), Occur.MUST)
        .add(new BoostQuery(ordered(field, text, 0), IN_ORDER), Occur.SHOULD)
        .build();
  }

  /** Of a term of spaced words all, of three and more all but one; most of an unspaced run. */
  private int enough(String text, int terms) {
    if (isUnspaced(text)) {
      return demand.ofRun(terms);
    }
    return terms <= 2 ? terms : terms - 1;
  }

  private Query ordered(String field, String text, int gap) {
    var phrase = new PhraseQuery.Builder().setSlop(gap);
    List<BytesRef> terms = terms(field, text);
    terms.forEach(term -> phrase.add(new Term(field, term)));
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("no word in '" + text + "'");
      case 1 -> new TermQuery(new Term(field, terms.get(0)));
      default -> phrase.build();
    };
  }

  /** The terms of a text in a field, in order. */
  List<BytesRef> terms(String field, String text) {
    List<BytesRef> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      var term = tokens.addAttribute(TermToBytesRefAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return terms;
  }
}
