package dev.thresher.index.evaluate;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Provision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** BM25 over the text of each provision, with a stock analyser: what anybody could have. */
public final class Baseline implements Ranker, AutoCloseable {
  private static final String TEXT = "text";
  private static final String LIST = "list";
  private static final String PATH = "path";
  private static final String LANGUAGE = "language";

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  private Baseline(DirectoryReader reader, Analyzer analyzer) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.analyzer = analyzer;
  }

  /** Words as Lucene's standard analyser makes them, of a provision's own words. */
  public static Baseline standard(List<ControlList> editions) {
    return of(editions, new StandardAnalyzer(), false);
  }

  /** The same with the words of all provisions above. */
  public static Baseline standardWithAbove(List<ControlList> editions) {
    return of(editions, new StandardAnalyzer(), true);
  }

  /** Pairs of characters, of a provision's own words. */
  public static Baseline pairs(List<ControlList> editions) {
    return of(editions, new CJKAnalyzer(), false);
  }

  /** The same with the words of all provisions above. */
  public static Baseline pairsWithAbove(List<ControlList> editions) {
    return of(editions, new CJKAnalyzer(), true);
  }

  private static Baseline of(List<ControlList> editions, Analyzer analyzer, boolean withAbove) {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (ControlList edition : editions) {
        for (Provision provision : edition.document().outline().provisions()) {
          writer.addDocument(record(edition, provision, withAbove));
        }
      }
      writer.commit();
      return new Baseline(DirectoryReader.open(directory), analyzer);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  private static Document record(ControlList list, Provision provision, boolean withAbove) {
    var record = new Document();
    var document = list.document();
    String own = document.wording(provision);
    String above =
        withAbove
            ? document.outline().ancestors(provision).stream()
                .map(document::wording)
                .collect(Collectors.joining("\n"))
            : "";
    record.add(new TextField(TEXT, above + "\n" + own, Store.NO));
    Edition edition = document.edition();
    record.add(new StoredField(LIST, Place.of(edition.list(), edition.name(), "").list()));
    record.add(new StoredField(PATH, provision.path()));
    record.add(new StringField(LANGUAGE, edition.language().code(), Store.NO));
    return record;
  }

  @Override
  public List<Place> rank(Need need, int limit) {
    Query words = new QueryBuilder(analyzer).createBooleanQuery(TEXT, need.query());
    Query narrowed =
        new BooleanQuery.Builder()
            .add(words == null ? new MatchNoDocsQuery("no words") : words, Occur.MUST)
            .add(new TermQuery(new Term(LANGUAGE, need.target().code())), Occur.FILTER)
            .build();
    try {
      List<Place> ranking = new ArrayList<>();
      for (ScoreDoc found : searcher.search(narrowed, limit).scoreDocs) {
        Document record = searcher.storedFields().document(found.doc);
        ranking.add(
            new Place(
                Objects.requireNonNull(record.get(LIST)),
                Objects.requireNonNull(record.get(PATH))));
      }
      return ranking;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be closed", e);
    }
  }
}
