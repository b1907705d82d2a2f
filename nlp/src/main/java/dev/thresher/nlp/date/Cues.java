package dev.thresher.nlp.date;

import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The words around a date that tell what it does; the nearest in the same clause decides. */
final class Cues {
  private static final int REACH = 70;

  /** Where a cue stands as seen from its date. */
  enum Side {
    BEFORE,
    AFTER
  }

  /** One row of {@code cues.tsv}. */
  record Cue(String words, Side side, DateRole role, String example) {}

  private static final List<Cue> TABLE = load();

  private Cues() {}

  static List<Cue> table() {
    return TABLE;
  }

  static DateRole roleOf(String text, Span date) {
    String before = clauseBefore(text, date.start()).toLowerCase(Locale.ROOT);
    String after = clauseAfter(text, date.end()).toLowerCase(Locale.ROOT);
    DateRole role = DateRole.OTHER;
    int nearest = Integer.MAX_VALUE;
    int longest = 0;
    for (Cue cue : TABLE) {
      int distance =
          cue.side == Side.BEFORE
              ? distanceBefore(before, cue.words)
              : distanceAfter(after, cue.words);
      boolean nearer = distance < nearest || (distance == nearest && cue.words.length() > longest);
      if (distance >= 0 && nearer) {
        nearest = distance;
        longest = cue.words.length();
        role = cue.role;
      }
    }
    return role;
  }

  private static int distanceBefore(String clause, String words) {
    int at = clause.lastIndexOf(words);
    while (at > 0 && isInsideWord(clause, at)) {
      at = clause.lastIndexOf(words, at - 1);
    }
    return at < 0 || isInsideWord(clause, at) ? -1 : clause.length() - at - words.length();
  }

  private static int distanceAfter(String clause, String words) {
    int at = clause.indexOf(words);
    return at < 0 || isInsideWord(clause, at) ? -1 : at;
  }

  /** Example: "dated" in "consolidated". */
  private static boolean isInsideWord(String clause, int at) {
    return at > 0 && isLatin(clause.charAt(at)) && isLatin(clause.charAt(at - 1));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static String clauseBefore(String text, int end) {
    int start = Math.max(0, end - REACH);
    for (int at = end - 1; at > start; at--) {
      if (endsClause(text, at)) {
        return text.substring(at + 1, end);
      }
    }
    return text.substring(start, end);
  }

  private static String clauseAfter(String text, int start) {
    int end = Math.min(text.length(), start + REACH / 2);
    for (int at = start; at < end; at++) {
      if (endsClause(text, at)) {
        return text.substring(start, at);
      }
    }
    return text.substring(start, end);
  }

  /**
   * A full stop ends a clause only before a blank and a capital: not in "Jan. 3" or "E.O. 13222".
   */
  private static boolean endsClause(String text, int at) {
    char c = text.charAt(at);
    if (c == '。' || c == '；' || c == ';' || c == '\n') {
      return true;
    }
    return c == '.'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isUpperCase(text.charAt(at + 2))
        && at > 3
        && Character.isLowerCase(text.charAt(at - 3));
  }

  private static List<Cue> load() {
    var stream =
        Objects.requireNonNull(
            Cues.class.getResourceAsStream("cues.tsv"), "cues.tsv is missing from the jar");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Cues::parse)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read cues.tsv", e);
    }
  }

  private static Optional<Cue> parse(String line) {
    String[] cells = line.split("\t", -1);
    return Optional.of(
        new Cue(
            cells[0],
            Side.valueOf(cells[1].toUpperCase(Locale.ROOT)),
            DateRole.valueOf(cells[2].toUpperCase(Locale.ROOT)),
            cells[3]));
  }
}
