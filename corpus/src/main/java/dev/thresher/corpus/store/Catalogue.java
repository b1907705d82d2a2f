package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the store holds, one line a record, only ever appended to; a later record of the same
 * identity replaces an earlier one.
 *
 * <p>A last line that a crash cut off does not count; the next append removes it.
 */
public final class Catalogue {
  private static final String REMEDY =
      "restore catalogue.jsonl from a copy, or cut it before this line and ingest what stood after it"
          + " again (nothing in objects is lost)";

  private final Path file;

  Catalogue(Path file) {
    this.file = file;
  }

  /** The records that hold now, in the order in which their identities first came. */
  public List<Holding> holdings() {
    Map<String, Holding> byIdentity = new LinkedHashMap<>();
    for (CatalogueLine line : read().lines()) {
      Holding holding = HoldingJson.decode(line.body());
      byIdentity.put(holding.identity(), holding);
    }
    return List.copyOf(byIdentity.values());
  }

  public boolean exists() {
    return Files.isRegularFile(file);
  }

  /**
   * Where the next line goes: known to the one who holds the writer lock, so that appending does
   * not read again what stands before.
   *
   * @param wholeBytes the length of what is whole
   * @param lacksLineFeed true if the last whole line was cut exactly before its line feed
   * @param last the check of the last line
   */
  record Tail(long wholeBytes, boolean lacksLineFeed, Digest last) {}

  Tail tail() {
    State state = read();
    return new Tail(state.wholeBytes(), state.lacksLineFeed(), state.last());
  }

  /** Appends and syncs; the caller holds the writer lock. */
  Tail append(Tail tail, List<Holding> holdings) {
    Digest previous = tail.last();
    StringBuilder added = new StringBuilder(tail.lacksLineFeed() ? "\n" : "");
    for (Holding holding : holdings) {
      CatalogueLine line = CatalogueLine.after(previous, HoldingJson.encode(holding));
      added.append(line).append('\n');
      previous = line.check();
    }
    byte[] bytes = added.toString().getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(DurableFile.folder(file));
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(tail.wholeBytes());
        channel.position(tail.wholeBytes());
        DurableFile.writeAll(channel, bytes);
        channel.force(true);
      }
    } catch (IOException e) {
      throw new StoreAccessException("append to", file, e);
    }
    return new Tail(tail.wholeBytes() + bytes.length, false, previous);
  }

  /** A cut-off last line, if there is one; readers pass over it. */
  Optional<Damage> cutOff() {
    State state = read();
    return state.cutOff().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Damage(
                file,
                "the last line was cut off after " + state.cutOff().length() + " characters",
                "ingest the file that was being taken in again; the cut line is dropped then"));
  }

  /**
   * The file as read.
   *
   * @param wholeBytes the length of what is whole
   * @param lacksLineFeed true if the last whole line was cut exactly before its line feed
   */
  private record State(
      List<CatalogueLine> lines, long wholeBytes, boolean lacksLineFeed, String cutOff) {
    Digest last() {
      return lines.isEmpty() ? CatalogueLine.START : lines.getLast().check();
    }
  }

  private State read() {
    byte[] bytes = bytes();
    List<CatalogueLine> lines = new ArrayList<>();
    Digest previous = CatalogueLine.START;
    int start = 0;
    while (start < bytes.length) {
      int end = indexOfLineFeed(bytes, start);
      boolean isEnded = end < bytes.length;
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      Optional<CatalogueLine> line = CatalogueLine.read(previous, text);
      if (line.isEmpty() && isEnded) {
        throw new CorruptStoreException(
            file, "line " + (lines.size() + 1) + " is not what was written", REMEDY);
      }
      if (line.isEmpty()) {
        return new State(lines, start, false, text);
      }
      lines.add(line.get());
      previous = line.get().check();
      if (!isEnded) {
        return new State(lines, end, true, "");
      }
      start = end + 1;
    }
    return new State(lines, bytes.length, false, "");
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    } catch (IOException e) {
      throw new StoreAccessException("read", file, e);
    }
  }

  private static int indexOfLineFeed(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }
}
