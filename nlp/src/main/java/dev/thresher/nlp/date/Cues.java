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
  private static final Pattern LEADING =
      Pattern.compile("[\\s\"'“”‘’]*(?:On |Today, |Today |Also on |Later, on |Then, on )?");

  /** Between the verbs of a chain: 修订并重新公布. */
  private static final Pattern CHAIN =
      Pattern.compile("(?:并|后|而|、|重新|予以|正式|再|，并){0,12}(?=\\p{IsHan})");

  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

  /** Behind a date that stands before its clause: 2024年12月31日后，旧证一律作废. */
  private static final Pattern ADVERB =
      Pattern.compile("(?:之?后|以后|之?前|以前|当天|当日|晚|晚间|上午|下午|凌晨)?[,，]");

  /** Where a cue stands as seen from its date. */
  enum Side {
    BEFORE,
    AFTER
  }

  /** One row. */
  record Cue(Pattern expression, Side side, boolean strong, DateRole role, String example) {
    /**
     * True if these words stand there; a cue that must follow its date at once stands nowhere else.
     */
    boolean startsAt(String clause, int place) {
      return expression
          .matcher(clause)
          .region(place, clause.length())
          .useAnchoringBounds(false)
          .lookingAt();
    }
  }

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
    Optional<Met> verb = governing(before, after, leads(text, date, before));
    if (verb.isPresent() && (best == null || verb.get().beats(best))) {
      best = verb.get();
    }
    return Optional.ofNullable(best).map(met -> lastOfChain(met, after).cue.role);
  }

  /** Of verbs in a chain (修订并公布, 批准发布) the last one says what is done. */
  private static Met lastOfChain(Met met, String after) {
    int end = met.distance + met.length;
    if (met.cue.side != Side.AFTER || !met.cue.strong || KANA.matcher(after).find()) {
      return met;
    }
    Matcher link = CHAIN.matcher(after).region(Math.min(end, after.length()), after.length());
    if (!link.lookingAt()) {
      return met;
    }
    return TABLE.stream()
        .filter(cue -> cue.side == Side.AFTER && cue.strong)
        .filter(cue -> cue.startsAt(after, link.end()))
        .findFirst()
        .map(cue -> new Met(cue, end, 0))
        .orElse(met);
  }

  /** The verb before the date; for one that leads its sentence the first verb behind it. */
  private static Optional<Met> governing(String before, String after, boolean leads) {
    return leads
        ? Verbs.first(after).map(verb -> met(verb, verb.start()))
        : Verbs.last(before).map(verb -> met(verb, before.length() - verb.end()));
  }

  private static Met met(Verbs.Verb verb, int distance) {
    return new Met(
        new Cue(LEADING, Side.BEFORE, true, verb.role(), ""), distance, verb.end() - verb.start());
  }

  /** The words behind a date; those behind the comma of a date that leads its sentence too. */
  private static String after(String text, Span date, boolean leads, int to) {
    Matcher adverb = ADVERB.matcher(text).region(date.end(), text.length());
    int behind = leads && adverb.lookingAt() ? adverb.end() : date.end();
    String words = Clauses.after(text, behind, to, REACH_AFTER);
    return leads ? "," + words : words;
  }

  /** "On May 3, 2024, the Bureau published": what is done stands behind the comma. */
  private static boolean leads(String text, Span date, String before) {
    return LEADING.matcher(before).matches()
        && ADVERB.matcher(text).region(date.end(), text.length()).lookingAt();
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
