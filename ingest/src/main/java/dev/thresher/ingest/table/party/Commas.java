package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;

/** The commas and semicolons of a stretch of words that are not in brackets. */
final class Commas {
  private Commas() {}

  static List<Integer> of(Slice words) {
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int i = words.start(); i < words.end(); i++) {
      char c = words.text().charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if ((c == ',' || c == ';') && depth == 0) {
        found.add(i);
      }
    }
    return found;
  }
}
