package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of a party's cell.
 *
 * @param words without the pointers; may be empty
 * @param pointers "(See alternate address under Atlantis)"
 */
record CellLine(Slice words, List<Slice> pointers) {
  private static final Pattern POINTER =
      Pattern.compile("\\((?:[Ss]ee|[Ff]or)\\s[^()]*(?:\\([^()]*+\\)[^()]*+)*+\\)?\\s*\\.?");

  /** A new line, or a dash behind a semicolon: {@code (ERL);—Atlantis Institute}. */
  private static final Pattern BREAK = Pattern.compile("\\n|(?<=;)(?=[—–])");

  CellLine {
    pointers = List.copyOf(pointers);
  }

  /** The lines of a cell that are not empty. */
  static List<CellLine> of(Slice cell) {
    List<CellLine> lines = new ArrayList<>();
    for (Slice line : cell.split(BREAK)) {
      lines.addAll(parts(line));
    }
    return lines;
  }

  /** A line whose pointer stands in its middle is two. */
  private static List<CellLine> parts(Slice line) {
    List<CellLine> parts = new ArrayList<>();
    int at = line.start();
    for (MatchResult pointer : line.findAll(POINTER)) {
      Slice before = new Slice(line.text(), at, pointer.start()).strip();
      Slice found = new Slice(line.text(), pointer.start(), pointer.end()).strip();
      parts.add(new CellLine(before, List.of(found)));
      at = pointer.end();
    }
    Slice rest = line.from(at).strip();
    if (!rest.isEmpty()) {
      parts.add(new CellLine(rest, List.of()));
    }
    return parts;
  }

  boolean hasDash() {
    return !words.isEmpty() && "—–-".indexOf(words.text().charAt(words.start())) >= 0;
  }

  /** True if the line's end promises another item of the same list. */
  boolean promisesMore() {
    return words.words().matches("(?s).*(?:;|;? and|, and)\\s*");
  }
}
