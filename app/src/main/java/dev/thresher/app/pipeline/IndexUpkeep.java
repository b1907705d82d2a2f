package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.write.CommitNote;
import dev.thresher.index.write.Draft;
import dev.thresher.index.write.IndexBuilder;
import dev.thresher.index.write.IndexFaultException;
import dev.thresher.index.write.ProvisionHistory;
import dev.thresher.track.parameter.Lineages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the search index equal to the corpus: an edition is written again when its content, its
 * predecessors or the program changed; all else stays.
 */
public final class IndexUpkeep {
  private static final String SHARDS = "shards";

  private final Corpus corpus;
  private final Path folder;
  private final List<Stamped> stamped;

  /** Histories that are being written into the store while the index is. */
  private final List<CompletableFuture<Void>> histories = new ArrayList<>();

  private IndexUpkeep(Corpus corpus, Path folder, String version) {
    this.corpus = corpus;
    this.folder = folder;
    this.stamped =
        corpus.editions().stream().map(held -> Stamped.of(corpus, held, version)).toList();
  }

  /** The index of a corpus, brought up to date first if it is not. */
  public static SearchIndex open(Corpus corpus, Path folder, Corpus.Progress progress) {
    return new IndexUpkeep(corpus, folder, version()).current(progress);
  }

  /** Brings the index of a corpus up to date, for those who do not ask it now. */
  public static void update(Corpus corpus, Path folder, Corpus.Progress progress) {
    IndexUpkeep upkeep = new IndexUpkeep(corpus, folder, version());
    upkeep.standing().ifPresentOrElse(SearchIndex::close, () -> upkeep.build(progress));
  }

  /** Writes some lists of a corpus into an index of their own, to be merged with others. */
  public static void writeShard(Corpus corpus, Path folder, List<ListId> lists) {
    IndexUpkeep upkeep = new IndexUpkeep(corpus, folder, version());
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      for (ListId list : lists) {
        upkeep.put(
            builder,
            list,
            upkeep.stamped.stream().filter(each -> each.list().equals(list)).toList(),
            (held, stamp) -> {});
      }
      builder.commit(upkeep.fingerprint());
    } finally {
      upkeep.settle();
    }
  }

  /** Puts shards of all lists of a corpus together, in the place of its index. */
  public static void mergeShards(Corpus corpus, List<Path> shards) {
    IndexUpkeep upkeep = new IndexUpkeep(corpus, corpus.store().index(), version());
    upkeep.deleteFolder();
    try (IndexBuilder builder = IndexBuilder.open(upkeep.folder)) {
      builder.merge(shards);
      builder.commit(upkeep.fingerprint());
    }
  }

  private static String version() {
    return CodeVersion.of(List.of(Edition.class, IndexBuilder.class, Lineages.class));
  }

  /** Where shards of the store's index stand that are served together instead of merged. */
  public static Path shards(Corpus corpus) {
    return corpus.store().root().resolve(SHARDS);
  }

  private SearchIndex current(Corpus.Progress progress) {
    return standing()
        .orElseGet(() -> {
          build(progress);
          return SearchIndex.open(folder, SharedTerms.vocabulary())
              .requireFingerprint(fingerprint());
        });
  }

  /** What need not be built. */
  private Optional<SearchIndex> standing() {
    return keptShards().or(this::kept);
  }

  /** The shards beside the index, if there are any and they are of this corpus. */
  private Optional<SearchIndex> keptShards() {
    List<Path> shards = folders(folder.resolveSibling(SHARDS));
    return shards.isEmpty()
        ? Optional.empty()
        : ofThisCorpus(SearchIndex.together(shards, SharedTerms.vocabulary()));
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw IndexFaultException.damaged(parent, e);
    }
  }

  /** The index as it stands, if it is whole and of this corpus. */
  private Optional<SearchIndex> kept() {
    if (CommitNote.ofLast(folder)
        .map(CommitNote::fingerprint)
        .filter(fingerprint()::equals)
        .isEmpty()) {
      return Optional.empty();
    }
    try {
      return ofThisCorpus(SearchIndex.open(folder, SharedTerms.vocabulary()));
    } catch (IndexFaultException e) {
      deleteFolder();
      return Optional.empty();
    }
  }

  /** Of the index as it stands or, where that is damaged or of another version, of a new one. */
  private IndexBuilder builder() {
    try {
      return IndexBuilder.open(folder);
    } catch (IndexFaultException e) {
      if (e.isBusy() || isReadable()) {
        throw e;
      }
      deleteFolder();
      return IndexBuilder.open(folder);
    }
  }

  private boolean isReadable() {
    try (SearchIndex index = SearchIndex.open(folder, SharedTerms.vocabulary())) {
      index.editions();
      return true;
    } catch (RuntimeException e) {
      // damaged bytes may be taken for anything
      return false;
    }
  }

  private Optional<SearchIndex> ofThisCorpus(SearchIndex index) {
    if (index.fingerprint().equals(fingerprint())) {
      // damage that shows where editions are looked up shows now, while there is a way back
      try {
        index.editions();
      } catch (RuntimeException e) {
        index.close();
        throw e;
      }
      return Optional.of(index);
    }
    index.close();
    return Optional.empty();
  }

  private void build(Corpus.Progress progress) {
    try (IndexBuilder builder = builder()) {
      Map<String, String> there = builder.stamps();
      Set<String> wanted =
          stamped.stream().map(each -> each.held().edition().name()).collect(Collectors.toSet());
      there.keySet().stream().filter(name -> !wanted.contains(name)).forEach(builder::removeFrom);
      List<Stamped> stale = stamped.stream().filter(each -> !each.isOf(there)).toList();
      var done = progress.over(stale.size(), (Held held, String stamp) -> {});
      for (ListId list : stale.stream().map(Stamped::list).distinct().toList()) {
        put(builder, list, stale.stream().filter(each -> each.list().equals(list)).toList(), done);
      }
      builder.commit(fingerprint());
    } finally {
      settle();
    }
  }

  private void put(
      IndexBuilder builder, ListId list, List<Stamped> stale, BiConsumer<Held, String> done) {
    if (list.isSeries()) {
      for (Stamped each : stale) {
        builder.putOfSeries(corpus.content(each.held()), each.stamp());
        done.accept(each.held(), each.stamp());
      }
      return;
    }
    if (stale.isEmpty()) {
      return;
    }
    ForkJoinTask<Draft> next = draft(stale.getFirst());
    try {
      ListHistory history =
          ListHistory.of(
              new Histories(corpus, this::beside).all(list),
              stale.stream().map(each -> each.held().edition()).toList());
      for (int i = 0; i < stale.size(); i++) {
        Stamped each = stale.get(i);
        Edition edition = each.held().edition();
        Draft draft = next.join();
        if (i + 1 < stale.size()) {
          next = draft(stale.get(i + 1));
        }
        builder.put(
            draft,
            edition.isPrimary() ? history.on(edition.date()) : ProvisionHistory.none(),
            each.stamp());
        done.accept(each.held(), each.stamp());
      }
    } finally {
      // where this failed, what has begun is waited for: it reads from the caller's store
      if (!next.tryUnfork()) {
        next.quietlyJoin();
      }
    }
  }

  /** Made ready beside what this thread does; by this thread, if the others have no time for it. */
  private ForkJoinTask<Draft> draft(Stamped stamped) {
    return ForkJoinTask.adapt(() -> Draft.of(corpus.content(stamped.held()))).fork();
  }

  private void beside(Runnable keeping) {
    histories.add(CompletableFuture.runAsync(keeping));
  }

  /** Waits for what is written beside the index. */
  private void settle() {
    histories.forEach(CompletableFuture::join);
  }

  /**
   * An edition with what its place in the index depends on: itself, those before it, and the
   * program.
   */
  private record Stamped(Held held, String stamp) {
    static Stamped of(Corpus corpus, Held held, String version) {
      StringBuilder all = new StringBuilder(version).append(held.key());
      if (held.edition().isPrimary() && !held.edition().list().isSeries()) {
        corpus.primaries(held.edition().list()).stream()
            .filter(other -> other.edition().date().isBefore(held.edition().date()))
            .forEach(earlier -> all.append('\n').append(earlier.key()));
      }
      return new Stamped(held, Digest.of(all.toString()).hex());
    }

    ListId list() {
      return held.edition().list();
    }

    boolean isOf(Map<String, String> stamps) {
      return stamp.equals(stamps.get(held.edition().name()));
    }
  }

  private String fingerprint() {
    List<String> lines =
        stamped.stream().map(each -> each.held().edition().name() + " " + each.stamp()).toList();
    return Digest.of(String.join("\n", lines)).hex();
  }

  private void deleteFolder() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the damaged index " + folder, e);
    }
  }
}
