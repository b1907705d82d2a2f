package dev.thresher.app.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all, whatever happens to the program meanwhile. */
public final class WholeFile {
  private static final String UNFINISHED = ".unfinished";

  private WholeFile() {}

  /** What writes the bytes of a file. */
  public interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Puts the bytes at the place, with the folders above it, replacing what stands there. */
  public static void write(Path target, byte[] bytes) {
    write(target, out -> out.write(bytes));
  }

  /** The same for bytes that are made while they are written. */
  public static void write(Path target, Bytes bytes) {
    Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
    try {
      Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
      writeThrough(unfinished, bytes);
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, withoutRest(unfinished, e));
    }
  }

  private static void writeThrough(Path file, Bytes bytes) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      bytes.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** What a full disk cut off would take the space that is wanted. */
  private static IOException withoutRest(Path unfinished, IOException reason) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
    return reason;
  }
}
