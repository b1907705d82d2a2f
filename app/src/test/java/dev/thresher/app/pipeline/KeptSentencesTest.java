package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.store.Store;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSentencesTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void create() {
    store = Store.create(folder.resolve("store"));
  }

  /** A name that begins where the sentence ends, so that each sentence has one of its own. */
  private static List<Name> names(String sentence) {
    return List.of(new Name(EntityType.PLACE, new Span(sentence.length(), sentence.length() + 1)));
  }

  private KeptSentences reading(String... sentences) {
    KeptSentences kept = KeptSentences.of(store.derived());
    for (String sentence : sentences) {
      assertThat(kept.names("model", sentence, KeptSentencesTest::names))
          .isEqualTo(names(sentence));
    }
    kept.save();
    return kept;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().contains("sentences") && Files.isRegularFile(file))
          .toList();
    }
  }

  @Test
  void whatSeveralRunsLearnedIsKnownToTheNext() {
    reading("In Wien.", "In Graz!");
    KeptSentences second = reading("In Graz!", "From Linz to Steyr.");
    assertThat(second.known()).isEqualTo(1);
    assertThat(second.read()).isEqualTo(1);
    KeptSentences third = reading("In Wien.", "In Graz!", "From Linz to Steyr.");
    assertThat(third.known()).isEqualTo(3);
    assertThat(third.read()).isZero();
  }

  @Test
  void aRunWritesWhatIsNewAndNothingElse() throws IOException {
    reading("In Wien.");
    Path first = files().getFirst();
    byte[] before = Files.readAllBytes(first);
    reading("In Wien.", "In Graz!");
    assertThat(files()).hasSize(2);
    assertThat(Files.readAllBytes(first)).isEqualTo(before);
    reading("In Wien.", "In Graz!");
    assertThat(files()).hasSize(2);
  }

  @Test
  void whatWasKeptOnceIsNotKeptAgain() throws IOException {
    KeptSentences kept = reading("In Wien.");
    kept.save();
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFileThatIsBrokenIsReadAgainAndTheOthersAreKnown() throws IOException {
    reading("In Wien.");
    Path first = files().getFirst();
    reading("In Graz!");
    Files.write(first, new byte[] {1, 2, 3});
    KeptSentences next = reading("In Wien.", "In Graz!");
    assertThat(next.read() + next.known()).isEqualTo(2);
    assertThat(next.known()).isEqualTo(1);
    assertThat(reading("In Wien.", "In Graz!").read()).isZero();
  }
}
