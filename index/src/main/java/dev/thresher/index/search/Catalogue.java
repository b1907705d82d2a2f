package dev.thresher.index.search;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The editions of an index, in order of list, date and variant. */
record Catalogue(List<IndexedEdition> editions) {
  static final Comparator<IndexedEdition> ORDER =
      Comparator.comparing(IndexedEdition::list)
          .thenComparing(IndexedEdition::date)
          .thenComparing(IndexedEdition::variant);

  Catalogue {
    editions = List.copyOf(editions);
  }

  static Catalogue read(IndexSearcher searcher) throws IOException {
    var query = new TermQuery(new Term(Fields.TYPE, Fields.EDITION_RECORD));
    List<IndexedEdition> editions = new ArrayList<>();
    int most = Math.max(1, searcher.count(query));
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      editions.add(edition(searcher.storedFields().document(found.doc)));
    }
    editions.sort(ORDER);
    return new Catalogue(editions);
  }

  private static IndexedEdition edition(Document record) {
    return new IndexedEdition(
        new ListId(field(record, Fields.LIST)),
        LocalDate.parse(field(record, Fields.DATE)),
        field(record, Fields.VARIANT),
        Language.ofCode(field(record, Fields.LANGUAGE)).orElse(Language.ENGLISH),
        Boolean.parseBoolean(field(record, Fields.SERIES)),
        field(record, Fields.NAME),
        field(record, Fields.STAMP));
  }

  private static String field(Document record, String name) {
    return Objects.requireNonNull(record.get(Fields.ofEdition(name)), name);
  }

  /** The editions that a request is about, in order. */
  List<IndexedEdition> of(When when) {
    return switch (when) {
      case When.AllEditions all -> searched(edition -> true).toList();
      case When.Latest latest -> inForce(edition -> true);
      case When.AsOf(LocalDate date) -> inForce(edition -> !edition.date().isAfter(date));
    };
  }

  /** The same of some lists; of all, if none is named. */
  List<IndexedEdition> of(When when, List<ListId> lists) {
    return of(when).stream()
        .filter(edition -> lists.isEmpty() || lists.contains(edition.list()))
        .toList();
  }

  private Stream<IndexedEdition> searched(Predicate<IndexedEdition> wanted) {
    return editions.stream()
        .filter(edition -> edition.isPrimary() || edition.isOfSeries())
        .filter(wanted);
  }

  /** Of each list the last of the wanted, and all of a series. */
  private List<IndexedEdition> inForce(Predicate<IndexedEdition> wanted) {
    Map<String, IndexedEdition> last = new TreeMap<>();
    searched(wanted)
        .forEach(edition ->
            last.put(edition.isOfSeries() ? edition.name() : edition.list().value(), edition));
    return List.copyOf(last.values());
  }
}
