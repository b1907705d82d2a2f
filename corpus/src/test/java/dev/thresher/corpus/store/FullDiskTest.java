package dev.thresher.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store on a disk of two megabytes, which a machine gives to who may mount one; elsewhere these
 * tests are passed over.
 */
class FullDiskTest {
  private static final int PIECE = 100_000;

  @TempDir private Path folder;
  private Path disk = Path.of("disk");

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
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

  private static byte[] noise(int seed) {
    byte[] bytes = new byte[PIECE];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static Holding record(int number, Digest digest) {
    return new Holding.Reference(
        "some-list",
        "2024",
        "reference",
        new HeldFile(number + ".bin", digest, PIECE),
        Provenance.unknown());
  }

  /** Fills the disk with objects and their records; what it says when it is full. */
  private static StoreAccessException fill(Store store, List<Holding> recorded) {
    try (Store.Writer writer = store.writer()) {
      return catchThrowableOfType(
          StoreAccessException.class,
          () -> {
            for (int number = 0; number < 100; number++) {
              Holding holding = record(number, writer.put(noise(number)));
              writer.append(List.of(holding));
              recorded.add(holding);
            }
          });
    }
  }

  @Test
  void aFullDiskIsNamedLosesNothingAndLetsTheNextRunGoOn() throws IOException {
    Path filler = Files.write(disk.resolve("filler"), noise(-1));
    Path root = disk.resolve("store");
    Store store = Store.create(root);
    List<Holding> recorded = new ArrayList<>();
    assertThat(fill(store, recorded))
        .hasMessageContaining(root.toString())
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("check the rights and the free space");
    assertThat(recorded).hasSizeGreaterThan(10);
    assertThat(Store.open(root).holdings()).isEqualTo(recorded);
    assertThat(Store.open(root).verify(file -> {})).isEmpty();
    assertThat(unfinished(root)).isEmpty();

    Files.delete(filler);
    try (Store.Writer writer = Store.open(root).writer()) {
      writer.append(List.of(record(100, writer.put(new byte[10]))));
    }
    assertThat(Store.open(root).holdings()).hasSize(recorded.size() + 1);
    assertThat(Store.open(root).verify(file -> {})).isEmpty();
  }

  @Test
  void derivedResultsOfAFullDiskAreWholeOrAbsent() throws IOException {
    Path root = disk.resolve("store");
    Store store = Store.create(root);
    fill(store, new ArrayList<>());
    DerivedKey key = DerivedKey.of("content", "1", List.of("some edition"));
    byte[] lines = new byte[PIECE];
    lines[PIECE - 1] = '\n';
    assertThatThrownBy(() -> store.derived().keep(key, lines))
        .isInstanceOf(StoreAccessException.class)
        .hasMessageContaining(store.derived().path(key).toString());
    store.derived().offer(key, lines);
    assertThat(store.derived().find(key)).isEmpty();
    assertThat(unfinished(root)).isEmpty();
  }

  @Test
  void aReadOnlyDiskIsReadAndNotWritten() throws IOException, InterruptedException {
    Path root = disk.resolve("store");
    List<Holding> recorded = new ArrayList<>();
    try (Store.Writer writer = Store.create(root).writer()) {
      recorded.add(record(0, writer.put(noise(0))));
      writer.append(recorded);
    }
    assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "needs the right to remount");
    assertThat(Store.open(root).holdings()).isEqualTo(recorded);
    assertThat(Store.open(root).verify(file -> {})).isEmpty();
    assertThatThrownBy(() -> Store.open(root).writer())
        .isInstanceOf(StoreAccessException.class)
        .hasMessageContaining("Read-only file system")
        .hasMessageContaining("check the rights and the free space");
  }

  private static List<Path> unfinished(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".writing")).toList();
    }
  }
}
