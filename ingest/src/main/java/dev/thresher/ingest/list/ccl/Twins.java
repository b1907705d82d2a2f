package dev.thresher.ingest.list.ccl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of a row are a second print of another: an item without its marker right before the
 * item with it, and a licence table run into one line before its cells, an entry's heading printed
 * twice.
 */
final class Twins {
  private static final int WINDOW = 6;

  private Twins() {}

  static Set<Line> unmarked(List<Line> lines) {
    Set<Line> twins = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      Optional<LineReader.Label> label = LineReader.label(lines.get(i).text());
      if (label.isPresent()) {
        String words = lines.get(i).from(label.get().end()).key();
        Set<String> keys = Set.of(words, label.get().steps().getLast() + words);
        twinBefore(lines, i, keys, twins).ifPresent(twins::add);
      }
    }
    lines.stream().filter(Twins::isRunTogetherTable).forEach(twins::add);
    twins.addAll(headInPieces(lines));
    twins.addAll(firstOfTwoTables(lines));
    return twins;
  }

  /** A controls table that is printed again, cell by cell, right behind itself. */
  private static List<Line> firstOfTwoTables(List<Line> lines) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().equals("Control(s)")) {
        heads.add(i);
      }
    }
    if (heads.size() != 2) {
      return List.of();
    }
    List<Line> first = lines.subList(heads.get(0), heads.get(1));
    boolean table = first.stream().skip(1).noneMatch(line -> isOtherCaption(line.text()));
    return table ? first : List.of();
  }

  private static boolean isOtherCaption(String line) {
    return Caption.of(line).filter(caption -> caption.part() != Caption.Part.CONTROLS).isPresent();
  }

  /**
   * An entry's heading that is printed once whole and then again, broken into lines at its raised
   * figures.
   */
  private static List<Line> headInPieces(List<Line> lines) {
    if (lines.size() < 2
        || !(LineReader.read(lines.get(1).text())
            instanceof LineForm.EntryHead(String eccn, int end))
        || !lines.getFirst().text().startsWith(eccn.substring(0, Math.min(end, eccn.length())))) {
      return List.of();
    }
    String whole = lines.getFirst().key();
    StringBuilder pieces = new StringBuilder();
    int last = 1;
    while (last < lines.size() && whole.startsWith(pieces + lines.get(last).key())) {
      pieces.append(lines.get(last).key());
      last++;
    }
    return lines.subList(1, last);
  }

  /** {@code keys}: the words without the marker, and with what a careless parser leaves of it. */
  private static Optional<Line> twinBefore(
      List<Line> lines, int index, Set<String> keys, Set<Line> taken) {
    for (int i = index - 1; i >= Math.max(0, index - WINDOW); i--) {
      Line line = lines.get(i);
      if (!line.key().isEmpty() && !taken.contains(line) && keys.contains(line.key())) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** {@code Control(s) Country Chart (See ...) NS applies to entire entryNS Column 1} */
  private static boolean isRunTogetherTable(Line line) {
    return line.text().startsWith("Control(s)")
        && line.text().contains("ountry")
        && line.text().contains("appl");
  }
}
