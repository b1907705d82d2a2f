package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words of a cell that stand in no field, so that none is lost. */
final class Leftovers {
  /** Words that only join fields, and say nothing themselves. */
  private static final Pattern GLUE =
      Pattern.compile(
          "(?i)\\b(?:a\\.\\s?k\\.\\s?a|aka|f\\.\\s?k\\.\\s?a|fka|dba"
              + "|(?:alt\\.?\\s+|alternate\\s+)?address(?:es)?(?=:))\\b");

  private static final Pattern JOINED = Pattern.compile("^(?:and|or)\\b\\s*|\\s*\\b(?:and|or)$");
  private static final String EDGES = " \n\u00a0.,;:—–-()";

  private final Slice cell;
  private final BitSet taken = new BitSet();

  Leftovers(Slice cell) {
    this.cell = cell;
  }

  void take(Slice field) {
    taken.set(Math.max(0, field.start() - cell.start()), Math.max(0, field.end() - cell.start()));
  }

  /** The stretches that nobody took and that are more than glue. */
  List<Slice> remarks() {
    for (MatchResult glue : cell.findAll(GLUE)) {
      take(new Slice(cell.text(), glue.start(), glue.end()));
    }
    List<Slice> remarks = new ArrayList<>();
    int length = cell.end() - cell.start();
    for (int at = taken.nextClearBit(0); at < length; ) {
      int end = taken.nextSetBit(at);
      end = end < 0 || end > length ? length : end;
      Slice left = bare(new Slice(cell.text(), cell.start() + at, cell.start() + end));
      if (left.words().chars().anyMatch(Character::isLetterOrDigit)) {
        remarks.add(left);
      }
      at = taken.nextClearBit(end);
    }
    return remarks;
  }

  private static Slice bare(Slice left) {
    Slice bare = left.strip(EDGES);
    for (MatchResult and : bare.findAll(JOINED)) {
      bare = and.start() == bare.start() ? bare.from(and.end()) : bare.until(and.start());
    }
    return bare.strip(EDGES);
  }
}
