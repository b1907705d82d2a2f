package dev.thresher.index.search;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.index.field.Fields;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A unit as a query names it: by its code or as any text writes it. */
final class UnitQueries {
  private UnitQueries() {}

  /** Parameters that are stated in the unit. */
  static Query of(String written) {
    String code = unit(written).map(Unit::code).orElse(written);
    return new TermQuery(new Term(Fields.UNIT, code));
  }

  private static Optional<Unit> unit(String written) {
    String text = Normalized.of(written).characters().strip();
    return UnitReader.read(text, 0)
        .filter(match -> match.end() == text.length())
        .map(UnitMatch::unit)
        .or(() -> UnitCode.parse(text));
  }
}
