package dev.thresher.ingest.list.ccl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of a row are a second print of another: an item without its marker right before the
 * item with it, and a licence table run into one line before its cells.
 */
final class Twins {
  private static final int WINDOW = 6;

  private Twins() {}

  static Set<Line> unmarked(List<Line> lines) {
    Set<Line> twins = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      Optional<LineReader.Label> label = LineReader.label(lines.get(i).text());
      if (label.isPresent()) {
        String key = lines.get(i).from(label.get().end()).key();
        twinBefore(lines, i, key, twins).ifPresent(twins::add);
      }
    }
    lines.stream().filter(Twins::isRunTogetherTable).forEach(twins::add);
    return twins;
  }

  private static Optional<Line> twinBefore(
      List<Line> lines, int index, String key, Set<Line> taken) {
    for (int i = index - 1; i >= Math.max(0, index - WINDOW); i--) {
      Line line = lines.get(i);
      if (!key.isEmpty() && !taken.contains(line) && line.key().equals(key)) {
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
