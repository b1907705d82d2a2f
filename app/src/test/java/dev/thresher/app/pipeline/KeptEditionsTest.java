package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.Store;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Wordings;
import dev.thresher.track.parameter.Lineages;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered while a store grows tells what the store alone tells. */
class KeptEditionsTest {
  private static final ListId LIST = new ListId("sample-control-list");
  private static final Store STORE = Store.open(SampleCorpus.store());
  private static final Corpus CORPUS =
      Corpus.open(STORE, Extractions.local(STORE), Corpus.Progress.silent());

  private final KeptEditions kept = KeptEditions.within(Runtime.getRuntime().maxMemory());

  @TempDir private Path folder;

  @Test
  void aListThatGrowsUnderOneMemoryIsToldAsByAllItsEditions() throws IOException {
    Store store = without("history");
    Corpus whole = Corpus.open(store, Extractions.local(store), Corpus.Progress.silent());
    List<Held> editions = whole.primaries(LIST);
    assertThat(editions).hasSizeGreaterThan(2);
    for (Held last : editions) {
      Corpus known = whole.asKnownOn(last.edition().date());
      assertThat(known.primaries(LIST)).contains(last);
      Lineages lineages = Lineages.of(known.inProvisions(known.primaries(LIST)));
      List<LineageStory> told = new Histories(known.remembering(kept)).all(LIST);
      assertThat(told)
          .as("%s", last.edition().name())
          .isEqualTo(WholeHistory.of(lineages, RulesOnHand.of(known)));
    }
  }

  @Test
  void anEditionIsLaidOutOnceHoweverOftenTheStoreIsOpened() {
    Held held = CORPUS.primaries(LIST).getFirst();
    EditionView view = CORPUS.remembering(kept).view(held, new Wordings());
    assertThat(CORPUS.remembering(kept).view(held, new Wordings())).isSameAs(view);
    assertThat(CORPUS.remembering(kept).content(held)).isSameAs(view.list());
    assertThat(CORPUS.view(held, new Wordings())).isNotSameAs(view);
  }

  @Test
  void aListThatHasAnotherEditionIsAlignedAnew() {
    List<Held> editions = CORPUS.primaries(LIST);
    Corpus earlier = CORPUS.asKnownOn(editions.get(1).edition().date()).remembering(kept);
    Lineages before = earlier.lineages(LIST);
    assertThat(earlier.lineages(LIST)).isSameAs(before);
    assertThat(CORPUS.remembering(kept).lineages(LIST).editions())
        .hasSize(editions.size())
        .containsAll(before.editions());
  }

  @Test
  void whatIsReadIsRememberedAsItIsKept() throws IOException {
    Store store = without("content", "extraction");
    Corpus corpus = Corpus.open(store, Extractions.local(store, kept), Corpus.Progress.silent());
    assertThat(corpus.editions()).hasSameSizeAs(CORPUS.editions());
    for (Held held : corpus.editions()) {
      Content read =
          kept.content(
              held,
              other -> {
                throw new AssertionError(other + " is to be decoded");
              });
      assertThat(read).as("%s", held.edition().name()).isEqualTo(corpus.content(held));
    }
  }

  /** What reads it tells of it while it is waited for. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatIsGoneFromTheStoreIsReadAgain() throws IOException {
    Store store = without("history");
    Extractions extractions = Extractions.local(store, kept);
    Corpus corpus = Corpus.open(store, extractions, Corpus.Progress.silent()).remembering(kept);
    Held gone = corpus.primaries(LIST).getFirst();
    Files.delete(store.derived().path(gone.key()));
    assertThat(List.of(0, 1, 2, 3).parallelStream().map(i -> corpus.content(gone)).distinct())
        .singleElement()
        .isEqualTo(CORPUS.content(CORPUS.primaries(LIST).getFirst()));
    assertThat(store.derived().path(gone.key())).exists();
  }

  @Test
  void whatCannotBeReadIsAskedForAgain() {
    Held held = CORPUS.primaries(LIST).getFirst();
    Content content = CORPUS.content(held);
    assertThatThrownBy(() ->
            kept.content(
                held,
                other -> {
                  throw new IllegalStateException("no disk");
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no disk");
    assertThat(kept.content(held, other -> content)).isSameAs(content);
  }

  /** The sample store without some of its stages. */
  private Store without(String... stages) throws IOException {
    List<String> left = List.of(stages);
    Path from = SampleCorpus.store();
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            if (left.contains(visited.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(folder.resolve(from.relativize(visited).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, folder.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
    return Store.open(folder);
  }
}
