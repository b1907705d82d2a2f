package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The published files as fetched, each named by the SHA-256 of its bytes and never rewritten.
 *
 * <p>Putting the same bytes again changes nothing, except that it mends an object whose bytes went
 * wrong.
 */
public final class Objects {
  static final String REMEDY =
      "ingest the published file again (its name and origin stand in the catalogue): that mends it";

  /** Example: {@code ab/cdef...}, 64 hexadecimal digits in all. */
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{62}");

  private static final int SHARD = 2;
  private static final int BUFFER = 1 << 16;

  /** A file of so many bytes is read once; a longer one once for its name and once to be copied. */
  private static final long SHORT = 1 << 23;

  private final Path folder;

  Objects(Path folder) {
    this.folder = folder;
  }

  /** Where the object stands, whether it is there or not. */
  public Path path(Digest digest) {
    return folder.resolve(digest.hex().substring(0, SHARD)).resolve(digest.hex().substring(SHARD));
  }

  public boolean has(Digest digest) {
    return Files.isRegularFile(path(digest));
  }

  public Digest put(byte[] bytes) {
    Digest digest = Digest.of(bytes);
    Path target = path(digest);
    if (!holds(target, digest)) {
      DurableFile.write(target, bytes);
    }
    return digest;
  }

  /** Puts a file of any size, a large one without holding it in memory. */
  public Digest put(Path file) {
    try {
      return Files.size(file) <= SHORT ? put(Files.readAllBytes(file)) : putLong(file);
    } catch (IOException e) {
      throw new StoreAccessException("read", file, e);
    }
  }

  private Digest putLong(Path file) {
    Digest digest = digest(file);
    Path target = path(digest);
    return holds(target, digest) ? digest : copy(file);
  }

  /** The bytes as they are copied decide the name, whatever the file was before. */
  private Digest copy(Path file) {
    Path temporary = DurableFile.temporary(folder.resolve("new"));
    try {
      Files.createDirectories(folder);
      Digest digest =
          DurableFile.fill(temporary, channel -> poured(file, Channels.newOutputStream(channel)));
      Path target = path(digest);
      Files.createDirectories(target.getParent());
      DurableFile.move(temporary, target);
      return digest;
    } catch (IOException e) {
      throw new StoreAccessException("copy " + file + " into", folder, e);
    }
  }

  /** The object's bytes, checked against their name. */
  public byte[] read(Digest digest) {
    Path file = path(digest);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!Digest.of(bytes).equals(digest)) {
        throw new CorruptStoreException(
            file, "the bytes do not have the digest of the name", REMEDY);
      }
      return bytes;
    } catch (java.nio.file.NoSuchFileException e) {
      throw new CorruptStoreException(file, "the object is gone", REMEDY);
    } catch (IOException e) {
      throw new StoreAccessException("read", file, e);
    }
  }

  /** All objects in order of name. */
  List<Path> files() {
    return DurableFile.finished(folder);
  }

  /** Removes what a crash left half written; only the writer may. */
  void removeUnfinished() {
    DurableFile.removeUnfinished(folder);
  }

  /** True if the file's bytes have the digest that its path says. */
  boolean isWhole(Path file) {
    Path name = folder.relativize(file);
    return name.getNameCount() == 2
        && NAME.matcher(name.getName(0) + "/" + name.getName(1)).matches()
        && holds(file, new Digest(name.getName(0) + name.getName(1).toString()));
  }

  private static boolean holds(Path target, Digest digest) {
    return Files.isRegularFile(target) && digest(target).equals(digest);
  }

  private static Digest digest(Path file) {
    try {
      return poured(file, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new StoreAccessException("read", file, e);
    }
  }

  private static Digest poured(Path file, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return pour(in, out);
    }
  }

  private static Digest pour(InputStream in, OutputStream out) throws IOException {
    MessageDigest sha = Digest.sha256();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      sha.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
    return new Digest(HexFormat.of().formatHex(sha.digest()));
  }
}
