package dev.thresher.index.write;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.WordBreaking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The writer of one index: one process at a time, any number of threads; readers go on meanwhile.
 */
public final class IndexBuilder implements AutoCloseable {
  /**
   * How many segments of about a size stand side by side before they are merged; an edition adds
   * two. With the usual eight, every fourth edition of a list that grows waits for a merge that
   * costs as much as the edition; a question to eighteen takes 1.7 times what it takes to three (7
   * ms and 4 ms, measured on nine editions).
   */
  private static final int SEGMENTS = 20;

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final WordBreaking words;

  private IndexBuilder(Path path, Directory directory, IndexWriter writer, WordBreaking words) {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.words = words;
  }

  /** Opens the index for writing with ICU's words; makes an empty one if there is none. */
  public static IndexBuilder open(Path path) {
    return open(path, WordBreaking.icu());
  }

  public static IndexBuilder open(Path path, WordBreaking words) {
    try {
      Files.createDirectories(path);
      Directory directory = FSDirectory.open(path);
      if (DirectoryReader.indexExists(directory)) {
        CommitNotes.read(directory).requireReadable(path, words.name());
      }
      var writer = new IndexWriter(directory, configuration(words));
      return new IndexBuilder(path, directory, writer, words);
    } catch (LockObtainFailedException e) {
      throw IndexFaultException.busy(path, e);
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw IndexFaultException.damaged(path, e);
    } catch (IOException e) {
      throw IndexFaultException.unwritable(path, e);
    }
  }

  /** Merges at once and wholly: deleted editions must not weigh in the frequencies of words. */
  private static IndexWriterConfig configuration(WordBreaking words) {
    var merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    merges.setSegmentsPerTier(SEGMENTS);
    return new IndexWriterConfig(words.writing())
        .setCommitOnClose(false)
        .setMergePolicy(merges)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(64);
  }

  /** The stamps with which editions were last put, of those that are in the index. */
  public Map<Edition, String> stamps(List<Edition> editions) {
    Map<Edition, String> stamps = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      var searcher = new IndexSearcher(reader);
      for (Edition edition : editions) {
        var name = new TermQuery(new Term(Fields.ofEdition(Fields.NAME), edition.name()));
        for (ScoreDoc hit : searcher.search(name, 1).scoreDocs) {
          String stamp =
              searcher.storedFields().document(hit.doc).get(Fields.ofEdition(Fields.STAMP));
          stamps.put(edition, stamp);
        }
      }
      return stamps;
    } catch (IOException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  /**
   * Puts an edition whole, instead of what the index held of it.
   *
   * @param stamp what the content was derived from, given back by {@link #stamps}
   */
  public void put(Content content, ProvisionHistory history, String stamp) {
    put(content.inProvisions(), history, EditionRecord.replacing(edition(content), stamp));
  }

  /**
   * Puts a document of a series, such as an announcement: it stays in force beside those that
   * follow, and every variant counts.
   */
  public void putOfSeries(Content content, String stamp) {
    put(
        content.inProvisions(),
        ProvisionHistory.none(),
        EditionRecord.beside(edition(content), stamp));
  }

  private static Edition edition(Content content) {
    return content.document().edition();
  }

  private void put(ControlList list, ProvisionHistory history, Document record) {
    remove(edition(list));
    add(List.of(record));
    new Blocks(list, history).stream().parallel().forEach(this::add);
  }

  /** Documents that stay together; in what order blocks stand in the index decides no answer. */
  private void add(List<Document> block) {
    write(() -> writer.addDocuments(block));
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void write(Writing step) {
    try {
      step.run();
    } catch (IOException e) {
      throw IndexFaultException.unwritable(path, e);
    } catch (AlreadyClosedException e) {
      // a thread beside this one could not write, and Lucene closed the writer for all
      throw IndexFaultException.unwritable(
          path, Optional.ofNullable(writer.getTragicException()).orElse(e));
    }
  }

  /** Puts all that other indexes hold into this one; no edition may be in two of them. */
  public void merge(List<Path> shards) {
    try {
      Directory[] all = new Directory[shards.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = FSDirectory.open(shards.get(i));
      }
      writer.addIndexes(all);
      for (Directory shard : all) {
        shard.close();
      }
    } catch (IOException e) {
      throw IndexFaultException.unwritable(path, e);
    }
  }

  /** Takes an edition out; nothing happens if it is not there. */
  public void remove(Edition edition) {
    write(() -> writer.deleteDocuments(new Term(Fields.EDITION, edition.name())));
  }

  /** Makes everything put and removed visible at once, or nothing of it. */
  public void commit(String fingerprint) {
    flush();
    write(() -> {
      writer.forceMergeDeletes();
      writer.setLiveCommitData(CommitNote.of(fingerprint, words.name()).data().entrySet());
      writer.commit();
    });
  }

  /** Writes out what each thread that added has in memory, side by side as it was added. */
  private void flush() {
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(thread -> write(writer::flushNextBuffer));
  }

  /** Leaves the index at its last commit. */
  @Override
  public void close() {
    try (directory) {
      writer.close();
    } catch (IOException e) {
      throw IndexFaultException.unwritable(path, e);
    }
  }
}
