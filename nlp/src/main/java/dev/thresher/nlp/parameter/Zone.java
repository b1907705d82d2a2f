package dev.thresher.nlp.parameter;

import java.util.List;

/**
 * A circumstance of measurement: "at 293 K (20 °C)", 在25℃条件下.
 *
 * @param from index of its first lexeme
 * @param to index behind its last lexeme
 * @param start offset of its words
 * @param end offset behind its words
 * @param bounds the bounds in it; none for words alone
 */
record Zone(int from, int to, int start, int end, List<Bound> bounds) {
  Zone {
    bounds = List.copyOf(bounds);
  }

  static Zone of(Sentence sentence, int from, int to, List<Bound> bounds) {
    int end = sentence.at(to - 1).end();
    for (Bound bound : bounds) {
      end = Math.max(end, bound.end());
    }
    return new Zone(from, to, sentence.at(from).start(), end, bounds);
  }

  boolean holds(Bound bound) {
    return bound.from() >= from && bound.to() <= to;
  }
}
