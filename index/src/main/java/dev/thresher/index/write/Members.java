package dev.thresher.index.write;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The editions of an index that is being written, line by line in order of their days. */
final class Members {
  /** An edition of the index. */
  record Member(String name, String line, long day, String stamp) {
    static Member of(Edition edition, boolean isOfSeries, String stamp) {
      String line = lineOf(edition.name(), edition.list().value(), edition.isPrimary(), isOfSeries);
      return new Member(edition.name(), line, edition.date().toEpochDay(), stamp);
    }
  }

  private final Map<String, NavigableMap<Long, Member>> lines = new HashMap<>();

  /** The editions that replace each other are a line; any other is one by itself. */
  static String lineOf(String name, String list, boolean isPrimary, boolean isOfSeries) {
    return isPrimary && !isOfSeries ? list : name;
  }

  static Members read(IndexSearcher searcher) throws IOException {
    var query = new TermQuery(new Term(Fields.TYPE, Fields.EDITION_RECORD));
    var members = new Members();
    int most = Math.max(1, searcher.count(query));
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      members.add(member(searcher.storedFields().document(found.doc)));
    }
    return members;
  }

  private static Member member(Document record) {
    String name = field(record, Fields.NAME);
    boolean isPrimary = field(record, Fields.VARIANT).equals(Edition.PRIMARY);
    boolean isOfSeries = Boolean.parseBoolean(field(record, Fields.SERIES));
    return new Member(
        name,
        lineOf(name, field(record, Fields.LIST), isPrimary, isOfSeries),
        LocalDate.parse(field(record, Fields.DATE)).toEpochDay(),
        field(record, Fields.STAMP));
  }

  private static String field(Document record, String name) {
    return Objects.requireNonNull(record.get(Fields.ofEdition(name)), name);
  }

  void add(Member member) {
    lines.computeIfAbsent(member.line(), none -> new TreeMap<>()).put(member.day(), member);
  }

  void remove(Member member) {
    ofLine(member.line()).remove(member.day());
  }

  private NavigableMap<Long, Member> ofLine(String line) {
    return lines.getOrDefault(line, new TreeMap<>());
  }

  /** The last edition of a line. */
  Optional<Member> last(String line) {
    return Optional.ofNullable(ofLine(line).lastEntry()).map(Map.Entry::getValue);
  }

  /** Those of a line from a day on. */
  List<Member> from(String line, long day) {
    return List.copyOf(ofLine(line).tailMap(day, true).values());
  }

  List<Member> all() {
    return lines.values().stream().flatMap(line -> line.values().stream()).toList();
  }
}
