package dev.thresher.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notebook runs on the sample lists from its first to its last cell. */
class NotebooksTest {
  private static final Path ROOT = Path.of(System.getProperty("thresher.root", ".."));
  private static final Path FOLDER = ROOT.resolve("notebooks");

  @TempDir static Path store;

  @BeforeAll
  static void readTheSamples() throws IOException, InterruptedException {
    String launcher = ROOT.resolve("thresher").toAbsolutePath().toString();
    Path log = store.resolve("demo.log");
    Process demo =
        new ProcessBuilder(launcher, "demo", "--store", store.resolve("samples").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(demo.waitFor()).as(Files.readString(log)).isZero();
    System.setProperty("thresher.launcher", launcher);
    System.setProperty("thresher.store", store.resolve("samples").toString());
  }

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void thereAreFive() throws IOException {
    assertThat(notebooks()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyCellRunsAndGivesWhatIsKept(Path file) {
    Notebook notebook = Notebook.read(file);
    List<String> kept = notebook.codeCells().stream().map(Notebook.CodeCell::words).toList();
    assertThat(RunNotebooks.faults(notebook)).isEmpty();
    assertThat(notebook.codeCells().stream().map(Notebook.CodeCell::words))
        .as("run notebooks/run and look at the difference")
        .containsExactlyElementsOf(kept);
  }

  @Test
  void whatIsNoNotebookIsNamed() throws IOException {
    Path file = Files.writeString(store.resolve("no.ipynb"), "{\"cells\": 3}");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Notebook.read(file))
        .isInstanceOf(NotebookException.class)
        .hasMessageContaining("no.ipynb");
  }
}
