package dev.thresher.index.write;

import dev.thresher.index.field.Fields;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Which records an edition holds, since when, and where in it they stand.
 *
 * <p>As bytes: how many there are, a row of 36 bytes for each in order of identity, then their
 * names, each once behind its length: what places are called, and headings.
 */
public final class Anchors {
  private static final int HEAD = Integer.BYTES;
  private static final int LOW = Long.BYTES;
  private static final int DAY = 2 * Long.BYTES;
  private static final int START = DAY + Integer.BYTES;
  private static final int PAGE = START + Integer.BYTES;
  private static final int PLACE = PAGE + Integer.BYTES;
  private static final int HEADING = PLACE + Integer.BYTES;
  private static final int ROW = HEADING + Integer.BYTES;

  /**
   * A provision of the edition.
   *
   * @param day the day of the first edition that holds the same
   */
  record Entry(Identity identity, long day, Standing standing) {}

  /**
   * Where a provision stands in one edition.
   *
   * @param place where it begins, for a human
   * @param heading the first words of the nearest entry or heading above it, as printed there
   */
  public record Standing(Anchor anchor, String place, String heading) {}

  /** What is called so often is written once. */
  private static final class Names {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    private final Map<String, Integer> known = new HashMap<>();

    /** Where a name is written, counted from the first one. */
    int place(String name) {
      return known.computeIfAbsent(name, this::write);
    }

    private int write(String name) {
      byte[] letters = name.getBytes(StandardCharsets.UTF_8);
      int place = bytes.size();
      bytes.writeBytes(length.putInt(0, letters.length).array());
      bytes.writeBytes(letters);
      return place;
    }

    /** All names behind other bytes. */
    byte[] behind(byte[] head) {
      byte[] all = Arrays.copyOf(head, head.length + bytes.size());
      System.arraycopy(bytes.toByteArray(), 0, all, head.length, bytes.size());
      return all;
    }
  }

  private final ByteBuffer rows;
  private final int count;

  private Anchors(byte[] bytes) {
    this.rows = ByteBuffer.wrap(bytes);
    this.count = rows.getInt(0);
  }

  static Anchors none() {
    return of(List.of());
  }

  static Anchors of(List<Entry> entries) {
    Entry[] sorted = entries.toArray(Entry[]::new);
    Arrays.sort(sorted, (one, other) -> one.identity().compareTo(other.identity()));
    var names = new Names();
    ByteBuffer rows = ByteBuffer.allocate(HEAD + ROW * sorted.length).putInt(sorted.length);
    for (Entry entry : sorted) {
      rows.putLong(entry.identity().high()).putLong(entry.identity().low());
      rows.putInt(Math.toIntExact(entry.day()));
      Standing standing = entry.standing();
      rows.putInt(standing.anchor().start()).putInt(standing.anchor().pageOrZero());
      rows.putInt(names.place(standing.place())).putInt(names.place(standing.heading()));
    }
    return new Anchors(names.behind(rows.array()));
  }

  /** Those of an edition; none if the index does not have it. */
  public static Anchors read(IndexReader reader, String edition) throws IOException {
    var name = new Term(Fields.ofEdition(Fields.NAME), edition);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(name, PostingsEnum.NONE);
      if (found != null) {
        Optional<Anchors> anchors = read(leaf, found);
        if (anchors.isPresent()) {
          return anchors.get();
        }
      }
    }
    return none();
  }

  private static Optional<Anchors> read(LeafReaderContext leaf, PostingsEnum found)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    var anchors = DocValues.getBinary(leaf.reader(), Fields.ANCHORS);
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      if ((live == null || live.get(at)) && anchors.advanceExact(at)) {
        return Optional.of(new Anchors(BytesRef.deepCopyOf(anchors.binaryValue()).bytes));
      }
    }
    return Optional.empty();
  }

  BytesRef bytes() {
    return new BytesRef(rows.array());
  }

  private Identity identity(int row) {
    return new Identity(rows.getLong(at(row)), rows.getLong(at(row) + LOW));
  }

  private static int at(int row) {
    return HEAD + ROW * row;
  }

  /** Since when the edition and those before it hold what it holds. */
  Map<Identity, Long> days() {
    Map<Identity, Long> days = HashMap.newHashMap(count);
    for (int row = 0; row < count; row++) {
      days.put(identity(row), (long) rows.getInt(at(row) + DAY));
    }
    return days;
  }

  /** Where the edition has what is so known; empty if it does not hold it. */
  public Optional<Standing> find(Identity sought) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = identity(middle).compareTo(sought);
      if (order == 0) {
        return Optional.of(standing(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private Standing standing(int row) {
    var anchor = new Anchor(rows.getInt(at(row) + START), rows.getInt(at(row) + PAGE));
    return new Standing(
        anchor, name(rows.getInt(at(row) + PLACE)), name(rows.getInt(at(row) + HEADING)));
  }

  private String name(int place) {
    int start = at(count) + place;
    int length = rows.getInt(start);
    return new String(rows.array(), start + Integer.BYTES, length, StandardCharsets.UTF_8);
  }
}
