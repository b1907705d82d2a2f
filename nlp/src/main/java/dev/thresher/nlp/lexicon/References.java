package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;
import java.util.Map;
import java.util.Optional;

/**
 * The reference behind a label word: {@code (b)(3)(ii) to (b)(7)}, {@code 1 and 3}, {@code No
 * 833/2014}, 二十一条第一款.
 */
final class References {
  /** The longest list of references is one of a hundred sections. */
  private static final int FARTHEST = 2000;

  private static final PhraseTrie<Boolean> FILLERS =
      PhraseTrie.ofAnyCase(
          Map.ofEntries(
              Map.entry("no.", true),
              Map.entry("no", true),
              Map.entry("nos.", true),
              Map.entry("number", true),
              Map.entry("#", true),
              Map.entry(":", true),
              Map.entry("号", true),
              Map.entry("第", true),
              Map.entry("part", true),
              Map.entry("parts", true),
              Map.entry("to paragraph", true),
              Map.entry("为", true),
              Map.entry("to", true)));

  private static final PhraseTrie<Boolean> CONNECTORS =
      PhraseTrie.ofAnyCase(
          Map.ofEntries(
              Map.entry(",", true),
              Map.entry("and", true),
              Map.entry("or", true),
              Map.entry("to", true),
              Map.entry("through", true),
              Map.entry("-", true),
              Map.entry("&", true),
              Map.entry("、", true),
              Map.entry("和", true),
              Map.entry("至", true),
              Map.entry("及", true),
              Map.entry("与", true),
              Map.entry("或", true),
              Map.entry(", and", true),
              Map.entry(", or", true),
              Map.entry("から", true),
              Map.entry("and/or", true),
              Map.entry("et", true),
              Map.entry("ou", true),
              Map.entry("à", true),
              Map.entry("thru", true),
              Map.entry("/", true),
              Map.entry("、第", true),
              Map.entry("和第", true),
              Map.entry("至第", true),
              Map.entry("或第", true),
              Map.entry("及第", true)));

  private static final String HAN_NUMERALS = "零〇一二三四五六七八九十百千○廿";
  private static final String HAN_CLASSES = "条款项号类章届次版栏节编卷部级代期位目页行回表個个輪轮批套册令季";

  private final CharSequence text;

  private References(CharSequence text) {
    this.text = text;
  }

  /** The end of the reference that follows a label word ending at {@code at}; -1 if none does. */
  static int after(CharSequence text, int at) {
    return new References(text).chain(at);
  }

  private int chain(int at) {
    int end = reference(filler(at));
    if (end < 0) {
      return -1;
    }
    if (!hasDigit(at, end)
        && end < text.length()
        && text.charAt(end) == ' '
        && Tokens.isDigit(text, end + 1)) {
      end = Math.max(end, reference(end + 1));
    }
    int limit = end + FARTHEST;
    while (end < limit) {
      int next = connected(end);
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int filler(int at) {
    int from = skipBlank(at);
    for (int i = 0; i < 2; i++) {
      Optional<PhraseTrie.Match<Boolean>> filler =
          FILLERS.longest(text, from, (characters, end) -> isFillerEnd(end));
      if (filler.isEmpty()) {
        return from;
      }
      from = skipBlank(filler.get().end());
    }
    return from;
  }

  private boolean isFillerEnd(int end) {
    return Tokens.isDigit(text, end) || PhraseTrie.isWordEnd(text, end);
  }

  private int connected(int at) {
    int from = skipBlank(isPointBeforeConnector(at) ? at + 1 : at);
    return CONNECTORS
        .longest(text, from)
        .map(match -> skipBlank(match.end()))
        .filter(start -> start > at)
        .map(start -> isNumbered(start) ? reference(start) : -1)
        .orElse(-1);
  }

  /** The point of "items 2-1, 2-2.a. and 2-2.b., 2-3". */
  private boolean isPointBeforeConnector(int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == '.'
        && Tokens.isAsciiLetter(text.charAt(at - 1))
        && (text.charAt(at + 1) == ','
            || text.toString().startsWith(" and ", at + 1)
            || text.toString().startsWith(" et ", at + 1));
  }

  /** Behind a connector only digits, brackets and Han numerals continue a reference. */
  private boolean isNumbered(int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Tokens.isDigit(text, at)
        || (c == '(' && Tokens.bracketedMark(text, at) > 0)
        || HAN_NUMERALS.indexOf(c) >= 0
        || c == '第';
  }

  /** One reference at a place; -1 if there is none or if it is a measure. */
  private int reference(int from) {
    if (from >= text.length()) {
      return -1;
    }
    char c = text.charAt(from);
    if (c == '第' || HAN_NUMERALS.indexOf(c) >= 0) {
      return han(c == '第' ? from + 1 : from);
    }
    if (Tokens.isDigit(text, from) && isMeasure(from)) {
      return -1;
    }
    int end =
        Math.max(
            Tokens.endOfToken(text, from),
            Codes.endOfTariffCode(text, from, Tokens.digits(text, from)));
    boolean isBracket = c == '(' && end > from;
    if (end == from
        || !(isBracket || hasDigit(from, end) || isRoman(from, end) || isMarker(from, end))) {
      return -1;
    }
    return hanClasses(end);
  }

  private boolean isMeasure(int from) {
    int end = from;
    while (end < text.length()
        && (Tokens.isDigit(text, end) || ",.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    int at = skipBlank(end);
    Optional<UnitMatch> unit = UnitReader.read(text, at);
    boolean isName =
        unit.isPresent()
            && unit.get().end() + 1 < text.length()
            && text.charAt(unit.get().end()) == '-'
            && Tokens.isAsciiLetter(text.charAt(unit.get().end() + 1));
    boolean isCounted = unit.filter(u -> u.unit().code().startsWith("{")).isPresent();
    return unit.isPresent()
        && !isName
        && !isCounted
        && (unit.get().end() - at > 1 || "%°".indexOf(text.charAt(at)) >= 0 || isAmountOf(end, at));
  }

  /** "uranium-233, or 18 g of uranium-235"; the 11A of "section 11A of the act" is a number. */
  private boolean isAmountOf(int end, int at) {
    return at > end
        && Character.isLowerCase(text.charAt(at))
        && text.toString().startsWith(" of ", at + 1);
  }

  private int han(int from) {
    int at = from;
    while (at < text.length()
        && (HAN_NUMERALS.indexOf(text.charAt(at)) >= 0 || Tokens.isDigit(text, at))) {
      at++;
    }
    if (at == from) {
      return -1;
    }
    boolean isDivided =
        at + 1 < text.length()
            && (text.charAt(at) == '/' || text.charAt(at) == '-')
            && HAN_NUMERALS.indexOf(text.charAt(at + 1)) >= 0;
    return isDivided ? han(at + 1) : hanClasses(afterYear(at));
  }

  /** The （二〇〇六） behind the number of a standard. */
  private int afterYear(int end) {
    int at = end + 1;
    while (at < text.length() && at < end + 6 && HAN_NUMERALS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean isYear =
        at == end + 5 && text.charAt(end) == '(' && at < text.length() && text.charAt(at) == ')';
    return isYear ? at + 1 : end;
  }

  /** 条, 款, 之二: what is counted, and the paragraphs below it. */
  private int hanClasses(int end) {
    int at = end;
    while (at < text.length() && HAN_CLASSES.indexOf(text.charAt(at)) >= 0) {
      at++;
      int next = at < text.length() && text.charAt(at) == '第' ? han(at + 1) : -1;
      next =
          next < 0 && at < text.length() && text.charAt(at) == '('
              ? Tokens.bracketedMark(text, at)
              : next;
      at = Math.max(at, next);
    }
    return at;
  }

  private boolean hasDigit(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Tokens.isDigit(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRoman(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("IVXLC.()".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code b.3}, {@code a}: a letter that stands alone or has marks behind it. */
  private boolean isMarker(int from, int to) {
    boolean isAlone = to == from + 1 || !Tokens.isAsciiLetter(text.charAt(from + 1));
    return isAlone && Tokens.isAsciiLetter(text.charAt(from)) && text.charAt(from) != 'a';
  }

  private int skipBlank(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
