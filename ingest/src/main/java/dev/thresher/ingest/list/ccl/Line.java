package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One printed line of an entry and where it stands in the source text. */
record Line(Span span, String text, Setting setting) {
  /** What the markup says of the line, where there is markup. */
  enum Setting {
    PLAIN,
    /** Inside an element that holds a note. */
    IN_NOTE,
    /** The rest of a paragraph that began on the page before: no marker, whatever it looks like. */
    REST,
    /** The first line behind such an element. */
    AFTER_NOTE
  }

  Line(Span span, String text) {
    this(span, text, Setting.PLAIN);
  }

  Line in(Setting other) {
    return new Line(span, text, other);
  }

  /** The lines of a chunk; empty ones are left out. */
  static List<Line> of(Span chunk, CharSequence characters) {
    List<Line> lines = new ArrayList<>();
    int start = chunk.start();
    for (int at = start; at <= chunk.end(); at++) {
      if (at == chunk.end() || characters.charAt(at) == '\n') {
        Line line = trimmed(new Span(start, at), characters);
        if (!line.span().isEmpty()) {
          lines.add(line);
        }
        start = at + 1;
      }
    }
    return lines;
  }

  private static Line trimmed(Span span, CharSequence characters) {
    return new Line(span, span.of(characters)).stripped();
  }

  /** The line without the blanks at its ends. */
  Line stripped() {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  Line part(int from, int to) {
    Setting kept = setting == Setting.AFTER_NOTE && from > 0 ? Setting.PLAIN : setting;
    return new Line(
        new Span(span.start() + from, span.start() + to), text.substring(from, to), kept);
  }

  Line from(int from) {
    return part(from, text.length());
  }

  Span head(int length) {
    return new Span(span.start(), span.start() + length);
  }

  /** Letters and digits only, in lower case: two prints of one item agree in it. */
  String key() {
    return key(text);
  }

  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
