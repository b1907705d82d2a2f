package dev.thresher.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes that are whole or absent after a crash: temporary file, sync, atomic move, sync of the
 * folder.
 */
final class DurableFile {
  /** The system's copy of what is written is no larger, and is kept by each thread that writes. */
  private static final int CHUNK = 1 << 16;

  private static final String UNFINISHED = ".writing-";

  private DurableFile() {}

  /** What fills a temporary file, and what it learns meanwhile. */
  interface Filling<T> {
    T into(FileChannel channel) throws IOException;
  }

  /** Puts the bytes at {@code target}, replacing what stands there. */
  static void write(Path target, byte[] bytes) {
    try {
      Files.createDirectories(folder(target));
      Path temporary = temporary(target);
      fill(temporary, channel -> writeAll(channel, bytes));
      move(temporary, target);
    } catch (IOException e) {
      throw new StoreAccessException("write", target, e);
    }
  }

  /** Fills a new file and syncs it; one that cannot be filled takes no space of a full disk. */
  static <T> T fill(Path temporary, Filling<T> filling) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      T learned = filling.into(channel);
      channel.force(true);
      return learned;
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  /** A fresh name beside the target, so that the move stays within one file system. */
  static Path temporary(Path target) {
    return target.resolveSibling(UNFINISHED + UUID.randomUUID());
  }

  static void move(Path temporary, Path target) throws IOException {
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(folder(target));
  }

  static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  static int writeAll(FileChannel channel, byte[] bytes) throws IOException {
    for (int at = 0; at < bytes.length; ) {
      at += channel.write(ByteBuffer.wrap(bytes, at, Math.min(CHUNK, bytes.length - at)));
    }
    return bytes.length;
  }

  /** The files under a folder that were written to the end, in order of name. */
  static List<Path> finished(Path folder) {
    return walk(folder, file -> !isUnfinished(file));
  }

  static void removeUnfinished(Path folder) {
    for (Path file : walk(folder, DurableFile::isUnfinished)) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new StoreAccessException("remove", file, e);
      }
    }
  }

  private static boolean isUnfinished(Path file) {
    return file.getFileName().toString().startsWith(UNFINISHED);
  }

  private static List<Path> walk(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new StoreAccessException("list", folder, e);
    }
  }

  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some file systems cannot open a folder; the move itself is atomic there all the same.
      return;
    }
  }
}
