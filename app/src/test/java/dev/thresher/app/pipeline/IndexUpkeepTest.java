package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.app.SampleCorpus;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.write.IndexBuilder;
import dev.thresher.index.write.IndexFaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is not what it should be is built again; that of another process is left alone. */
class IndexUpkeepTest {
  private static final Store STORE = Store.open(SampleCorpus.store());
  private static final Corpus CORPUS =
      Corpus.open(STORE, Extractions.local(STORE), Corpus.Progress.silent());
  private static final byte[] DAMAGE = {1, 2, 3, 4, 5, 6, 7, 8, 9};

  @TempDir private Path folder;

  private void update() {
    IndexUpkeep.update(CORPUS, folder, Corpus.Progress.silent());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private Map<Path, FileTime> written() throws IOException {
    Map<Path, FileTime> written = new TreeMap<>();
    for (Path file : files()) {
      written.put(file, Files.getLastModifiedTime(file));
    }
    return written;
  }

  private static boolean isCommit(Path file) {
    return file.getFileName().toString().startsWith("segments");
  }

  private void damage(Predicate<Path> wanted) throws IOException {
    for (Path file : files().stream().filter(wanted).toList()) {
      Files.write(file, DAMAGE);
    }
  }

  private void requireWhole() {
    try (SearchIndex index = IndexUpkeep.open(CORPUS, folder, Corpus.Progress.silent())) {
      assertThat(index.editions()).hasSameSizeAs(CORPUS.editions());
    }
  }

  @Test
  void whatIsUpToDateStaysAsItIs() throws IOException {
    update();
    Map<Path, FileTime> before = written();
    update();
    assertThat(written()).isEqualTo(before);
    requireWhole();
  }

  @Test
  void aDamagedIndexOfThisCorpusIsBuiltAgain() throws IOException {
    update();
    damage(file -> !isCommit(file));
    update();
    requireWhole();
  }

  @Test
  void anIndexWhoseCommitIsDamagedIsBuiltAgain() throws IOException {
    update();
    damage(IndexUpkeepTest::isCommit);
    update();
    requireWhole();
  }

  @Test
  void aDamagedIndexOfLessIsBuiltAgain() throws IOException {
    IndexUpkeep.writeShard(CORPUS, folder, CORPUS.lists().subList(0, 1));
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      builder.commit("of less");
    }
    damage(file -> !isCommit(file));
    update();
    requireWhole();
  }

  @Test
  void theFirstIndexOfAnotherProcessIsLeftAlone() throws IOException {
    try (IndexBuilder other = IndexBuilder.open(folder)) {
      assertThatThrownBy(this::update)
          .isInstanceOf(IndexFaultException.class)
          .hasMessageContaining("another process is writing the index");
      assertThat(folder.resolve("write.lock")).exists();
      other.commit("of another");
    }
    update();
    requireWhole();
  }
}
