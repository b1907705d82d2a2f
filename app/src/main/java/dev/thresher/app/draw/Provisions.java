package dev.thresher.app.draw;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The provisions of a document by path and by place. */
final class Provisions {
  private final Document document;
  private final Map<String, Provision> byPath = new HashMap<>();
  private final TreeMap<Integer, Provision> byStart = new TreeMap<>();

  Provisions(Document document) {
    this.document = document;
    for (Provision provision : document.outline().provisions()) {
      byPath.put(provision.path(), provision);
      provision.own().forEach(span -> byStart.put(span.start(), provision));
    }
  }

  Document document() {
    return document;
  }

  Optional<Provision> named(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The provision in whose own text, or behind whose own text, the span begins. */
  Optional<Provision> at(Span span) {
    return Optional.ofNullable(byStart.floorEntry(span.start())).map(Map.Entry::getValue);
  }
}
