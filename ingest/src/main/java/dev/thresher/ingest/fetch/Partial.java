package dev.thresher.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is on its way: its first bytes beside the place where it will be, and the publisher's
 * mark of the version that they belong to.
 */
final class Partial {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path bytes;
  private final Path mark;

  Partial(Path target) {
    this.target = target;
    this.bytes = target.resolveSibling(target.getFileName() + ".part");
    this.mark = target.resolveSibling(target.getFileName() + ".part.mark");
  }

  /** The mark under which the rest may be asked for; empty if nothing is there to go on from. */
  Optional<String> mark() throws IOException {
    if (size() == 0 || !Files.isRegularFile(mark)) {
      return Optional.empty();
    }
    return Optional.of(Files.readString(mark, StandardCharsets.UTF_8)).filter(m -> !m.isEmpty());
  }

  long size() throws IOException {
    return Files.isRegularFile(bytes) ? Files.size(bytes) : 0;
  }

  /** Begins anew with a version of which the publisher gave this mark, or an empty one. */
  void begin(String newMark) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.deleteIfExists(bytes);
    Files.writeString(mark, newMark, StandardCharsets.UTF_8);
  }

  /** Appends what comes, up to the limit on the whole file. */
  void append(InputStream body, long limit) throws IOException, RefusedException {
    long size = size();
    try (OutputStream out =
        Files.newOutputStream(bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        size += read;
        if (size > limit) {
          throw new RefusedException(
              "is larger than the limit of " + limit + " bytes",
              "raise the limit if you trust the publisher");
        }
        out.write(buffer, 0, read);
      }
    }
  }

  Path file() {
    return bytes;
  }

  /** Puts the whole file in its place. */
  void finish() throws IOException {
    Files.move(bytes, target, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(mark);
  }

  void discard() throws IOException {
    Files.deleteIfExists(bytes);
    Files.deleteIfExists(mark);
  }
}
