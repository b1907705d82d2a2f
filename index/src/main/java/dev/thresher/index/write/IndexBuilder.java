package dev.thresher.index.write;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.write.Members.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * The writer of one index: one process at a time, any number of threads; readers go on meanwhile.
 */
public final class IndexBuilder implements AutoCloseable {
  /** So many provisions are added by several threads. */
  private static final int MANY = 2000;

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final WordBreaking words;
  private final DirectoryReader before;
  private final Members members;
  private final Map<Member, Anchors> put = new HashMap<>();

  private IndexBuilder(
      Path path,
      Directory directory,
      IndexWriter writer,
      WordBreaking words,
      DirectoryReader before)
      throws IOException {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.words = words;
    this.before = before;
    this.members = Members.read(new IndexSearcher(before));
  }

  /** Opens the index for writing with ICU's words; makes an empty one if there is none. */
  public static IndexBuilder open(Path path) {
    return open(path, WordBreaking.icu());
  }

  public static IndexBuilder open(Path path, WordBreaking words) {
    try {
      Files.createDirectories(path);
      Directory directory = new SyncedSideBySide(FSDirectory.open(path));
      if (DirectoryReader.indexExists(directory)) {
        CommitNotes.read(directory).requireReadable(path, words.name());
      }
      return opened(path, directory, words);
    } catch (LockObtainFailedException e) {
      throw IndexFaultException.busy(path, e);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IllegalArgumentException e) {
      throw IndexFaultException.damaged(path, e);
    } catch (IOException e) {
      throw IndexFaultException.unwritable(path, e);
    }
  }

  /** One that cannot be read is left free for whoever makes it anew. */
  private static IndexBuilder opened(Path path, Directory directory, WordBreaking words)
      throws IOException {
    var writer = new IndexWriter(directory, Merging.configuration(words));
    try {
      return over(path, directory, writer, words);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexBuilder over(
      Path path, Directory directory, IndexWriter writer, WordBreaking words) throws IOException {
    DirectoryReader before = DirectoryReader.open(writer);
    try {
      return new IndexBuilder(path, directory, writer, words, before);
    } catch (IOException | RuntimeException e) {
      before.close();
      throw e;
    }
  }

  /** The names of all editions in the index, with the stamps with which they were last put. */
  public Map<String, String> stamps() {
    return members.all().stream().collect(Collectors.toMap(Member::name, Member::stamp));
  }

  /**
   * Puts an edition whole, instead of what the index held of it. What it repeats of the edition
   * before it is not written again, so editions of a list are put in the order of their dates:
   * those behind it are taken out as by {@link #removeFrom}.
   *
   * @param stamp what the content was derived from, given back by {@link #stamps}
   */
  public void put(Content content, ProvisionHistory history, String stamp) {
    put(Draft.of(content), history, stamp);
  }

  /** The same, of one that was made ready. */
  public void put(Draft draft, ProvisionHistory history, String stamp) {
    put(draft, history, stamp, false);
  }

  /**
   * Puts a document of a series, such as an announcement: it stays in force beside those that
   * follow, and every variant counts.
   */
  public void putOfSeries(Content content, String stamp) {
    put(Draft.of(content), ProvisionHistory.none(), stamp, true);
  }

  private void put(Draft draft, ProvisionHistory history, String stamp, boolean isOfSeries) {
    Edition edition = draft.list().document().edition();
    Member member = Member.of(edition, isOfSeries, stamp);
    removeFrom(member.line(), member.day());
    Map<Identity, Long> known =
        members.last(member.line()).map(this::anchors).map(Anchors::days).orElse(Map.of());
    List<Block> blocks = draft.blocks(history);
    List<Anchors.Entry> held = blocks.stream().map(block -> entry(block, member, known)).toList();
    ForkJoinTask<Anchors> beside = ForkJoinTask.adapt(() -> Anchors.of(held)).fork();
    Language language = edition.language();
    addNew(
        blocks.stream().filter(block -> !known.containsKey(block.identity())).toList(),
        member,
        language);
    endOthers(known, held, member);
    Anchors anchors = beside.join();
    add(List.of(EditionRecord.of(edition, stamp, isOfSeries, anchors)), language);
    members.add(member);
    put.put(member, anchors);
  }

  /** Each thread that adds makes a segment of its own, which pays where it has much to add. */
  private void addNew(List<Block> blocks, Member member, Language language) {
    (blocks.size() < MANY ? blocks.stream() : blocks.parallelStream())
        .forEach(block -> add(block.heldBy(member.name(), member.line(), member.day()), language));
  }

  private static Anchors.Entry entry(Block block, Member member, Map<Identity, Long> known) {
    long day = known.getOrDefault(block.identity(), member.day());
    return new Anchors.Entry(block.identity(), day, block.standing());
  }

  /** What the edition before holds and this one does not ends on its day. */
  private void endOthers(Map<Identity, Long> known, List<Anchors.Entry> held, Member member) {
    Map<Identity, Long> others = new HashMap<>(known);
    held.forEach(entry -> others.remove(entry.identity()));
    others.forEach((identity, day) -> setEnd(identity.key(member.line(), day), member.day()));
  }

  private void setEnd(BytesRef key, long day) {
    write(() -> writer.updateNumericDocValue(new Term(Fields.KEY, key), Fields.UNTIL, day));
  }

  private Anchors anchors(Member member) {
    Anchors anchors = put.get(member);
    try {
      return anchors == null ? Anchors.read(before, member.name()) : anchors;
    } catch (IOException e) {
      throw IndexFaultException.damaged(path, e);
    }
  }

  /** Documents that stay together; in what order blocks stand in the index decides no answer. */
  private void add(List<Document> block, Language language) {
    block.forEach(record -> Lengths.complete(record, language));
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

  /**
   * Puts all that other indexes hold into this one, to be committed; no edition may be in two of
   * them.
   */
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

  /**
   * Takes an edition out, and those of its list behind it, which share what it holds; a variant and
   * a document of a series share nothing. Nothing happens if it is not there.
   */
  public void removeFrom(String edition) {
    members.all().stream()
        .filter(member -> member.name().equals(edition))
        .forEach(member -> removeFrom(member.line(), member.day()));
  }

  private void removeFrom(String line, long day) {
    List<Member> removed = members.from(line, day);
    for (Member member : removed) {
      write(() -> writer.deleteDocuments(new Term(Fields.EDITION, member.name())));
      members.remove(member);
      put.remove(member);
    }
    if (!removed.isEmpty()) {
      members.last(line).ifPresent(this::holdOn);
    }
  }

  /** What the edition holds has no end again. */
  private void holdOn(Member last) {
    anchors(last)
        .days()
        .forEach((identity, day) -> setEnd(identity.key(last.line(), day), Fields.OPEN));
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
    try (directory;
        before) {
      writer.close();
    } catch (IOException e) {
      throw IndexFaultException.unwritable(path, e);
    }
  }
}
