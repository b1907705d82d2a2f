package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thresher.app.SampleCorpus;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program on a disk of six megabytes that is full or may not be written, which a machine
 * gives to who may mount one; elsewhere these tests are passed over.
 */
class FullDiskProgramTest {
  private static final String MANIFEST = SampleCorpus.FOLDER.resolve("manifest.csv").toString();
  private static final List<String> CHANGES =
      List.of("changes", "--list", "sample-control-list", "--from", "2019-06-01", "--to");

  @TempDir private Path folder;
  private Path disk = Path.of("disk");

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()),
        "needs the right to mount a small disk (tmpfs)");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // no such command
    }
  }

  private String store() {
    return disk.resolve("store").toString();
  }

  private Shell ingest() {
    return Shell.run("ingest", "--manifest", MANIFEST, "--store", store());
  }

  private Shell changes(String... more) {
    return Shell.run(
        Stream.of(CHANGES.stream(), Stream.of("2021-06-01", "--store", store()), Stream.of(more))
            .flatMap(each -> each)
            .toArray(String[]::new));
  }

  private Shell search() {
    return Shell.run("search", "power>=1 W", "--store", store());
  }

  /** Takes all space of the disk but so much. */
  private Path fill(int left) throws IOException {
    FileStore space = Files.getFileStore(disk);
    return Files.write(
        disk.resolve("filler"), new byte[Math.toIntExact(space.getUsableSpace()) - left]);
  }

  private void assertNoSpace(Shell shell) {
    assertThat(shell.code()).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err())
        .contains(disk.toString(), "No space left on device", "free space")
        .doesNotContain("defect");
  }

  @Test
  void anIngestThatFillsTheDiskSaysSoAndTheNextOneGoesOn() throws IOException {
    for (int left : new int[] {8_000, 60_000, 200_000, 450_000}) {
      Path filler = fill(left);
      assertNoSpace(ingest());
      assertThat(Shell.run("verify", "--store", store()).code()).isEqualTo(ExitCode.DONE);
      Files.delete(filler);
    }
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
    String here = changes().out();
    assertThat(here).contains("tightened");
    assertThat(here)
        .isEqualTo(
            Shell.run(
                    Stream.concat(
                            CHANGES.stream(),
                            Stream.of("2021-06-01", "--store", SampleCorpus.store().toString()))
                        .toArray(String[]::new))
                .out());
  }

  @Test
  void anIndexThatFindsNoSpaceIsNamedAndTheRestAnswers() throws IOException {
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
    String found = search().out();
    delete(disk.resolve("store").resolve("index"));
    Path filler = fill(40_000);
    assertNoSpace(search());
    assertThat(changes().code()).isEqualTo(ExitCode.DONE);
    Files.delete(filler);
    assertThat(search().out()).isEqualTo(found);
  }

  @Test
  void aResultThatFindsNoSpaceLeavesNoRest() throws IOException {
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
    fill(0);
    for (String format : List.of("csv", "xlsx", "html")) {
      assertNoSpace(changes("--format", format, "--out", disk.resolve("result").toString()));
    }
    try (Stream<Path> files = Files.list(disk)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("filler", "store");
    }
  }

  @Test
  void aReadOnlyDiskAnswersAndTakesNothingIn() throws IOException, InterruptedException {
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
    String changed = changes().out();
    String found = search().out();
    assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "needs the right to remount");
    assertThat(changes().out()).isEqualTo(changed);
    assertThat(search().out()).isEqualTo(found);
    assertThat(Shell.run("verify", "--store", store()).code()).isEqualTo(ExitCode.DONE);
    Shell refused = ingest();
    assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains("Read-only file system").doesNotContain("defect");
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
