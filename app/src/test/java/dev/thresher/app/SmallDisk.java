package dev.thresher.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of six megabytes, which a machine gives to who may mount one; elsewhere the tests that
 * need it are passed over.
 */
public final class SmallDisk implements AutoCloseable {
  private final Path root;

  private SmallDisk(Path root) {
    this.root = root;
  }

  public static SmallDisk under(Path folder) throws IOException {
    Path root = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", root.toString()),
        "needs the right to mount a small disk (tmpfs)");
    return new SmallDisk(root);
  }

  public Path root() {
    return root;
  }

  public Path store() {
    return root.resolve("store");
  }

  /** Takes all space but so much; the file that holds it. */
  public Path fill(int left) throws IOException {
    FileStore space = Files.getFileStore(root);
    return Files.write(
        root.resolve("filler"), new byte[Math.toIntExact(space.getUsableSpace()) - left]);
  }

  public void forbidWriting() {
    assumeTrue(
        run("mount", "-o", "remount,ro", root.toString()), "needs the right to remount a disk");
  }

  @Override
  public void close() {
    run("umount", root.toString());
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .onExit()
              .join()
              .exitValue()
          == 0;
    } catch (IOException e) {
      return false; // no such command
    }
  }
}
