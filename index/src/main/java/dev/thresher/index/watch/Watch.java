package dev.thresher.index.watch;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Part;
import dev.thresher.index.query.QueryParser;
import dev.thresher.index.search.Highlights;
import dev.thresher.index.search.Quotations;
import dev.thresher.index.search.Translation;
import dev.thresher.index.search.Vocabulary;
import dev.thresher.index.write.Anchor;
import dev.thresher.index.write.Blocks;
import dev.thresher.index.write.Places;
import dev.thresher.index.write.ProvisionHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Saved queries that stand ready for new editions; not for several threads at once. */
public final class Watch implements AutoCloseable {
  private static final Comparator<WatchHit> ORDER =
      Comparator.comparing(WatchHit::query).thenComparing(WatchHit::edition);

  private final Monitor monitor;
  private final Analyzer analyzer;

  private Watch(Monitor monitor, Analyzer analyzer) {
    this.monitor = monitor;
    this.analyzer = analyzer;
  }

  /** A watch of the queries; two of one name are a mistake. */
  public static Watch of(List<SavedQuery> queries, Vocabulary vocabulary) {
    requireDifferentNames(queries);
    var translation = Translation.ofProvisions(vocabulary);
    Analyzer analyzer = vocabulary.words().analyzer();
    try {
      var monitor = new Monitor(analyzer, Presearcher.NO_FILTERING, new MonitorConfiguration());
      for (SavedQuery saved : queries) {
        Query query = onProvisions(translation.of(QueryParser.parse(saved.query())));
        monitor.register(new MonitorQuery(saved.name(), query));
      }
      return new Watch(monitor, analyzer);
    } catch (IOException e) {
      throw new UncheckedIOException("queries in memory cannot fail to be kept", e);
    }
  }

  private static void requireDifferentNames(List<SavedQuery> queries) {
    Set<String> names = new HashSet<>();
    for (SavedQuery query : queries) {
      if (!names.add(query.name())) {
        throw new IllegalArgumentException("two saved queries are called '" + query.name() + "'");
      }
    }
  }

  private static Query onProvisions(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(Translation.PROVISION, Occur.FILTER)
        .build();
  }

  /** A hit and all the words of its provision, typography aside. */
  private record Answer(WatchHit hit, String words) {
    String key() {
      return hit.query() + "\u0000" + words;
    }
  }

  /** The provisions of an edition that answer, by name of the query, then in order of the text. */
  public List<WatchHit> run(Content edition) {
    return answers(edition).stream().map(Answer::hit).sorted(ORDER).toList();
  }

  /**
   * What answers in an edition and did not answer in these words in the one before: new provisions
   * and amended ones.
   */
  public List<WatchHit> news(Content before, Content after) {
    Set<String> known = answers(before).stream().map(Answer::key).collect(Collectors.toSet());
    return answers(after).stream()
        .filter(answer -> !known.contains(answer.key()))
        .map(Answer::hit)
        .sorted(ORDER)
        .toList();
  }

  private List<Answer> answers(Content edition) {
    ControlList list = edition.inProvisions();
    List<Document> records = new ArrayList<>();
    new Blocks(list, ProvisionHistory.none()).forEach(records::addAll);
    if (records.isEmpty()) {
      return List.of();
    }
    List<Answer> answers = new ArrayList<>();
    try {
      var matches = monitor.match(records.toArray(new Document[0]), HighlightsMatch.MATCHER);
      for (int i = 0; i < records.size(); i++) {
        for (HighlightsMatch match : matches.getMatches(i)) {
          WatchHit hit = hit(match, records.get(i), list.document().edition().name());
          String words = Normalized.of(field(records.get(i), Fields.WORDING)).characters();
          answers.add(new Answer(hit, words));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an edition in memory cannot fail to be read", e);
    }
    return answers;
  }

  private static WatchHit hit(HighlightsMatch match, Document record, String edition) {
    List<Span> found = new ArrayList<>();
    for (String field : match.getFields()) {
      if (field.startsWith(Part.OWN.code() + ".") || field.equals(Fields.SPELLING)) {
        match
            .getHits(field)
            .forEach(hit -> found.add(new Span(hit.startOffset(), hit.endOffset())));
      }
    }
    List<Span> highlights = Highlights.merged(found.stream().sorted().toList());
    return new WatchHit(
        match.getQueryId(),
        edition,
        field(record, Fields.PATH),
        Designator.parse(field(record, Fields.DESIGNATOR)),
        Quotations.of(
            field(record, Fields.WORDING),
            Places.decode(field(record, Fields.PLACES), Anchor.NONE),
            highlights));
  }

  private static String field(Document record, String name) {
    return Objects.requireNonNull(record.get(name), name);
  }

  @Override
  public void close() {
    try {
      monitor.close();
      analyzer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("queries in memory cannot fail to be given up", e);
    }
  }
}
