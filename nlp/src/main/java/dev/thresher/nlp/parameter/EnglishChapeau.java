package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an English sentence as a whole is about: its subject, and what its items bound. */
final class EnglishChapeau {
  private static final int LONGEST = 8;
  private static final int PURPOSE = 14;

  /** Example: {@code III}, {@code NOTE}. */
  private static final Pattern LABEL =
      Pattern.compile("[A-Z]|[IVX]{1,5}|[BCM]\\d{1,2}|(?i:technical|notes?|n\\.b\\.?)");

  private EnglishChapeau() {}

  /**
   * "A 'frequency switching time' as specified by any of the following:" names what the items
   * bound.
   */
  static String property(Sentence sentence) {
    int colon = sentence.size() - 1;
    boolean isOpen = sentence.isMark(colon, ';') && opensWithName(sentence, colon);
    if (!sentence.isMark(colon, ':') && !isOpen) {
      return "";
    }
    int end = colon;
    while (end > 0
        && !(sentence.is(end, Sense.FOLLOWING) || sentence.text(end).equals("specified"))) {
      end--;
    }
    String named = QuantityNoun.ofChapeau(sentence, colon).map(EnglishPhrases::clean).orElse("");
    if (!named.isEmpty()) {
      return named;
    }
    boolean isSpecified = false;
    for (int i = end; i > Math.max(0, end - 5); i--) {
      isSpecified |= sentence.text(i).equals("specified") || sentence.text(i).equals("of");
    }
    int last = end;
    while (last > 0 && !sentence.isAnyMark(last, "'\"")) {
      last--;
    }
    return isSpecified && last > 0 && end - last < LONGEST
        ? EnglishPhrases.clean(
            sentence.text(EnglishPhrases.nounStart(sentence, last + 1), last + 1))
        : "";
  }

  /** "memories with a storage capacity;": a misprint for a colon. */
  private static boolean opensWithName(Sentence sentence, int end) {
    int start = EnglishPhrases.nounStart(sentence, end);
    return start < end
        && sentence.is(start - 1, Sense.DETERMINER)
        && sentence.text(start - 2).equals("with")
        && Quantities.isNamed(sentence.text(start, end));
  }

  private static boolean opensSubject(Sentence sentence, int at) {
    boolean isAdverb = sentence.text(at).endsWith("ly") && sentence.is(at + 1, Sense.OR);
    return sentence.at(at).isPlainWord()
        && !isAdverb
        && !LABEL.matcher(sentence.text(at)).matches();
  }

  /** A part of the name, such as the hyphen of "Non-'tunable' lasers". */
  private static boolean isOfName(Sentence sentence, int start, int at) {
    return EnglishPhrases.isNounPart(sentence, at) || (at > start && sentence.isMark(at, '-'));
  }

  /** Behind the comma of "For the purposes of 9Z901.a, ...". */
  private static int afterPurpose(Sentence sentence, int from) {
    boolean isPurpose = false;
    for (int at = from; at < from + PURPOSE && at < sentence.size(); at++) {
      isPurpose |= sentence.text(at).equals("purposes");
      if (sentence.isMark(at, ',')) {
        return isPurpose ? at + 1 : from;
      }
    }
    return from;
  }

  /** The first noun phrase of the sentence; "Designed to withstand ..." leaves the thing above. */
  static Optional<String> subject(Sentence sentence) {
    int start = afterPurpose(sentence, ItemMarker.end(sentence));
    while (start < sentence.size() && !opensSubject(sentence, start)) {
      if (sentence.is(start, Sense.HAVING)) {
        return Optional.empty();
      }
      start++;
    }
    int end = start;
    while (end < start + LONGEST && isOfName(sentence, start, end)) {
      end++;
    }
    String text = EnglishPhrases.clean(sentence.text(start, end));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
