package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {
  private static String store = "";
  @TempDir private Path folder;

  @BeforeAll
  static void readTheSamples() {
    store = SampleCorpus.store().toString();
  }

  private static Shell draw(String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"evaluate", "draw", "--store", store}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Shell.run(all);
  }

  @Test
  void idsAloneAreWrittenUnlessTheWordsAreAskedFor() {
    Shell ids = draw("--of=parameters", "--count=5", "--seed=3", "--lang=en");
    assertThat(ids.code()).isZero();
    assertThat(ids.out().lines()).hasSize(5).allMatch(line -> line.matches("\\S+@\\S+ .*\\)"));
    Shell shown = draw("--of=parameters", "--count=5", "--seed=3", "--lang=en", "--show");
    assertThat(shown.out().lines()).containsAll(ids.out().lines().toList());
    assertThat(shown.out()).contains("⟦").contains("  -> threshold | ");
  }

  @Test
  void provisionsAreDrawnWithWhatWasReadInThem() {
    Shell shown = draw("--of=provisions", "--count=8", "--lang=zh", "--show");
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("-> ");
  }

  @Test
  void namesAreDrawnOfATypeWithWhatTheyWereTakenFor() {
    Shell shown = draw("--of=names", "--type=CONTROL_CODE", "--count=2", "--show");
    assertThat(shown.code()).isZero();
    assertThat(shown.out().lines().filter(line -> line.matches("CONTROL_CODE .*\\)"))).hasSize(2);
    assertThat(shown.out()).contains("  -> CONTROL_CODE | ");
  }

  @Test
  void datesAreDrawnWithValueAndRole() {
    Shell shown = draw("--of=dates", "--count=3", "--show");
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).containsPattern("  -> [a-z]+ \\| \\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void aTypeWithoutNamesIsWrongUsage() {
    Shell shell = draw("--of=dates", "--type=LAW");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("--of names");
  }

  @Test
  void wordsAreNotWrittenToAFile() {
    Shell shell = draw("--show", "--out", folder.resolve("draw.txt").toString());
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("--show is for the screen");
  }

  @Test
  void anUnknownLanguageIsWrongUsage() {
    assertThat(draw("--lang=tlh").code()).isEqualTo(2);
  }

  @Test
  void evaluateWithoutAGoldSetSaysWhatItTakes() {
    Shell shell = Shell.run("evaluate");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("no gold set is named");
  }
}
