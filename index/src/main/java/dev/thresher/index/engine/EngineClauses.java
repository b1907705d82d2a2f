package dev.thresher.index.engine;

import dev.thresher.index.search.Overlap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The queries that our language is made of as clauses of the engine's, which stand on the same
 * library and mean the same.
 *
 * @param path where the fields stand: empty for provisions, {@code parameters.} for theirs
 */
record EngineClauses(String path) {
  static EngineClauses ofProvisions() {
    return new EngineClauses("");
  }

  Map<String, Object> of(Query query) {
    return switch (query) {
      case BooleanQuery all -> bool(all);
      case BoostQuery boost -> boosted(boost);
      case ConstantScoreQuery constant ->
          Json.of("constant_score", Json.of("filter", of(constant.getQuery())));
      case DisjunctionMaxQuery best ->
          Json.of(
              "dis_max",
              Json.of(
                  "queries",
                  best.getDisjuncts().stream().map(this::of).toList(),
                  "tie_breaker",
                  best.getTieBreakerMultiplier()));
      case ToParentBlockJoinQuery join -> nested(join);
      case MatchAllDocsQuery everything -> Json.of("match_all", Map.of());
      case MatchNoDocsQuery nothing -> Json.of("match_none", Map.of());
      default -> leaf(query);
    };
  }

  private Map<String, Object> leaf(Query query) {
    return switch (query) {
      case TermQuery term -> value("term", term.getTerm());
      case TermInSetQuery terms -> terms(terms);
      case PhraseQuery phrase -> phrase(phrase);
      case PointRangeQuery range -> range(range);
      case Overlap overlap -> overlap(overlap);
      case PrefixQuery prefix -> value("prefix", prefix.getPrefix());
      case WildcardQuery pattern -> value("wildcard", pattern.getTerm());
      case FuzzyQuery fuzzy -> fuzzy(fuzzy);
      default ->
          throw new IllegalArgumentException(
              query.getClass().getSimpleName() + " has no clause yet; add it to EngineClauses");
    };
  }

  private String name(String field) {
    return path + EngineFields.of(field);
  }

  private Map<String, Object> bool(BooleanQuery all) {
    Map<String, Object> clauses = new LinkedHashMap<>();
    for (BooleanClause.Occur occur : BooleanClause.Occur.values()) {
      List<Map<String, Object>> parts = all.getClauses(occur).stream().map(this::of).toList();
      if (!parts.isEmpty()) {
        clauses.put(occur.name().toLowerCase(Locale.ROOT), parts);
      }
    }
    clauses.put("minimum_should_match", leastShould(all));
    return Json.of("bool", clauses);
  }

  /** Where nothing else is demanded, one of the wished-for is. */
  private static int leastShould(BooleanQuery all) {
    boolean isOnlyWishes =
        all.getClauses(BooleanClause.Occur.MUST).isEmpty()
            && all.getClauses(BooleanClause.Occur.FILTER).isEmpty()
            && !all.getClauses(BooleanClause.Occur.SHOULD).isEmpty();
    return Math.max(all.getMinimumNumberShouldMatch(), isOnlyWishes ? 1 : 0);
  }

  private Map<String, Object> boosted(BoostQuery boost) {
    Map<String, Object> clauses = Json.of("must", List.of(of(boost.getQuery())));
    clauses.put("boost", boost.getBoost());
    return Json.of("bool", clauses);
  }

  private static Map<String, Object> nested(ToParentBlockJoinQuery join) {
    Map<String, Object> nested = Json.of("path", EngineFields.PARAMETERS, "score_mode", "max");
    nested.put("query", new EngineClauses(EngineFields.PARAMETERS + ".").of(join.getChildQuery()));
    return Json.of("nested", nested);
  }

  private Map<String, Object> value(String clause, Term term) {
    return Json.of(clause, Json.of(name(term.field()), Json.of("value", term.text())));
  }

  private Map<String, Object> terms(TermInSetQuery terms) {
    List<String> values = new ArrayList<>();
    var each = terms.getBytesRefIterator();
    try {
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        values.add(value.utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a list in memory cannot fail to be read", e);
    }
    return Json.of("terms", Json.of(name(terms.getField()), values));
  }

  private Map<String, Object> phrase(PhraseQuery phrase) {
    List<String> words = Arrays.stream(phrase.getTerms()).map(Term::text).toList();
    Map<String, Object> asked = Json.of("query", String.join(" ", words), "slop", phrase.getSlop());
    return Json.of("match_phrase", Json.of(name(phrase.getField()), asked));
  }

  private Map<String, Object> range(PointRangeQuery range) {
    return Json.of(
        "range",
        Json.of(
            name(range.getField()),
            Json.of(
                "gte",
                DoublePoint.decodeDimension(range.getLowerPoint(), 0),
                "lte",
                DoublePoint.decodeDimension(range.getUpperPoint(), 0))));
  }

  private Map<String, Object> overlap(Overlap overlap) {
    Map<String, Object> ends = Json.of("gte", overlap.low(), "lte", overlap.high());
    ends.put("relation", "intersects");
    return Json.of("range", Json.of(name(overlap.field()), ends));
  }

  private Map<String, Object> fuzzy(FuzzyQuery fuzzy) {
    Map<String, Object> asked = Json.of("value", fuzzy.getTerm().text());
    asked.put("fuzziness", fuzzy.getMaxEdits());
    asked.put("prefix_length", fuzzy.getPrefixLength());
    return Json.of("fuzzy", Json.of(name(fuzzy.getTerm().field()), asked));
  }
}
