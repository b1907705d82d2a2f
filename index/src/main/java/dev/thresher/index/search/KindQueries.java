package dev.thresher.index.search;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.index.field.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What a provision is in its list, where that decides how a question about a matter ranks it. */
final class KindQueries {
  private static final float DEMANDING = 1.5f;

  private KindQueries() {}

  /** Puts what controls something before what explains, points or lists parties. */
  static Query demandingFirst() {
    var demanding =
        new BooleanQuery.Builder()
            .add(ofKinds(KindQueries::isDemanding), Occur.MUST)
            .add(party(), Occur.MUST_NOT)
            .build();
    return new BoostQuery(new ConstantScoreQuery(demanding), DEMANDING);
  }

  /** Everything but the rows of an entry that say nothing of its matter: LVS, [Reserved]. */
  static Query speaking() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(ofKinds(KindQueries::isSilent), Occur.MUST_NOT)
        .build();
  }

  private static boolean isDemanding(ProvisionKind kind) {
    return switch (kind) {
      case HEADING, ENTRY, ITEM, PARAGRAPH -> true;
      case NOTE, TECHNICAL_NOTE, NOTA_BENE, LICENCE_ROW, RELATED, RESERVED, PENDING, PREAMBLE ->
          false;
    };
  }

  private static boolean isSilent(ProvisionKind kind) {
    return switch (kind) {
      case LICENCE_ROW, RELATED, RESERVED, PENDING, PREAMBLE -> true;
      case HEADING, ENTRY, ITEM, PARAGRAPH, NOTE, TECHNICAL_NOTE, NOTA_BENE -> false;
    };
  }

  private static Query ofKinds(Predicate<ProvisionKind> wanted) {
    List<BytesRef> codes =
        Arrays.stream(ProvisionKind.values())
            .filter(wanted)
            .map(kind -> new BytesRef(kind.name().toLowerCase(Locale.ROOT)))
            .toList();
    return new TermInSetQuery(Fields.KIND, codes);
  }

  private static Query party() {
    return new TermQuery(
        new Term(Fields.ENTITY_TYPE, EntityType.PARTY.name().toLowerCase(Locale.ROOT)));
  }
}
