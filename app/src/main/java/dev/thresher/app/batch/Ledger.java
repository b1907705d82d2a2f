package dev.thresher.app.batch;

import dev.thresher.app.pipeline.WholeFile;
import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Which outputs are finished, and from what: a small file beside them for each. */
final class Ledger {
  private static final String FOLDER = ".finished";

  private final Path out;

  Ledger(Path out) {
    this.out = out;
  }

  /** True if the output stands as it was written and was made from the same things. */
  boolean isFinished(String name, Digest key) {
    try {
      Path output = out.resolve(name);
      return Files.isRegularFile(output)
          && Files.readString(entry(name)).equals(line(key, Files.readAllBytes(output)));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + entry(name), e);
    }
  }

  /** Writes the output, then enters it: killed between the two, it is written again. */
  void finish(String name, Digest key, byte[] bytes) {
    WholeFile.write(out.resolve(name), bytes);
    WholeFile.write(entry(name), line(key, bytes).getBytes(StandardCharsets.UTF_8));
  }

  private Path entry(String name) {
    return out.resolve(FOLDER).resolve(name);
  }

  private static String line(Digest key, byte[] bytes) {
    return "made from " + key + " bytes " + Digest.of(bytes) + "\n";
  }
}
