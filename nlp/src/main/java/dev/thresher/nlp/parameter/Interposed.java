package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.regex.Pattern;

/**
 * What stands between a property and its comparator: "bias stability, measured over one year, is
 * less than", "an energy density, at 293 K, exceeding", "tolerances specified by the maker as".
 */
final class Interposed {
  private static final int LONGEST = 16;
  private static final int LONGEST_AGENT = 6;

  /** Example: {@code measured}, {@code including}. */
  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{3,}(?:ed|ing)|as|without|with");

  /** Example: {@code measured}, {@code when measured}. */
  private static final Pattern MEASURING =
      Pattern.compile("(?:(?:when|as|if) )?(?:measured|averaged|determined|tested|taken)|at|when");

  /** Example: the {@code rated} of "at rated heater power". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)rated|maximum|minimum|full|nominal|peak|normal|room|ambient|standard|highest|lowest");

  private Interposed() {}

  /**
   * The comma that opens the insertion that the comma at {@code closing} ends; {@code closing + 1}
   * if none does.
   */
  static int start(Sentence sentence, int closing) {
    if (!sentence.isMark(closing, ',')) {
      return closing + 1;
    }
    boolean hasBound = false;
    for (int i = closing - 1; i > Math.max(0, closing - LONGEST); i--) {
      if (sentence.isAnyMark(i, ";:.")) {
        return closing + 1;
      }
      if (sentence.isMark(i, ',')) {
        boolean isInsertion = hasBound ? isMeasuring(sentence, i + 1) : opens(sentence, i + 1);
        return isInsertion ? i : closing + 1;
      }
      hasBound |= isBound(sentence, i);
    }
    return closing + 1;
  }

  /** "measured over one year": whatever stands in it is a circumstance. */
  private static boolean isMeasuring(Sentence sentence, int at) {
    return MEASURING.matcher(sentence.text(at)).matches();
  }

  private static boolean opens(Sentence sentence, int at) {
    return sentence.is(at, Sense.CUE)
        || sentence.is(at, Sense.PREPOSITION)
        || PARTICIPLE.matcher(sentence.text(at)).matches()
        || (sentence.text(at).endsWith("ly") && sentence.text(at + 1).endsWith("ed"));
  }

  /** A comparator makes it a feature of its own: ", with a mass exceeding 5 kg,". */
  private static boolean isBound(Sentence sentence, int at) {
    return sentence.is(at, Sense.BEFORE) || sentence.is(at, Sense.AFTER);
  }

  /**
   * Before "at rated operating conditions" in "current density at rated operating conditions
   * exceeding"; {@code end} if no such circumstance ends there.
   */
  static int beforeState(Sentence sentence, int end) {
    int at = stateStart(sentence, end);
    return at < 0 ? end : at;
  }

  /** Where such a circumstance begins that ends at {@code end}; -1 if none does. */
  static int stateStart(Sentence sentence, int end) {
    int noun = EnglishPhrases.nounStart(sentence, end);
    boolean isWorking = sentence.text(noun - 1).equals("operating");
    int start = isWorking ? EnglishPhrases.nounStart(sentence, noun - 1) : noun;
    boolean isState =
        start < end && isAt(sentence, start) && STATE.matcher(sentence.text(start)).matches();
    int last = sentence.isAnyMark(start - 2, "'\"") ? start - 3 : start - 2;
    String before = isState ? sentence.text(last) : "";
    boolean isNoun =
        sentence.at(last).isPlainWord() && !before.endsWith("ed") && !before.endsWith("ing");
    return isState && isNoun ? start - 1 : -1;
  }

  /** "at full load", "at the highest level". */
  private static boolean isAt(Sentence sentence, int start) {
    String opening = sentence.text(start - 1);
    return opening.equals("at")
        || (opening.equals("at the") && sentence.text(start).matches("highest|lowest"));
  }

  /** Before the "at 30 °C" of "a viscosity at 30 °C of less than"; {@code end} if none is there. */
  static int beforeMeasured(Sentence sentence, int end, int from) {
    int last = sentence.isMark(end - 1, ')') ? beforeRestatement(sentence, end) : end;
    boolean isAt = sentence.isMeasure(last - 1) && sentence.text(last - 2).equalsIgnoreCase("at");
    return isAt && sentence.is(from - 1, Sense.OF) && sentence.at(last - 3).isPlainWord()
        ? last - 2
        : end;
  }

  /** Before the "(25 °C)" of "at 298 K (25 °C)". */
  private static int beforeRestatement(Sentence sentence, int end) {
    return sentence.isMeasure(end - 2) && sentence.isMark(end - 3, '(') ? end - 3 : end;
  }

  /** Before "specified by the manufacturer as"; {@code end} if nothing of the kind ends there. */
  static int beforeAgent(Sentence sentence, int end) {
    if (!sentence.text(end - 1).equals("as")) {
      return end;
    }
    int at = end - 1;
    while (at > end - LONGEST_AGENT && !sentence.text(at - 1).endsWith("ed")) {
      at--;
    }
    return sentence.text(at - 1).endsWith("ed") ? at - 1 : end;
  }
}
