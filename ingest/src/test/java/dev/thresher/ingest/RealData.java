package dev.thresher.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real editions, if this machine has it. */
public final class RealData {
  private RealData() {}

  /** The folder; skips the test if there is none. */
  public static Path folder() {
    String named = System.getenv().getOrDefault("THRESHER_DATA", "");
    Path folder =
        named.isEmpty()
            ? Path.of(System.getProperty("thresher.root", ".")).resolve("../shared/data")
            : Path.of(named);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no real data at " + folder);
    return folder;
  }

  public static SourceFile file(String name) {
    try {
      return new SourceFile(name, Files.readAllBytes(folder().resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
