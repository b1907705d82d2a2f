package dev.thresher.index.write;

import dev.thresher.corpus.edition.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/** The first half of the SHA-256 of what was said: what has one identity is the same. */
public record Identity(long high, long low) implements Comparable<Identity> {
  private static final int BYTES = 2 * Long.BYTES;

  /** What is said, piece by piece, none of which runs into the next. */
  static final class Said {
    private static final int ROOM = 2048;

    private final StringBuilder pieces = new StringBuilder(ROOM);

    Said add(String piece) {
      pieces.append(piece.length()).append(':').append(piece);
      return this;
    }

    Said add(Optional<String> piece) {
      return piece.map(this::add).orElseGet(() -> add(-1));
    }

    Said add(int number) {
      pieces.append(number).append(';');
      return this;
    }

    Said add(Identity other) {
      pieces.append(other.high()).append(';').append(other.low()).append(';');
      return this;
    }

    Said addAll(Collection<String> all) {
      add(all.size());
      all.forEach(this::add);
      return this;
    }

    Identity identity() {
      byte[] bytes = pieces.toString().getBytes(StandardCharsets.UTF_8);
      return of(ByteBuffer.wrap(Digest.sha256().digest(bytes)));
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
