package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.Locale;
import java.util.Set;

/**
 * Names of English bounds that their own form gives, whatever stands before them: "the 24-month
 * period", "owned 50 percent or more", "40 mm inner diameter, 3 mm or more wall thickness".
 */
final class OwnName {
  private static final int LONGEST = 4;
  private static final int REACH = 14;
  private static final Set<String> OWNING = Set.of("owned", "own", "owns", "owning");

  private OwnName() {}

  /** The name; empty if the form of the bound gives none. */
  static String of(Sentence sentence, Bound bound) {
    if (bound.property().equals(CarbonChain.NAME)) {
      return CarbonChain.NAME;
    }
    if (Extremes.isLimitedValue(sentence, bound)) {
      return sentence.text(bound.from() - 2);
    }
    String owned = ownership(sentence, bound);
    String calibre = owned.isEmpty() ? calibre(sentence, bound) : owned;
    String period = calibre.isEmpty() ? period(sentence, bound) : calibre;
    String listed = period.isEmpty() ? listed(sentence, bound) : period;
    return listed.isEmpty() ? bracketed(sentence, bound) : listed;
  }

  private static String ownership(Sentence sentence, Bound bound) {
    boolean isShare = bound.claim().unit().filter(unit -> unit.code().equals("%")).isPresent();
    if (!isShare) {
      return "";
    }
    boolean isOwned =
        OWNING.contains(lower(sentence, bound.from() - 1))
            || lower(sentence, bound.to()).equals("ownership");
    for (int at = bound.from() - 1; !isOwned && at > bound.from() - REACH; at--) {
      isOwned = OWNING.contains(lower(sentence, at)) && lower(sentence, bound.to()).equals("by");
    }
    return isOwned ? "ownership" : "";
  }

  /** "up to .45 calibre": the unit says what is measured. */
  private static String calibre(Sentence sentence, Bound bound) {
    String unit =
        bound
            .claim()
            .first()
            .map(measure -> sentence.view().substring(measure.unitStart(), measure.unitEnd()))
            .orElse("");
    boolean isCalibre = unit.equalsIgnoreCase("caliber") || unit.equalsIgnoreCase("calibre");
    return isCalibre ? unit.toLowerCase(Locale.ROOT) : "";
  }

  /** "the initial 180-day deadline", "the 24-month period". */
  private static String period(Sentence sentence, Bound bound) {
    boolean isAttributive =
        QuantityNoun.isTime(bound)
            && bound.claim().first().filter(Measure::isAttributive).isPresent();
    return isAttributive ? period(words(sentence, bound.to())) : "";
  }

  /** The "validity period" of "validity period include". */
  private static String period(String words) {
    String name = words;
    while (name.contains(" ") && !Quantities.isNamed(name)) {
      name = name.substring(0, name.lastIndexOf(' '));
    }
    return Quantities.isNamed(name) ? name : words;
  }

  /** "40 mm inner diameter, 3 mm or more wall thickness": in a list the names stand behind. */
  private static String listed(Sentence sentence, Bound bound) {
    int before = bound.from() - 1;
    boolean isNext =
        sentence.isAnyMark(before, ",:")
            || (sentence.is(before, Sense.AND) && sentence.isMark(before - 1, ','));
    String words = isNext ? words(sentence, bound.to()) : "";
    return Quantities.isNamed(words) ? words : "";
  }

  /** "high temperature (greater than 300 °C operation) paints". */
  private static String bracketed(Sentence sentence, Bound bound) {
    int open = bound.from() - 1;
    int start = sentence.isMark(open, '(') ? EnglishPhrases.nounStart(sentence, open) : open;
    String words = start < open ? EnglishPhrases.clean(sentence.text(start, open)) : "";
    String unit = bound.claim().unit().map(Unit::code).orElse("");
    boolean isCounted =
        start < open && sentence.isMark(bound.to(), ')') && bound.to() == bound.from() + 2;
    if (isCounted && bound.isExplicit() && unit.startsWith("{")) {
      return unit.replaceAll("[{}]", "") + "s";
    }
    return bound.isExplicit() && Quantities.isNamed(words) ? words : "";
  }

  /** "a van of less than 3 tonnes (gross vehicle weight)": the bracket names what is bounded. */
  static String behindInBracket(Sentence sentence, Bound bound) {
    int from = bound.to() + 1;
    int end = from;
    while (end < from + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    boolean isAll = sentence.isMark(bound.to(), '(') && sentence.isMark(end, ')');
    String name = isAll ? EnglishPhrases.clean(sentence.text(from, end)) : "";
    return Quantities.isNamed(name) ? name : "";
  }

  private static String words(Sentence sentence, int from) {
    int end = QuantityNoun.isModifier(sentence, from) ? from + 1 : from;
    while (end < from + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    return EnglishPhrases.clean(sentence.text(from, end));
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.text(at).toLowerCase(Locale.ROOT);
  }
}
