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
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
  private volatile Optional<Snapshot> snapshot = Optional.empty();

  private SearchIndex(
      Path path,
      List<Directory> directories,
      ReferenceManager<IndexSearcher> searchers,
      Vocabulary vocabulary) {
    this.path = path;
    this.directories = List.copyOf(directories);
    this.searchers = searchers;
    this.vocabulary = vocabulary;
    this.translations = new Translations(vocabulary, PROVISIONS);
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
      index.requireReadable();
      return index;
    } catch (IndexNotFoundException e) {
      throw IndexFaultException.missing(path);
    } catch (IOException | IllegalArgumentException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  /** One that cannot be read holds no file open. */
  private void requireReadable() throws IOException {
    try {
      note().requireReadable(path, vocabulary.words().name());
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
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
    return ask((searcher, current) -> current.catalogue().editions());
  }

  /** Sees what was committed since; searches that run go on with what they began with. */
  public void refresh() {
    try {
      searchers.maybeRefresh();
    } catch (IOException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  /**
   * Answers a request from the newest commit; where few provisions hold most of the words, those
   * that hold some of them follow.
   */
  public SearchResult search(SearchRequest request) {
    Expression asked = QueryParser.parse(request.query());
    return ask((searcher, current) -> {
      List<Part> parts = Part.of(asked, editions(current, asked, request.when()));
      var most =
          new Answer(
              searcher, current, parts, translated(parts, request.reach(), Demand.MOST), request);
      if (most.total() >= FEW || !request.isRanked() || !asked.hasWantedWords()) {
        return most.result();
      }
      var some =
          new Answer(
              searcher, current, parts, translated(parts, request.reach(), Demand.SOME), request);
      return some.result().ofWhichMost(most.total());
    });
  }

  private List<Query> translated(List<Part> parts, Reach reach, Demand demand) {
    return parts.stream().map(part -> translations.of(part.asked(), reach, demand)).toList();
  }

  /** A query that names editions searches all of them, unless the request names a date. */
  private static List<IndexedEdition> editions(Snapshot current, Expression asked, When when) {
    boolean namesEditions =
        when instanceof When.Latest && !asked.values(QueryField.EDITION).isEmpty();
    return current.catalogue().of(namesEditions ? When.allEditions() : when);
  }

  /** Listed parties whose names are like the one asked for, most alike first. */
  public List<PartyHit> parties(PartyRequest request) {
    return ask((searcher, current) ->
        new PartySearch(searcher, current, PROVISIONS)
            .find(request, current.catalogue().of(request.when(), request.lists())));
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

  /**
   * What is known of this searcher's commit, read once, although another thread may have refreshed
   * meanwhile.
   */
  private Snapshot snapshot(IndexSearcher searcher) throws IOException {
    Optional<Snapshot> known = snapshot;
    if (known.isPresent() && known.get().reader().equals(searcher.getIndexReader())) {
      return known.get();
    }
    Snapshot current = Snapshot.of(searcher);
    snapshot = Optional.of(current);
    return current;
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
