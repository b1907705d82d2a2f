package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.MeasureReader;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that are labels by their shape alone: 3A001.b.2, 76-89-1, 2022/576, 25/03/2025, 802.11ax,
 * 2-chloro, 202-482-4811.
 */
final class Shapes {
  private static final int LONG_CODE = 8;
  private static final int STEEL = 3;
  private static final int YEAR = 4;
  private static final int DOCUMENT = 5;

  /** What may stand at a place in a molecule: a prime, a hydrogen, how it is turned. */
  private static final String LOCANT_ENDS = "'HRS";

  /** How the name of a Chinese compound goes on behind a place in the molecule: 2-乙基己醇. */
  private static final String RADICALS = "甲乙丙丁戊己庚辛壬癸氯氟溴碘硝氨羟氧苯吡哌喹噻呋磺磷硫异叔仲羧氰烯炔酮醛双二三四五六";

  private static final PhraseTrie<Boolean> REPORTERS =
      PhraseTrie.of(
          Map.of(
              "CFR",
              true,
              "C.F.R.",
              true,
              "FR",
              true,
              "F.R.",
              true,
              "U.S.C.",
              true,
              "USC",
              true,
              "Stat.",
              true,
              "U.S.C",
              true,
              "Fed. Reg.",
              true));

  private Shapes() {}

  /** A shape and the offset behind it. */
  record Shape(LabelKind kind, int end) {}

  /** The label that begins with the digit at {@code from}, if its shape tells one. */
  static Optional<Shape> at(CharSequence text, int from) {
    int run = Tokens.digits(text, from);
    int end = from + run;
    char next = end < text.length() ? text.charAt(end) : ' ';
    if (KoreanArticles.isNumber(text, from)) {
      return Optional.of(new Shape(LabelKind.PARAGRAPH, end));
    }
    if (run == 1 && isControlCode(text, from)) {
      return Optional.of(new Shape(LabelKind.CODE, Tokens.endOfToken(text, from)));
    }
    if (next == ' ' && Codes.endOfTariffCode(text, from, run) > 0) {
      return Optional.of(new Shape(LabelKind.CODE, Codes.endOfTariffCode(text, from, run)));
    }
    if (run == 1 && Codes.isGeneration(text, end)) {
      return Optional.of(new Shape(LabelKind.NAME, end + 1));
    }
    if (run == STEEL && Codes.isSteel(text, end)) {
      return Optional.of(new Shape(LabelKind.NAME, end + (next == 'L' ? 1 : 0)));
    }
    if (Codes.isOrdinal(text, from, end)) {
      return Optional.of(new Shape(LabelKind.NAME, end + 2));
    }
    if (Codes.isSeries(text, end)) {
      return Optional.of(new Shape(LabelKind.NAME, end));
    }
    if (run == 1 && Codes.isProductGroup(text, from)) {
      return Optional.of(new Shape(LabelKind.CODE, end + 1));
    }
    if (run > 1 && text.charAt(from) == '0' && ".,".indexOf(next) < 0) {
      return Optional.of(new Shape(isAmount(text, from) ? LabelKind.BROKEN : LabelKind.CODE, end));
    }
    if (next == '-') {
      return hyphened(text, from, end);
    }
    if (next == '/') {
      return slashed(text, from, end);
    }
    if (next == '.') {
      return pointed(text, from, end);
    }
    if (next == ',') {
      return locants(text, from);
    }
    if (next == ':') {
      return timeOfDay(text, from, end);
    }
    if (next == '款' || next == '条') {
      return Optional.of(new Shape(LabelKind.PARAGRAPH, end + 1));
    }
    return citation(text, end).or(() -> glued(text, from, end, run));
  }

  /** "05 nT": the point behind the zero was lost. */
  private static boolean isAmount(CharSequence text, int from) {
    return MeasureReader.read(text, from).filter(Measure::hasUnit).isPresent();
  }

  /** 22 CFR parts 120 through 130; 88 FR 12345. */
  private static Optional<Shape> citation(CharSequence text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return Optional.empty();
    }
    return REPORTERS
        .longest(text, end + 1)
        .map(match ->
            new Shape(
                LabelKind.CITATION, Math.max(match.end(), References.after(text, match.end()))));
  }

  /** 3A001, 9A515.d: a digit, a letter A to E, three digits. */
  static boolean isControlCode(CharSequence text, int from) {
    if (from + 5 > text.length()) {
      return false;
    }
    char letter = text.charAt(from + 1);
    boolean isLetter = (letter >= 'A' && letter <= 'Z');
    return Tokens.isDigit(text, from) && isLetter && Tokens.digits(text, from + 2) == 3;
  }

  private static Optional<Shape> hyphened(CharSequence text, int from, int hyphen) {
    int second = Tokens.digits(text, hyphen + 1);
    int at = hyphen + 1 + second;
    boolean more = second > 0 && at < text.length() && text.charAt(at) == '-';
    if (more && Tokens.digits(text, at + 1) > 0) {
      int end = at + 1 + Tokens.digits(text, at + 1);
      boolean isDate = hyphen - from == 4;
      return Optional.of(new Shape(isDate ? LabelKind.DATE : LabelKind.CODE, end));
    }
    if (second > 0 && isOfDocument(text, from) && isBare(text, at)) {
      return Optional.of(new Shape(LabelKind.NAME, at));
    }
    boolean isLocant =
        second == 0 && hyphen + 1 < text.length() && RADICALS.indexOf(text.charAt(hyphen + 1)) >= 0;
    if (isLocant) {
      return Optional.of(new Shape(LabelKind.NAME, hyphen + 1));
    }
    if (second >= LONG_CODE - 1 || (second > 0 && hyphen - from >= LONG_CODE - 1)) {
      return Optional.of(new Shape(LabelKind.CODE, at));
    }
    return Optional.empty();
  }

  /** The 1-92 of "ZENIT 1-92": the number of a document behind its name in capitals. */
  private static boolean isOfDocument(CharSequence text, int from) {
    int at = from - 2;
    while (at >= 0 && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      at--;
    }
    boolean isWord = at < 0 || !Tokens.isAlphanumeric(text.charAt(at));
    return from > 1 && text.charAt(from - 1) == ' ' && isWord && from - 2 - at >= DOCUMENT;
  }

  /** No unit stands behind: "POWER 5-10 kW" is a range. */
  private static boolean isBare(CharSequence text, int end) {
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return UnitReader.read(text, at).filter(u -> !u.unit().code().startsWith("{")).isEmpty();
  }

  private static Optional<Shape> slashed(CharSequence text, int from, int slash) {
    int second = Tokens.digits(text, slash + 1);
    int at = slash + 1 + second;
    int journal = endOfJournal(text, from, slash);
    if (journal > slash) {
      return Optional.of(new Shape(LabelKind.CITATION, journal));
    }
    boolean isRegulation = slash - from >= 3 && second >= 2 && !isRound(text, slash + 1, second);
    boolean hasThird = second > 0 && at < text.length() && text.charAt(at) == '/';
    if (hasThird && Tokens.digits(text, at + 1) > 0) {
      return Optional.of(new Shape(LabelKind.DATE, Tokens.endOfToken(text, from)));
    }
    return isRegulation ? Optional.of(new Shape(LabelKind.CITATION, at)) : Optional.empty();
  }

  /** 2020/C 85/01: a notice of the Official Journal. */
  private static int endOfJournal(CharSequence text, int from, int slash) {
    boolean isSeries =
        slash - from == YEAR
            && slash + 3 < text.length()
            && "CL".indexOf(text.charAt(slash + 1)) >= 0
            && text.charAt(slash + 2) == ' '
            && Tokens.isDigit(text, slash + 3);
    return isSeries ? Tokens.endOfToken(text, slash + 3) : slash;
  }

  private static boolean isRound(CharSequence text, int from, int length) {
    return length >= 3 && text.subSequence(from + 1, from + length).chars().allMatch(c -> c == '0');
  }

  /** 121.1.2, 5.0.1, 8505.11.1000: two points or more are no number. */
  private static Optional<Shape> pointed(CharSequence text, int from, int point) {
    int second = Tokens.digits(text, point + 1);
    int at = point + 1 + second;
    boolean more = second > 0 && at + 1 < text.length() && text.charAt(at) == '.';
    if (more && (Tokens.digits(text, at + 1) > 0)) {
      return Optional.of(new Shape(LabelKind.CODE, Tokens.endOfToken(text, from)));
    }
    boolean isItem = second > 0 && at < text.length() && "款条项".indexOf(text.charAt(at)) >= 0;
    boolean isMarker = second == 0 && isTitle(text, point + 1);
    if (isItem || isMarker) {
      return Optional.of(new Shape(LabelKind.PARAGRAPH, isItem ? at + 1 : point + 1));
    }
    boolean isName = second > 0 && at + 1 < text.length() && isStandardSuffix(text, at);
    return isName
        ? Optional.of(new Shape(LabelKind.NAME, Tokens.endOfToken(text, from)))
        : Optional.empty();
  }

  /** The 金属锑 of 2.金属锑: Han characters or a title behind the point of an item's number. */
  private static boolean isTitle(CharSequence text, int at) {
    return at < text.length() && (PhraseTrie.isHan(text.charAt(at)) || text.charAt(at) == '\u300a');
  }

  /** 802.11ax. */
  private static boolean isStandardSuffix(CharSequence text, int at) {
    int letters = Tokens.letters(text, at);
    return text.toString().startsWith("802.11", Math.max(0, at - 6)) && letters > 0;
  }

  /** 07:39:05. */
  private static Optional<Shape> timeOfDay(CharSequence text, int from, int colon) {
    boolean isTime = colon - from == 2 && Tokens.digits(text, colon + 1) == 2;
    if (!isTime) {
      return Optional.empty();
    }
    int end = colon + 3;
    boolean hasSeconds =
        end < text.length() && text.charAt(end) == ':' && Tokens.digits(text, end + 1) == 2;
    return Optional.of(new Shape(LabelKind.DATE, hasSeconds ? end + 3 : end));
  }

  /** 1,3-dimethyl, 1,1R,1S-trimesoyl: places in a molecule. */
  private static Optional<Shape> locants(CharSequence text, int from) {
    int at = from;
    int count = 0;
    while (Tokens.digits(text, at) > 0 && Tokens.digits(text, at) <= 2) {
      at += Tokens.digits(text, at);
      count++;
      if (at < text.length() && LOCANT_ENDS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at >= text.length() || text.charAt(at) != ',') {
        break;
      }
      at++;
    }
    boolean isName =
        count > 1
            && at + 1 < text.length()
            && text.charAt(at) == '-'
            && Character.isLetter(text.charAt(at + 1));
    return isName ? Optional.of(new Shape(LabelKind.NAME, at)) : Optional.empty();
  }

  /** 2A12-T4, 3GPP, 840D; also 8 to 14 digits in a row. */
  private static Optional<Shape> glued(CharSequence text, int from, int end, int run) {
    int letters = Tokens.letters(text, end);
    boolean isMixed =
        letters > 0
            && Tokens.digits(text, end + letters) > 0
            && text.charAt(end) != 'E'
            && text.charAt(end) != 'e'
            && text.charAt(end) != 'x'
            && text.charAt(end) != 'X';
    boolean isUnitPower =
        letters > 0 && Tokens.digits(text, end + letters) == 1 && isUnitLetters(text, end, letters);
    if (isMixed && !isUnitPower) {
      return Optional.of(new Shape(LabelKind.NAME, Tokens.endOfToken(text, from)));
    }
    boolean isLong = run >= LONG_CODE && letters == 0 && !isGrouped(text, from, run);
    return isLong ? Optional.of(new Shape(LabelKind.CODE, end)) : Optional.empty();
  }

  private static boolean isGrouped(CharSequence text, int from, int run) {
    return text.subSequence(from + 1, from + run).chars().allMatch(c -> c == '0');
  }

  /** 5cm2, 3m3, 10kg: letters that end in m or s before a power. */
  private static boolean isUnitLetters(CharSequence text, int from, int length) {
    char last = text.charAt(from + length - 1);
    return last == 'm' || last == 's';
  }
}
