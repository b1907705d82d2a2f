package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.LabelKind;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Set;

/** Counts the words that turn the polarity of a clause; two of them cancel each other. */
final class Exclusions {
  private static final String CLAUSE_ENDS = ";.。；";
  private static final Set<String> NOTES = Set.of("说明", "注", "备注", "注释", "注记", "附注");

  private static final Set<String> PARTICIPLES =
      Set.of("not controlled", "not covered", "not restricted", "not caught");

  private static final Set<String> DECIDING =
      Set.of("determines", "decides", "finds", "orders", "agrees");

  private static final int LONGEST_NAME = 6;
  private static final int OPENING = 12;
  private static final int LONGEST_BRACKET = 40;
  private static final int LONGEST_EXCEPTION = 80;
  private static final Set<String> MODALS = Set.of("may", "shall", "must", "can");
  private static final Set<String> PRONOUNS =
      Set.of("those", "that", "one", "ones", "such", "items");

  private Exclusions() {}

  /** True if the word turns its clause; "others, not controlled by 9Z901.a" only names the rest. */
  static boolean turns(Sentence sentence, int at) {
    return sentence.is(at, Sense.EXCLUSION)
        && !isDutyUnless(sentence, at)
        && !(PARTICIPLES.contains(sentence.text(at).toLowerCase(Locale.ROOT))
            && sentence.is(at + 1, Sense.PREPOSITION));
  }

  /** A duty may ask for a time; an amount of another kind tells when it does not hold. */
  private static boolean turns(Sentence sentence, int at, Bound bound) {
    if (isDetermined(sentence, at, bound)
        || isPermitted(sentence, at, bound)
        || isInTime(sentence, at, bound)) {
      return false;
    }
    return isDutyUnless(sentence, at)
        ? !Deadlines.isCalendar(bound) && sentence.is(at, Sense.EXCLUSION)
        : turns(sentence, at);
  }

  /** "unless the office decides that it runs for 5 years more": the time is what is decided. */
  private static boolean isDetermined(Sentence sentence, int at, Bound bound) {
    if (!sentence.text(at).equalsIgnoreCase("unless") || !Deadlines.isCalendar(bound)) {
      return false;
    }
    for (int verb = at + 1; verb < bound.from() && !sentence.isMark(verb, ','); verb++) {
      if (DECIDING.contains(sentence.text(verb)) && sentence.text(verb + 1).startsWith("that")) {
        return true;
      }
    }
    return false;
  }

  /** "a licence is not required if the records are kept for 5 years": the time is a duty. */
  private static boolean isPermitted(Sentence sentence, int at, Bound bound) {
    return sentence.text(at).contains("require") && Deadlines.isCalendar(bound);
  }

  /** "is admitted unless, within the time set (at least 10 days), the firm answers": a time. */
  private static boolean isInTime(Sentence sentence, int at, Bound bound) {
    int limit = sentence.isMark(at + 1, ',') ? at + 2 : at + 1;
    return sentence.text(at).equalsIgnoreCase("unless")
        && sentence.text(limit).startsWith("within")
        && Deadlines.isCalendar(bound);
  }

  /** "may not be shipped unless the firm has given 40 days of notice": it asks for the notice. */
  private static boolean isDutyUnless(Sentence sentence, int at) {
    if (!sentence.text(at).equalsIgnoreCase("unless")) {
      return false;
    }
    if (at <= 1) {
      return opensDuty(sentence, at);
    }
    for (int before = at - 1; before > 0 && before > at - LONGEST_BRACKET; before--) {
      if (isClauseEnd(sentence, before)) {
        return false;
      }
      String word = sentence.text(before).toLowerCase(Locale.ROOT);
      boolean isNot = word.equals("not") && MODALS.contains(sentence.text(before - 1));
      if (isNot || word.equals("prohibited")) {
        return true;
      }
    }
    return false;
  }

  /** "Unless a permit allows it, a firm may not ship until:". */
  private static boolean opensDuty(Sentence sentence, int unless) {
    for (int at = unless; at < sentence.size() && !isClauseEnd(sentence, at); at++) {
      if (MODALS.contains(sentence.text(at))) {
        return true;
      }
    }
    return false;
  }

  /** English: "except ... exceeding 5 kg"; "free unless ... 7 kg or more" is turned twice. */
  static boolean before(Sentence sentence, Bound bound) {
    boolean isPastComma = false;
    int i = bound.from() - 1;
    int bracket = exceptionBracket(sentence, i);
    if (bracket < 0 && allowsExcept(sentence, bound.from())) {
      return true;
    }
    boolean isExcluded = bracket >= 0;
    int first = isExcluded ? bracket + 2 : 0;
    while (i >= first && !isClauseEnd(sentence, i) && !opensClause(sentence, i)) {
      i = ListCommas.before(sentence, beforeBracket(sentence, i));
      isExcluded ^= turns(sentence, i, bound) && !(isPastComma && isIdleUnless(sentence, i));
      isExcluded ^= !isPastComma && sentence.is(i, Sense.EXCEPTION);
      isPastComma |=
          sentence.isMark(i, ',')
              || endsException(sentence, i, bound)
              || namesTheRest(sentence, i, bound);
      i--;
    }
    return isExcluded;
  }

  /** "TSR: Yes, except for pumps above 5 kW": all that follows is left out. */
  static boolean allowsExcept(Sentence sentence, int end) {
    for (int at = 0; at < OPENING && at < end; at++) {
      if (sentence.text(at).equalsIgnoreCase("yes")
          && sentence.isMark(at + 1, ',')
          && sentence.is(at + 2, Sense.EXCEPTION)) {
        return at + 2 < end;
      }
    }
    return false;
  }

  private static boolean isLeavingOut(Sentence sentence, int at) {
    return sentence.is(at, Sense.EXCEPTION) && sentence.text(at).startsWith("excl");
  }

  /** Where "(excl. open wagons, and wagons above 60 t)" opens, all of which is left out; or -1. */
  private static int exceptionBracket(Sentence sentence, int from) {
    if (sentence.language() != Language.ENGLISH) {
      return -1;
    }
    int open = Brackets.around(sentence, from, LONGEST_EXCEPTION);
    return open >= 0 && isLeavingOut(sentence, open + 1) ? open : -1;
  }

  /** The bracket of "wagons (excl. open ones) above 60 t" speaks of itself. */
  private static int beforeBracket(Sentence sentence, int close) {
    int open =
        sentence.language() == Language.ENGLISH
            ? Brackets.opening(sentence, close, LONGEST_BRACKET)
            : Brackets.NONE;
    return open >= 0 ? open : close;
  }

  /** "except that a reply within 15 days is asked for": the clause releases nothing by itself. */
  private static boolean opensClause(Sentence sentence, int at) {
    return sentence.text(at).equalsIgnoreCase("except") && sentence.text(at + 1).equals("that");
  }

  /** "Unless otherwise agreed, ...": the clause ends at its comma. */
  private static boolean isIdleUnless(Sentence sentence, int at) {
    String next = sentence.text(at + 1);
    return sentence.text(at).equalsIgnoreCase("unless")
        && (next.equals("otherwise") || next.endsWith("ed"));
  }

  /** "any material other than nickel with a strength exceeding": the strength of the material. */
  private static boolean namesTheRest(Sentence sentence, int at, Bound bound) {
    int except = at - 1;
    while (except > at - LONGEST_NAME && sentence.at(except).isPlainWord()) {
      except--;
    }
    boolean isName = except < at - 1 && sentence.text(except).equalsIgnoreCase("other than");
    String first = sentence.text(except + 1).toLowerCase(Locale.ROOT);
    return isName
        && sentence.is(at, Sense.HAVING)
        && !sentence.text(at).startsWith("contain")
        && at < bound.from()
        && !PRONOUNS.contains(first)
        && !isRepeated(sentence, except, at);
  }

  /** "cameras other than cameras with". */
  private static boolean isRepeated(Sentence sentence, int except, int end) {
    return sentence.text(except - 1).equalsIgnoreCase(sentence.text(end - 1));
  }

  /** "other than those of 9Z901.a to c and rated for ...": the exception ends with its codes. */
  private static boolean endsException(Sentence sentence, int at, Bound bound) {
    boolean isCode =
        sentence.at(at) instanceof Lexeme.Label(int start, int end, LabelKind kind)
            && (kind == LabelKind.CODE || kind == LabelKind.PARAGRAPH);
    boolean goesOn =
        sentence.is(at + 1, Sense.AND) && !(sentence.at(at + 2) instanceof Lexeme.Label);
    return isCode && (goesOn || at + 1 == bound.from());
  }

  /** Chinese and Japanese say it before (不包括) or behind (除外, を除く). */
  static boolean around(Sentence sentence, Bound bound) {
    boolean isExcluded = before(sentence, bound);
    for (int i = bound.to(); i < sentence.size() && !isClauseEnd(sentence, i); i++) {
      if (sentence.word(i).equals("但") || sentence.isMark(i, ')')) {
        return isExcluded;
      }
      i = afterBracket(sentence, i);
      isExcluded ^= sentence.is(i, Sense.EXCLUSION);
    }
    return isExcluded;
  }

  /**
   * What stands in brackets speaks of itself: （スピニングマスジャイロを除く。）. A bracket that is not closed
   * reaches to the end.
   */
  private static int afterBracket(Sentence sentence, int at) {
    if (!sentence.isMark(at, '(')) {
      return at;
    }
    int close = Brackets.closing(sentence, at, sentence.size());
    return close >= 0 ? close : sentence.size();
  }

  private static boolean isClauseEnd(Sentence sentence, int at) {
    boolean isNote = sentence.isMark(at, ':') && NOTES.contains(sentence.text(at - 1));
    return isNote || sentence.isAnyMark(at, CLAUSE_ENDS);
  }
}
