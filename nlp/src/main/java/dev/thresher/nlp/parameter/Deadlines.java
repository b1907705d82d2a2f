package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English time limits and the events that they are counted from: "within 20 days of receipt of the
 * notice", "at least two weeks prior to the sale", "15 days to file an answer".
 */
final class Deadlines {
  private static final int LONGEST = 12;

  /** Units that people are given to act in; microseconds are what machines need. */
  private static final Set<String> CALENDAR =
      Set.of("h", "d", "wk", "mo", "a", "{workday}", "{day}", "{week}", "{month}", "{year}");

  private static final Set<String> DAYS =
      CALENDAR.stream().filter(code -> !code.equals("h")).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> COUNTED_FROM = Set.of("after", "before", "prior", "from");

  private static final Set<String> KEEPING =
      Set.of(
          "retain",
          "retained",
          "retains",
          "keep",
          "kept",
          "maintain",
          "maintained",
          "preserve",
          "effective",
          "valid",
          "delayed");

  private static final Set<String> DUTIES =
      Set.of("shall", "must", "will", "due", "required", "allowed");

  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whom", "whose");

  private static final int LONGEST_DUTY = 30;

  private static final Set<String> OPENINGS =
      Set.of("from", "following", "prior", "preceding", "since", "in advance", "after", "before");

  /** What "of" leads to behind a limit: an event, not what the time is spent on. */
  private static final Set<String> EVENTS =
      Set.of(
          "receipt",
          "notice",
          "notification",
          "decision",
          "date",
          "issuance",
          "publication",
          "request",
          "filing",
          "submission",
          "determination",
          "delivery",
          "discovery",
          "expiry",
          "expiration",
          "entry",
          "approval",
          "denial",
          "arrival",
          "departure",
          "shipment",
          "becoming",
          "receiving",
          "learning",
          "being",
          "execution",
          "signing",
          "signature",
          "release",
          "authorisation",
          "authorization",
          "completion",
          "sale",
          "export",
          "transfer",
          "end",
          "start",
          "event",
          "conclusion",
          "acceptance",
          "commencement",
          "violation");

  private Deadlines() {}

  /** What it is a time of is a whole sentence, so no noun names it. */
  static boolean is(Sentence sentence, Bound bound) {
    boolean isTime = QuantityNoun.isTime(bound) || isCalendar(bound);
    return isTime && (isLimit(sentence, bound) || opensEvent(sentence, bound));
  }

  private static boolean isLimit(Sentence sentence, Bound bound) {
    String comparator = sentence.text(bound.from()).toLowerCase(Locale.ROOT);
    return comparator.equals("within")
        || comparator.endsWith("later than")
        || comparator.endsWith("earlier than")
        || comparator.endsWith("sooner than");
  }

  /** "will have ten days to answer and five days to reply": no comparator, a limit all the same. */
  static boolean isToAct(Sentence sentence, Bound bound) {
    boolean isHad = sentence.is(bound.from() - 1, Sense.HAVING);
    boolean isGiven = isHad || sentence.is(bound.from() - 1, Sense.AND);
    boolean isAct =
        sentence.text(bound.to()).equals("to") && sentence.at(bound.to() + 1).isPlainWord();
    return isCalendar(bound) && ((isGiven && isAct) || (isHad && opensEvent(sentence, bound)));
  }

  /**
   * "Records must be retained for five years after", "is due 30 days after", "is notified 30 days
   * prior to": bare, and a limit by the event that it is counted from.
   */
  static boolean isCounted(Sentence sentence, Bound bound) {
    if (sentence.language() != Language.ENGLISH
        || bound.isExplicit()
        || !DAYS.contains(bound.claim().unit().map(Unit::code).orElse(""))) {
      return false;
    }
    String opening = sentence.text(bound.to()).toLowerCase(Locale.ROOT);
    boolean isEvent = COUNTED_FROM.contains(opening.split(" ", 2)[0]);
    boolean isKept = sentence.text(bound.from() - 1).equals("for") && keeps(sentence, bound);
    return isKept || (isEvent && !isPast(sentence, bound) && isDuty(sentence, bound));
  }

  private static boolean keeps(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 2; at >= 0 && at > bound.from() - LONGEST; at--) {
      if (KEEPING.contains(sentence.text(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (isClauseEnd(sentence, at)) {
        return false;
      }
    }
    return false;
  }

  /** A modal, or a word that says what is owed, stands in the clause before it. */
  private static boolean isDuty(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 1; at >= 0 && at > bound.from() - LONGEST_DUTY; at--) {
      String word = sentence.text(at).toLowerCase(Locale.ROOT);
      if (DUTIES.contains(word.split(" ", 2)[0])) {
        return true;
      }
      if (isClauseEnd(sentence, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isClauseEnd(Sentence sentence, int at) {
    return sentence.isAnyMark(at, ",;.:")
        || RELATIVES.contains(sentence.text(at).toLowerCase(Locale.ROOT));
  }

  /** "the goods it shipped 30 days before": what was done, not what is to be done. */
  private static boolean isPast(Sentence sentence, Bound bound) {
    return sentence.text(bound.from() - 1).endsWith("ed")
        && !sentence.is(bound.from() - 2, Sense.COPULA);
  }

  /** The event behind a limit, as a circumstance. */
  static Optional<Zone> event(Sentence sentence, BoundIndex index, int from) {
    boolean isApart = sentence.isMark(from - 1, ',') && opensApart(sentence, from);
    Optional<Bound> limit =
        index
            .endingAt(isApart ? from - 1 : from)
            .filter(bound ->
                isApart
                    ? isLimit(sentence, bound) && isCalendar(bound)
                    : opensEvent(sentence, bound));
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    int to = from + 1;
    boolean isClause = sentence.is(from, Sense.CUE);
    while (to < from + LONGEST
        && to < sentence.size()
        && !isEnd(sentence, index, to)
        && (isClause || sentence.text(to).equals("that") || !sentence.is(to, Sense.COPULA))
        && (to == from + 1 || !sentence.text(to).equals("to"))) {
      isClause |= sentence.text(to).equals("that");
      to++;
    }
    int end = sentence.is(to - 1, Sense.DETERMINER) ? to - 1 : to;
    return end > from + 1 ? Optional.of(Zone.of(sentence, from, end, List.of())) : Optional.empty();
  }

  /** "within 30 days, when it is known that", "within 30 days, of completion of the work". */
  private static boolean opensApart(Sentence sentence, int at) {
    String word = sentence.text(at).toLowerCase(Locale.ROOT);
    return word.equals("when") || word.equals("after") || word.equals("of");
  }

  /** True of days, weeks, months and years: what is counted in them is a period. */
  static boolean isCalendar(Bound bound) {
    return bound.claim().unit().filter(unit -> CALENDAR.contains(unit.code())).isPresent();
  }

  private static boolean opensEvent(Sentence sentence, Bound bound) {
    if (!isCalendar(bound)) {
      return false;
    }
    int at = bound.to();
    String first = sentence.text(at).toLowerCase(Locale.ROOT);
    boolean isAdvance = first.equals("in") && sentence.text(at + 1).equals("advance");
    boolean isOfAny = isLimit(sentence, bound) && sentence.is(at, Sense.OF);
    return OPENINGS.contains(first) || isAdvance || isOfAny || isOfEvent(sentence, at);
  }

  private static boolean isOfEvent(Sentence sentence, int of) {
    if (!sentence.text(of).startsWith("of")) {
      return false;
    }
    int at = of + 1;
    while (at < of + LONGEST / 2
        && (sentence.is(at, Sense.DETERMINER) || sentence.at(at).isPlainWord())) {
      if (EVENTS.contains(sentence.text(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean isEnd(Sentence sentence, BoundIndex index, int at) {
    boolean isReason = sentence.is(at, Sense.CUE) && !sentence.text(at).startsWith("after");
    return sentence.isAnyMark(at, ",;.:()")
        || sentence.is(at, Sense.AND)
        || sentence.is(at, Sense.OR)
        || sentence.is(at, Sense.BUT)
        || sentence.is(at, Sense.EXCLUSION)
        || sentence.is(at, Sense.EXCEPTION)
        || isReason
        || isAside(sentence.text(at))
        || index.startingAt(at).isPresent();
  }

  private static boolean isAside(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "by", "if", "because", "unless", "showing", "absent", "without", "in", "on", "signed" ->
          true;
      default -> false;
    };
  }
}
