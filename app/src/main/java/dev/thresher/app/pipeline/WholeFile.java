package dev.thresher.app.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all, whatever happens to the program meanwhile. */
public final class WholeFile {
  private static final String UNFINISHED = ".unfinished";

  private WholeFile() {}

  /** Puts the bytes at the place, with the folders above it, replacing what stands there. */
  public static void write(Path target, byte[] bytes) {
    Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
    try {
      Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
      try (FileChannel channel =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }
}
