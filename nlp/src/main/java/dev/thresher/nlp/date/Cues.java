package dev.thresher.nlp.date;

import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a date that tell what it does: the rows of {@code cues.tsv}.
 *
 * <p>The nearest strong cue of the clause decides, a weak one only where no strong one is. No cue
 * is looked for beyond another date.
 */
final class Cues {
  private static final int REACH_BEFORE = 90;
  private static final int REACH_AFTER = 70;

  /** What may stand between the start of a sentence and the date that leads it. */
  private static final Pattern LEADING = Pattern.compile("[\\s\"'“”‘’]*(?:On )?");

  /** Where a cue stands as seen from its date. */
  enum Side {
    BEFORE,
    AFTER
  }

  /** One row. */
  record Cue(Pattern expression, Side side, boolean strong, DateRole role, String example) {}

  /** A cue that was met: the lower distance wins, of equal ones the longer words. */
  private record Met(Cue cue, int distance, int length) {
    boolean beats(Met other) {
      if (cue.strong != other.cue.strong) {
        return cue.strong;
      }
      return distance < other.distance || (distance == other.distance && length > other.length);
    }
  }

  private static final List<Cue> TABLE =
      DateTable.rows("cues.tsv").stream().map(Cues::parse).toList();

  private Cues() {}

  static List<Cue> table() {
    return TABLE;
  }

  /**
   * What the date does, if its clause says so.
   *
   * @param from the end of the date before it, or 0
   * @param to the start of the date behind it, or the end of the text
   */
  static Optional<DateRole> roleOf(String text, Span date, int from, int to) {
    String before = Clauses.before(text, date.start(), Math.max(from, date.start() - REACH_BEFORE));
    String after = after(text, date, leads(text, date, before), to);
    Met best = null;
    for (Cue cue : TABLE) {
      Optional<Met> met = cue.side == Side.BEFORE ? last(cue, before) : first(cue, after);
      if (met.isPresent() && (best == null || met.get().beats(best))) {
        best = met.get();
      }
    }
    return Optional.ofNullable(best).map(met -> met.cue.role);
  }

  /** The words behind a date; those behind the comma of a date that leads its sentence too. */
  private static String after(String text, Span date, boolean leads, int to) {
    int behind = leads ? date.end() + 1 : date.end();
    String words = Clauses.after(text, behind, Math.min(to, behind + REACH_AFTER));
    return leads ? "," + words : words;
  }

  /** "On May 3, 2024, the Bureau published": what is done stands behind the comma. */
  private static boolean leads(String text, Span date, String before) {
    return LEADING.matcher(before).matches()
        && date.end() < text.length()
        && ",，".indexOf(text.charAt(date.end())) >= 0;
  }

  private static Optional<Met> last(Cue cue, String clause) {
    Matcher matcher = cue.expression.matcher(clause);
    Optional<Met> last = Optional.empty();
    while (matcher.find()) {
      int distance = clause.length() - matcher.end();
      last = Optional.of(new Met(cue, distance, matcher.end() - matcher.start()));
    }
    return last;
  }

  private static Optional<Met> first(Cue cue, String clause) {
    Matcher matcher = cue.expression.matcher(clause);
    return matcher.find()
        ? Optional.of(new Met(cue, matcher.start(), matcher.end() - matcher.start()))
        : Optional.empty();
  }

  private static Cue parse(List<String> cells) {
    boolean latin = cells.get(0).chars().noneMatch(c -> c > 0x2e80);
    return new Cue(
        Pattern.compile(cells.get(0), latin ? Pattern.CASE_INSENSITIVE : 0),
        Side.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        cells.get(2).equals("strong"),
        DateRole.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
        cells.get(4));
  }
}
