package dev.thresher.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files of lines for {@code _bulk}, none larger than an engine takes at a time; a pair of lines is
 * never parted, and a file stands under its name only when it is whole.
 */
final class BulkFiles implements AutoCloseable {
  /** Engines take 100 MB; proxies before them often less. */
  static final long LARGEST = 32L << 20;

  private final Path folder;
  private final long largest;
  private final List<Path> files = new ArrayList<>();
  private Optional<BufferedWriter> open = Optional.empty();
  private long bytes;
  private boolean isSecond;

  BulkFiles(Path folder, long largest) {
    this.folder = folder;
    this.largest = largest;
  }

  /** The files that were written, in order. */
  List<Path> files() {
    return List.copyOf(files);
  }

  void add(String line) {
    try {
      if (!isSecond && (open.isEmpty() || bytes >= largest)) {
        next();
      }
      isSecond = !isSecond;
      bytes += line.getBytes(StandardCharsets.UTF_8).length + 1L;
      BufferedWriter writer = open.orElseThrow();
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into " + folder, e);
    }
  }

  private void next() throws IOException {
    finish();
    Path file = folder.resolve(String.format(Locale.ROOT, "bulk-%05d.ndjson", files.size() + 1));
    files.add(file);
    open = Optional.of(Files.newBufferedWriter(unfinished(file), StandardCharsets.UTF_8));
    bytes = 0;
  }

  private void finish() throws IOException {
    if (open.isPresent()) {
      open.get().close();
      Path file = files.getLast();
      Files.move(unfinished(file), file, StandardCopyOption.REPLACE_EXISTING);
      open = Optional.empty();
    }
  }

  private static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + ".unfinished");
  }

  /** Gives the last file its name. */
  void done() {
    try {
      finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into " + folder, e);
    }
  }

  /** What was not done leaves no half file. */
  @Override
  public void close() {
    if (open.isEmpty()) {
      return;
    }
    BufferedWriter writer = open.get();
    open = Optional.empty();
    try (writer) {
      Files.deleteIfExists(unfinished(files.getLast()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the last file of " + folder, e);
    }
  }
}
