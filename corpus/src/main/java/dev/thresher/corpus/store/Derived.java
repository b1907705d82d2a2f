package dev.thresher.corpus.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Results that can be computed again: JSON Lines named by what decides them, sealed by a last line
 * with their CRC-32, which any flipped bit breaks and which costs nothing to check at each reading.
 *
 * <p>All may be deleted at any time and come back equal. A damaged one counts as absent.
 */
public final class Derived {
  private static final Logger LOG = LoggerFactory.getLogger(Derived.class);
  private static final String SEAL = "{\"crc32\":\"";
  private static final int SEAL_LENGTH = SEAL.length() + 8 + "\"}\n".length();

  private final Path folder;

  Derived(Path folder) {
    this.folder = folder;
  }

  public Path path(DerivedKey key) {
    return folder.resolve(key.stage()).resolve(key.hash().hex() + ".jsonl");
  }

  public boolean has(DerivedKey key) {
    return Files.isRegularFile(path(key));
  }

  /** The lines that were kept under the key, without the seal. */
  public Optional<byte[]> find(DerivedKey key) {
    Path file = path(key);
    try {
      byte[] sealed = Files.readAllBytes(file);
      if (isWhole(sealed)) {
        return Optional.of(Arrays.copyOf(sealed, sealed.length - SEAL_LENGTH));
      }
      LOG.warn("{} is damaged and is computed again", file);
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreAccessException("read", file, e);
    }
  }

  /** The first line alone, for summaries that need not read the rest; not checked. */
  public Optional<String> firstLine(DerivedKey key) {
    Path file = path(key);
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Optional.ofNullable(reader.readLine());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreAccessException("read", file, e);
    }
  }

  /** Keeps whole lines; each ends in a line feed. */
  public void keep(DerivedKey key, byte[] lines) {
    if (lines.length == 0 || lines[lines.length - 1] != '\n') {
      throw new IllegalArgumentException(key + ": derived results are whole lines");
    }
    byte[] sealed = Arrays.copyOf(lines, lines.length + SEAL_LENGTH);
    byte[] seal = seal(lines, lines.length);
    System.arraycopy(seal, 0, sealed, lines.length, SEAL_LENGTH);
    DurableFile.write(path(key), sealed);
  }

  /** Keeps what is only kept for speed; where the store cannot be written it is let go. */
  public void offer(DerivedKey key, byte[] lines) {
    try {
      keep(key, lines);
    } catch (StoreAccessException e) {
      LOG.warn("{} is not kept: {}", key, e.getMessage());
    }
  }

  private static byte[] seal(byte[] lines, int length) {
    CRC32 crc = new CRC32();
    crc.update(lines, 0, length);
    String digits = HexFormat.of().toHexDigits((int) crc.getValue());
    return (SEAL + digits + "\"}\n").getBytes(StandardCharsets.UTF_8);
  }

  static boolean isWhole(byte[] sealed) {
    int length = sealed.length - SEAL_LENGTH;
    if (length < 0) {
      return false;
    }
    byte[] seal = seal(sealed, length);
    return Arrays.equals(sealed, length, sealed.length, seal, 0, SEAL_LENGTH);
  }

  /** All derived files in order of name. */
  List<Path> files() {
    return DurableFile.finished(folder);
  }
}
