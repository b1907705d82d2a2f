package dev.thresher.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** The characters of a text file. */
public record Decoded(String file, String characters) {
  /** The lines that are not blank, with their numbers. */
  public List<NumberedLine> lines() {
    List<NumberedLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) characters.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        lines.add(new NumberedLine(number, line));
      }
    }
    return lines;
  }
}
