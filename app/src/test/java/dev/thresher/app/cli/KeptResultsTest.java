package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is worked out once and kept: the same answers from it, without it, and after a flipped bit.
 */
class KeptResultsTest {
  private static final List<String[]> QUESTIONS =
      List.of(
          new String[] {"history", "3A001", "--list=sample-control-list"},
          new String[] {"history", "3A001", "--format=jsonl"},
          new String[] {"changes", "--list=sample-control-list", "--steps", "--format=jsonl"},
          new String[] {"changes", "--list=sample-cn-list", "--steps"},
          new String[] {"search", "energy density", "--all-editions", "--format=jsonl"});

  @TempDir private Path folder;

  private List<String> answers() {
    return QUESTIONS.stream().map(this::answer).toList();
  }

  private String answer(String... question) {
    String[] words = java.util.Arrays.copyOf(question, question.length + 1);
    words[question.length] = "--store=" + folder;
    Shell shell = Shell.run(words);
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.out()).isNotBlank();
    return shell.out();
  }

  private void copyTheSamples() throws IOException {
    Path samples = SampleCorpus.store();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(samples.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  private void delete(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void answersAreTheSameWhenWorkedOutWhenKeptAndWhenAllThatIsDerivedWasDeleted()
      throws IOException {
    copyTheSamples();
    List<String> first = answers();
    assertThat(answers()).isEqualTo(first);
    delete("derived");
    delete("index");
    assertThat(answers()).isEqualTo(first);
  }

  @Test
  void aFlippedBitInWhatIsKeptIsFoundByVerifyAndMendsItself() throws IOException {
    copyTheSamples();
    List<String> first = answers();
    for (String stage : List.of("history", "step", "codes", "content")) {
      try (Stream<Path> files = Files.list(folder.resolve("derived").resolve(stage))) {
        Path file = files.sorted().findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    Shell damaged = Shell.run("verify", "--store=" + folder);
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.out().lines().filter(line -> line.contains("derived"))).hasSize(4);
    assertThat(answers()).isEqualTo(first);
  }

  @Test
  void aFlippedBitAnywhereInTheIndexIsFoundByVerifyAndANewOneIsBuiltWhereItCannotBeOpened()
      throws IOException {
    copyTheSamples();
    List<String> first = answers();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
        byte[] sound = Files.readAllBytes(file);
        byte[] bytes = sound.clone();
        bytes[bytes.length * 2 / 3] ^= 4;
        Files.write(file, bytes);
        Shell damaged = Shell.run("verify", "--store=" + folder);
        assertThat(damaged.code()).as(file.toString()).isEqualTo(1);
        assertThat(damaged.out()).contains("the next search builds it again");
        Files.write(file, sound);
      }
    }
    for (String part : List.of("segments_", "_")) {
      try (Stream<Path> files = Files.list(folder.resolve("index"))) {
        Path file =
            files
                .filter(each -> each.getFileName().toString().startsWith(part))
                .sorted()
                .findFirst()
                .orElseThrow();
        Files.write(file, new byte[] {1, 2, 3});
      }
      assertThat(answers()).isEqualTo(first);
    }
  }
}
