package dev.thresher.index.search;

import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.query.Expression;
import dev.thresher.index.query.QueryField;
import dev.thresher.index.query.QueryParser;
import dev.thresher.index.write.CommitNote;
import dev.thresher.index.write.IndexFaultException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index that answers requests; any number of threads may ask at once, also while another process
 * writes.
 */
public final class SearchIndex implements AutoCloseable {
  /** Fewer hits than these are followed by those that hold only some of the words. */
  private static final int FEW = 20;

  static final BitSetProducer PROVISIONS = new QueryBitSetProducer(Translation.PROVISION);

  private final Path path;
  private final List<Directory> directories;
  private final ReferenceManager<IndexSearcher> searchers;
  private final Vocabulary vocabulary;
  private final Translations translations;
  private volatile Snapshot snapshot;

  private SearchIndex(
      Path path,
      List<Directory> directories,
      ReferenceManager<IndexSearcher> searchers,
      Vocabulary vocabulary)
      throws IOException {
    this.path = path;
    this.directories = List.copyOf(directories);
    this.searchers = searchers;
    this.vocabulary = vocabulary;
    this.translations = new Translations(vocabulary, PROVISIONS);
    this.snapshot = firstSnapshot(searchers);
  }

  /** Opens an index whose Chinese words are ICU's. */
  public static SearchIndex open(Path path) {
    return open(path, Vocabulary.standard());
  }

  public static SearchIndex open(Path path, WordBreaking words) {
    return open(path, Vocabulary.of(words));
  }

  public static SearchIndex open(Path path, Vocabulary vocabulary) {
    return opened(path, List.of(path), vocabulary);
  }

  /**
   * Opens the shards of one index, in any number, as if they were merged: the same answers.
   *
   * @param shards folders beside each other, each with the editions of other lists
   */
  public static SearchIndex together(List<Path> shards, Vocabulary vocabulary) {
    return opened(shards.getFirst().toAbsolutePath().resolveSibling(""), shards, vocabulary);
  }

  private static SearchIndex opened(Path path, List<Path> folders, Vocabulary vocabulary) {
    try {
      List<Directory> directories = new ArrayList<>();
      for (Path folder : folders) {
        Directory directory = FSDirectory.open(folder);
        directories.add(directory);
        if (!DirectoryReader.indexExists(directory)) {
          throw IndexFaultException.missing(folder);
        }
      }
      var index = new SearchIndex(path, directories, searchers(directories), vocabulary);
      index.note().requireReadable(path, vocabulary.words().name());
      return index;
    } catch (IndexNotFoundException e) {
      throw IndexFaultException.missing(path);
    } catch (IOException | IllegalArgumentException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  private static ReferenceManager<IndexSearcher> searchers(List<Directory> directories)
      throws IOException {
    return directories.size() == 1
        ? new SearcherManager(directories.getFirst(), new SearcherFactory())
        : new ShardSearchers(directories);
  }

  /** Throws if the index was not built from what the fingerprint names. */
  public SearchIndex requireFingerprint(String expected) {
    String found = fingerprint();
    if (!found.equals(expected)) {
      throw IndexFaultException.stale(path, expected, found);
    }
    return this;
  }

  /** The fingerprint of the last commit that this index has seen. */
  public String fingerprint() {
    try {
      return note().fingerprint();
    } catch (IOException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  private CommitNote note() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      List<CommitNote> notes = CommitNote.readAll(searcher.getIndexReader());
      for (CommitNote note : notes) {
        if (!note.equals(notes.getFirst())) {
          throw IndexFaultException.stale(path, notes.getFirst().toString(), note.toString());
        }
      }
      return notes.getFirst();
    } finally {
      searchers.release(searcher);
    }
  }

  /** The editions of the last commit, in order of list, date and variant. */
  public List<IndexedEdition> editions() {
    return snapshot.catalogue().editions();
  }

  /** Sees what was committed since; searches that run go on with what they began with. */
  public void refresh() {
    try {
      searchers.maybeRefresh();
      snapshot = snapshotOfNewest();
    } catch (IOException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  private static Snapshot firstSnapshot(ReferenceManager<IndexSearcher> searchers)
      throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return Snapshot.of(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** What is known of the newest commit, read anew only if there is a newer one. */
  private Snapshot snapshotOfNewest() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return snapshot(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Answers a request from the newest commit; where few provisions hold most of the words, those
   * that hold some of them follow.
   */
  public SearchResult search(SearchRequest request) {
    Expression asked = QueryParser.parse(request.query());
    return ask((searcher, current) -> {
      List<String> editions = editions(current, asked, request.when());
      var most =
          new Answer(
              searcher,
              current,
              translations.of(asked, request.reach(), Demand.MOST),
              editions,
              request);
      if (most.total() >= FEW || !request.isRanked() || !asked.hasWantedWords()) {
        return most.result();
      }
      var some =
          new Answer(
              searcher,
              current,
              translations.of(asked, request.reach(), Demand.SOME),
              editions,
              request);
      return some.result().ofWhichMost(most.total());
    });
  }

  /** A query that names editions searches all of them, unless the request names a date. */
  private static List<String> editions(Snapshot current, Expression asked, When when) {
    boolean namesEditions = when instanceof When.Latest && asked.names(QueryField.EDITION);
    return current.catalogue().names(namesEditions ? When.allEditions() : when);
  }

  /** Listed parties whose names are like the one asked for, most alike first. */
  public List<PartyHit> parties(PartyRequest request) {
    return ask((searcher, current) ->
        new PartySearch(searcher, PROVISIONS)
            .find(request, current.catalogue().names(request.when(), request.lists())));
  }

  /** The provisions nearest to one, in other lists and languages, with what they share. */
  public SimilarResult similar(SimilarRequest request) {
    return ask((searcher, current) ->
        new SimilarSearch(searcher, current, vocabulary, PROVISIONS).find(request));
  }

  /** A question to the newest commit. */
  private interface Question<T> {
    T answer(IndexSearcher searcher, Snapshot current) throws IOException;
  }

  private <T> T ask(Question<T> question) {
    refresh();
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.answer(searcher, snapshot(searcher));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  /** The snapshot of this searcher, although another thread may have refreshed meanwhile. */
  private Snapshot snapshot(IndexSearcher searcher) throws IOException {
    Snapshot current = snapshot;
    return current.reader().equals(searcher.getIndexReader()) ? current : Snapshot.of(searcher);
  }

  @Override
  public void close() {
    try {
      searchers.close();
      for (Directory directory : directories) {
        directory.close();
      }
    } catch (IOException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }
}
