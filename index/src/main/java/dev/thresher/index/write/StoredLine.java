package dev.thresher.index.write;

import java.util.Arrays;
import java.util.List;

/** Cells in one stored string, separated by a character that no text has. */
final class StoredLine {
  private static final char SEPARATOR = '\u001f';

  private StoredLine() {}

  static String join(String... cells) {
    return String.join(String.valueOf(SEPARATOR), cells);
  }

  static List<String> cells(String line) {
    return Arrays.asList(line.split(String.valueOf(SEPARATOR), -1));
  }
}
