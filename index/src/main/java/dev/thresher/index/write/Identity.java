package dev.thresher.index.write;

import dev.thresher.corpus.edition.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/** The first half of the SHA-256 of what was said: what has one identity is the same. */
public record Identity(long high, long low) implements Comparable<Identity> {
  private static final int BYTES = 2 * Long.BYTES;

  /** What is said, piece by piece, none of which runs into the next. */
  static final class Said {
    private static final int NOTHING = -1;

    private final MessageDigest digest = Digest.sha256();
    private final ByteBuffer numbers = ByteBuffer.allocate(BYTES);

    Said add(String piece) {
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      add(bytes.length);
      digest.update(bytes);
      return this;
    }

    Said add(Optional<String> piece) {
      return piece.map(this::add).orElseGet(() -> add(NOTHING));
    }

    Said add(int number) {
      return take(numbers.clear().putInt(number));
    }

    Said add(Identity other) {
      return take(numbers.clear().putLong(other.high()).putLong(other.low()));
    }

    private Said take(ByteBuffer written) {
      digest.update(written.flip());
      return this;
    }

    Said addAll(Collection<String> all) {
      add(all.size());
      all.forEach(this::add);
      return this;
    }

    Identity identity() {
      return of(ByteBuffer.wrap(digest.digest()));
    }
  }

  private static Identity of(ByteBuffer bytes) {
    return new Identity(bytes.getLong(), bytes.getLong());
  }

  @Override
  public int compareTo(Identity other) {
    return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low);
  }

  /** By what the records are known that a line holds from a day on. */
  BytesRef key(String line, long day) {
    byte[] name = line.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(
        ByteBuffer.allocate(BYTES + Long.BYTES + name.length)
            .putLong(high)
            .putLong(low)
            .putLong(day)
            .put(name)
            .array());
  }

  /** The identity in a key. */
  public static Identity ofKey(BytesRef key) {
    return of(ByteBuffer.wrap(key.bytes, key.offset, key.length));
  }
}
