package dev.thresher.index.evaluate;

import java.util.List;

/** A search under test: the first provisions that it finds for a need. */
@FunctionalInterface
public interface Ranker {
  List<Place> rank(Need need, int limit);
}
