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
  private static final float ABOVE = 0.4f;
  private static final float TIE = 0.1f;

  /** The share of the words of an unspaced run that must occur. */
  private static final double ENOUGH = 0.6;

  private final Analyzer analyzer;

  WordQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
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
      fields.add(query.in(Fields.text(Part.OWN, script)));
      fields.add(new BoostQuery(query.in(Fields.text(Part.ABOVE, script)), ABOVE));
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /** Latin words stand in texts of every script, Han characters not among stems. */
  private static List<Script> scripts(String text) {
    return isUnspaced(text) ? List.of(Script.WORDS, Script.PAIRS) : List.of(Script.values());
  }

  static boolean isUnspaced(String text) {
    return text.codePoints().anyMatch(Script::isUnspaced);
  }

  /** One term, or a phrase of the terms of a word such as beam-forming, or most words of a run. */
  private Query run(String field, String text) {
    if (!isUnspaced(text)) {
      return ordered(field, text, 0);
    }
    List<BytesRef> terms = terms(field, text);
    if (terms.size() < 2) {
      return ordered(field, text, 0);
    }
    var most = new BooleanQuery.Builder();
    terms.stream()
        .distinct()
        .forEach(term -> most.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    most.setMinimumNumberShouldMatch((int) Math.ceil(ENOUGH * terms.stream().distinct().count()));
    return new BooleanQuery.Builder()
        .add(most.build(), Occur.MUST)
        .add(ordered(field, text, 0), Occur.SHOULD)
        .build();
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
