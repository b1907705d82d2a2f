package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import dev.thresher.index.write.Anchors;
import dev.thresher.index.write.Identity;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;

/**
 * Where records stand in the editions that hold them. Those of an edition are read once, and again
 * where memory was short. Safe for several threads.
 */
final class Standings {
  private final IndexReader reader;
  private final Map<String, SoftReference<Anchors>> anchors = new ConcurrentHashMap<>();

  Standings(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * @param provision its record, with its key
   */
  Anchors.Standing of(Document provision, IndexedEdition edition) throws IOException {
    var key = Objects.requireNonNull(provision.getBinaryValue(Fields.KEY), "key");
    return ofEdition(edition.name())
        .find(Identity.ofKey(key))
        .orElseThrow(() -> new CorruptIndexException("a record has no place", edition.name()));
  }

  private Anchors ofEdition(String name) throws IOException {
    Optional<Anchors> known = Optional.ofNullable(anchors.get(name)).map(SoftReference::get);
    if (known.isPresent()) {
      return known.get();
    }
    Anchors read = Anchors.read(reader, name);
    anchors.put(name, new SoftReference<>(read));
    return read;
  }
}
