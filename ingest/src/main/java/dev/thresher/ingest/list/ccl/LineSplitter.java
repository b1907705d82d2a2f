package dev.thresher.ingest.list.ccl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a printed line in which several notes run on: {@code Note 1: ... Note 2: ...}, {@code
 * Notes: 1. ... 2. ...}
 */
final class LineSplitter {
  private static final Pattern INNER_NOTE =
      Pattern.compile(
          "(?<=[.;:”\"')\\]]\\s)(?=(?:Technical\\s|License\\sRequirements?\\s)?Notes?(?:\\s\\d+)?(?:\\sto\\s[^:.;]{1,60})?:\\s"
              + "|N\\.B\\.(?:\\s?\\d)?:\\s)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:^|(?<=[.;:”\"')\\]]))\\s*(?=(\\d{1,2})\\.\\s)");

  /** Before a note inside a line stand the end of another and a blank. */
  private static final int FIRST = 2;

  private LineSplitter() {}

  static List<Line> split(Line line) {
    List<Line> parts = new ArrayList<>();
    for (Line part : at(line, innerNotes(line.text()))) {
      if (LineReader.read(part.text()) instanceof LineForm.NoteHead head && head.plural()) {
        parts.addAll(at(part, numbers(part.text(), head.markerEnd())));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static List<Integer> innerNotes(String text) {
    if (text.indexOf("Note", FIRST) < 0 && text.indexOf("N.B.", FIRST) < 0) {
      return List.of();
    }
    Matcher matcher = INNER_NOTE.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (matcher.find()) {
      starts.add(matcher.end());
    }
    return starts;
  }

  /** Where 1., 2., 3. begin, in unbroken order. */
  private static List<Integer> numbers(String text, int from) {
    List<Integer> starts = new ArrayList<>();
    Matcher number = NUMBER.matcher(text).region(from, text.length());
    while (number.find()) {
      if (Integer.parseInt(number.group(1)) == starts.size() + 1) {
        starts.add(number.end());
      }
    }
    return starts;
  }

  private static List<Line> at(Line line, List<Integer> starts) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      if (start > from) {
        parts.add(line.part(from, start));
        from = start;
      }
    }
    parts.add(line.from(from));
    return parts;
  }
}
