package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.SmallDisk;
import java.io.IOException;
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
  private SmallDisk disk;

  @BeforeEach
  void mount() throws IOException {
    disk = SmallDisk.under(folder);
  }

  @AfterEach
  void unmount() {
    disk.close();
  }

  private String store() {
    return disk.store().toString();
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

  private void assertNoSpace(Shell shell) {
    assertThat(shell.code()).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err())
        .contains(disk.root().toString(), "No space left on device", "free space")
        .doesNotContain("defect");
  }

  @Test
  void anIngestThatFillsTheDiskSaysSoAndTheNextOneGoesOn() throws IOException {
    for (int left : new int[] {8_000, 60_000, 200_000, 450_000}) {
      Path filler = disk.fill(left);
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
    delete(disk.store().resolve("index"));
    Path filler = disk.fill(40_000);
    assertNoSpace(search());
    assertThat(changes().code()).isEqualTo(ExitCode.DONE);
    Files.delete(filler);
    assertThat(search().out()).isEqualTo(found);
  }

  @Test
  void aResultThatFindsNoSpaceLeavesNoRest() throws IOException {
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
    disk.fill(0);
    for (String format : List.of("csv", "xlsx", "html")) {
      assertNoSpace(changes("--format", format, "--out", disk.root().resolve("result").toString()));
    }
    try (Stream<Path> files = Files.list(disk.root())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("filler", "store");
    }
  }

  @Test
  void aReportThatFindsNoSpaceGoesOnWhenThereIs() throws IOException {
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
    Path job = Files.writeString(folder.resolve("job.yaml"), job(disk.root().resolve("out")));
    Path filler = disk.fill(20_000);
    assertNoSpace(Shell.run("report", job.toString(), "--store", store()));
    Files.delete(filler);
    assertThat(Shell.run("report", job.toString(), "--store", store()).code())
        .isEqualTo(ExitCode.DONE);
    Path elsewhere = folder.resolve("out");
    Path same = Files.writeString(folder.resolve("same.yaml"), job(elsewhere));
    Shell.run("report", same.toString(), "--store", store());
    for (String name : List.of("net.csv", "net.html", "net.xlsx", "found.csv")) {
      assertThat(disk.root().resolve("out").resolve(name))
          .hasSameBinaryContentAs(elsewhere.resolve(name));
    }
  }

  private static String job(Path out) {
    return """
    out: %s
    tasks:
      - name: net
        changes: {list: sample-control-list, from: 2019-06-01, to: 2023-06-01}
        formats: [csv, html, xlsx]
      - name: found
        changes: {list: sample-cn-list}
        formats: [csv]
    """
        .formatted(out);
  }

  @Test
  void aReadOnlyDiskAnswersAndTakesNothingIn() {
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
    String changed = changes().out();
    String found = search().out();
    disk.forbidWriting();
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
