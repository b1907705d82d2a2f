package dev.thresher.index.search;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Fields;
import dev.thresher.index.write.Anchor;
import dev.thresher.index.write.Anchors;
import dev.thresher.index.write.ParameterLine;
import dev.thresher.index.write.Places;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/** Reads the hits of a page back from the index. */
final class HitReader {
  private final IndexSearcher searcher;
  private final Standings standings;
  private final Weight weight;
  private final BitSetProducer provisions;
  private final Wordings wordings;
  private final ParameterMatches asked;

  /** Reads hits of the query, with what matched in them. */
  HitReader(IndexSearcher searcher, Snapshot snapshot, Query query, BitSetProducer provisions)
      throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    this.provisions = provisions;
    this.standings = snapshot.standings();
    this.wordings = new Wordings(snapshot);
    this.asked = new ParameterMatches(searcher, query);
  }

  Hit read(Groups.Group group) throws IOException {
    Document record = searcher.storedFields().document(group.document());
    String wording = field(record, Fields.WORDING);
    IndexedEdition edition = group.edition();
    Anchors.Standing standing = standings.of(record, edition);
    Places places = Places.decode(field(record, Fields.PLACES), standing.anchor());
    List<Span> found = Highlights.of(weight, leaf(group), document(group));
    String lineage = field(record, Fields.LINEAGE);
    return new Hit(
        new ListId(field(record, Fields.LIST)),
        edition.name(),
        edition.date(),
        Language.ofCode(field(record, Fields.LANGUAGE)).orElseThrow(),
        field(record, Fields.PATH),
        Designator.parse(field(record, Fields.DESIGNATOR)),
        ProvisionKind.valueOf(field(record, Fields.KIND).toUpperCase(Locale.ROOT)),
        Optional.of(lineage).filter(id -> !id.isEmpty()),
        standing.heading(),
        standing.place(),
        page(places),
        Quotations.of(wording, places, found),
        parameters(group, standing.anchor()),
        group.dates().stream().distinct().sorted().toList(),
        wordings.sameAs(group.document(), field(record, Fields.GROUP)),
        group.score());
  }

  private static String field(Document record, String name) {
    return Objects.requireNonNull(record.get(name), name);
  }

  private LeafReaderContext leaf(Groups.Group group) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(group.document(), leaves));
  }

  private int document(Groups.Group group) {
    return group.document() - leaf(group).docBase;
  }

  private static OptionalInt page(Places places) {
    return places.pieces().stream()
        .mapToInt(Places.Piece::pageOrZero)
        .filter(page -> page > 0)
        .findFirst();
  }

  private List<HitParameter> parameters(Groups.Group group, Anchor anchor) throws IOException {
    BitSet parents = provisions.getBitSet(leaf(group));
    if (parents == null) {
      return List.of();
    }
    int end = document(group);
    int start = end == 0 ? 0 : parents.prevSetBit(end - 1) + 1;
    java.util.BitSet matched = asked.in(leaf(group), start, end);
    List<HitParameter> parameters = new ArrayList<>();
    for (int child = start; child < end; child++) {
      var line = leaf(group).reader().storedFields().document(child).get(Fields.PARAMETER);
      if (line != null && (matched.isEmpty() || matched.get(child))) {
        parameters.add(parameter(ParameterLine.decode(line, anchor)));
      }
    }
    return parameters;
  }

  private static HitParameter parameter(ParameterLine line) {
    var span = new Span(line.start(), line.start() + line.quote().length());
    return new HitParameter(
        line.property(),
        Optional.of(line.concept()).filter(concept -> !concept.isEmpty()),
        line.comparator(),
        Optional.of(line.low()).filter(low -> !low.isEmpty()),
        Optional.of(line.high()).filter(high -> !high.isEmpty()),
        line.unit(),
        line.role(),
        new Evidence(span, line.quote(), line.pageOrZero()));
  }
}
