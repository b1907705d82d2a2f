package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir private static Path store;
  @TempDir private Path folder;

  @BeforeAll
  static void copyTheSamples() throws IOException {
    Path samples = SampleCorpus.store();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = store.resolve(samples.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(to.getParent(), "folder"));
        Files.copy(file, to);
      }
    }
  }

  private static Shell run(String... words) {
    return Shell.run(
        Stream.concat(Arrays.stream(words), Stream.of("--store=" + store)).toArray(String[]::new));
  }

  @Test
  void theCountsOfFacetsCanBeTheResult() {
    Shell shell =
        run("search", "energy density", "--facets=list,kind", "--only-facets", "--format=csv");
    List<String> lines = shell.out().lines().toList();
    assertThat(lines).first().isEqualTo("facet,value,hits");
    assertThat(lines).anyMatch(line -> line.startsWith("list,sample-control-list,"));
    assertThat(lines.subList(1, lines.size()))
        .isSortedAccordingTo(Comparator.comparing(line -> line.startsWith("kind,")));
  }

  @Test
  void onlyFacetsWithoutFacetsIsWrongUsage() {
    Shell shell = run("search", "energy density", "--only-facets");
    assertThat(shell.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(shell.err()).contains("--facets list,category");
  }

  @Test
  void aSavedQueryIsAFileThatGivesTheSameAnswer() throws IOException {
    Path file = folder.resolve("dense-cells.query");
    Shell typed = run("search", "energy density", "--format=jsonl", "--save=" + file);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(Files.readString(file)).isEqualTo("name: dense-cells\nquery: energy density\n");
    Shell asked = run("search", "--saved=" + file, "--format=jsonl");
    assertThat(asked.out()).isNotEmpty().isEqualTo(typed.out());
  }

  @Test
  void aWatchTakesTheQueryOfASavedFile() throws IOException {
    Path file = folder.resolve("cells.query");
    Files.writeString(file, "name: cells\nquery: secondary cells\n");
    Shell added = run("watch", "add", "by-file", "--saved=" + file);
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(run("watch", "list", "--format=csv").out()).contains("by-file,,,,,secondary cells");
  }

  @Test
  void aFileThatIsNoSavedQueryIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("wrong.query");
    Files.writeString(file, "find: lasers\n");
    Shell shell = run("search", "--saved=" + file);
    assertThat(shell.code()).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err()).contains("line 1").contains("query: laser");
  }

  @Test
  void noQueryAtAllIsWrongUsage() {
    assertThat(run("search").code()).isEqualTo(ExitCode.WRONG_USAGE);
  }
}
