package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.LabelKind;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Noun phrases of English provisions: what a bound is about, and what has it. */
final class EnglishPhrases {
  private static final int LONGEST = 8;

  /** Example: {@code b}, {@code iv}. */
  private static final Pattern MARKER = Pattern.compile("[A-Za-z]|[ivx]{1,5}");

  private EnglishPhrases() {}

  /** "of 300 mm", "is 5 kg": a bare measure behind "of" or a copula is a demand. */
  static boolean isDemand(Sentence sentence, Bound bound) {
    boolean isPartOfName = bound.claim().first().filter(m -> m.isAttributive()).isPresent();
    int before = bound.from() - 1;
    boolean isLinked =
        (sentence.is(before, Sense.OF) && !isCount(bound))
            || (sentence.is(before, Sense.COPULA) && !sentence.text(before).equals("which"))
            || sentence.isMark(before, ':')
            || sentence.isMark(before, '=');
    boolean hasUnit = bound.claim().unit().isPresent();
    return !isPartOfName && hasUnit && isLinked && !atCircumstance(sentence, before);
  }

  /** "at a temperature of 296 K" without a bound before it is a circumstance all the same. */
  static boolean atCircumstance(Sentence sentence, int before) {
    int at = before;
    while (at >= 0 && (sentence.is(at, Sense.OF) || isNominal(sentence, at))) {
      at--;
    }
    String cue = sentence.is(at, Sense.CUE) ? sentence.text(at).toLowerCase(Locale.ROOT) : "";
    return cue.startsWith("at")
        || cue.startsWith("under")
        || cue.startsWith("when")
        || cue.equals("in the")
        || cue.startsWith("after")
        || cue.startsWith("during");
  }

  private static boolean isNominal(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.is(at, Sense.DETERMINER);
  }

  static String property(Sentence sentence, Bound bound) {
    String dimension = WordsBehind.dimension(sentence, bound.to());
    if (!dimension.isEmpty()) {
      return dimension;
    }
    String before = before(sentence, bound.from());
    boolean isTold = Quantities.isNamed(before) && !before.endsWith("quantities");
    String quantity = isTold ? "" : quantityOf(sentence, bound, before);
    if (!quantity.isEmpty()) {
      return quantity;
    }
    String partitive = WordsBehind.partitive(sentence, bound.to());
    String counted = isCount(bound) ? CountedNoun.phrase(sentence, bound) : "";
    if (!counted.isEmpty() && !Quantities.isNamed(before)) {
      return counted;
    }
    if (!before.isEmpty() && (Quantities.isNamed(before) || bound.property().isEmpty())) {
      return before;
    }
    if (!bound.property().isEmpty()) {
      return (before + " " + QuantityNoun.ofComparator(bound)).strip();
    }
    String share = partitive.isEmpty() ? QuantityNoun.share(sentence, bound) : partitive;
    String named = share.isEmpty() ? WordsBehind.nounBehind(sentence, bound) : clean(share);
    return named.isEmpty() ? holder(sentence, bound.from()) : named;
  }

  /** "in quantities below 5 TBq of alpha activity", "retain 80 % of its strength". */
  private static boolean isOfAmount(Sentence sentence, Bound bound, String before) {
    boolean isAmount = before.endsWith("quantities") || before.endsWith("quantity");
    boolean isShare = bound.claim().unit().filter(u -> u.code().equals("%")).isPresent();
    boolean isVerb =
        before.isEmpty()
            ? sentence.is(bound.from() - 1, Sense.HAVING)
            : !before.contains(" ") && !Quantities.isNamed(before);
    return isAmount || (isShare && isVerb);
  }

  /** "an aerosol tank holding more than 20 litres": what holds it, if nothing else is named. */
  private static String holder(Sentence sentence, int from) {
    int end = from - 1;
    boolean isVerb = sentence.is(end, Sense.HAVING) && !sentence.text(end).equals("with");
    return isVerb ? clean(sentence.text(nounStart(sentence, end), end)) : "";
  }

  private static boolean isCount(Bound bound) {
    return bound
        .claim()
        .unit()
        .filter(u -> u.code().startsWith("{") && u.code().endsWith("}"))
        .isPresent();
  }

  /** "500 kg or more load capacity", "500 keV in peak photon energy", "80 % of its strength". */
  private static String quantityOf(Sentence sentence, Bound bound, String before) {
    int at = sentence.text(bound.to()).equalsIgnoreCase("in") ? bound.to() + 1 : bound.to();
    String inner = WordsBehind.quantityInside(sentence, bound);
    String behind = inner.isEmpty() ? WordsBehind.quantityBehind(sentence, at) : inner;
    String part =
        isOfAmount(sentence, bound, before) ? WordsBehind.partOfOwner(sentence, bound.to()) : "";
    return behind.isEmpty() && Quantities.isNamed(part) ? part : behind;
  }

  private static String before(Sentence sentence, int from) {
    if (sentence.text(from - 1).equals("ranges") && !sentence.at(from - 2).isPlainWord()) {
      return "ranges";
    }
    int end = from;
    while (end > 0 && (isLink(sentence, end - 1) || afterBracket(sentence, end) < end)) {
      int open = afterBracket(sentence, end);
      int comma = Interposed.start(sentence, end - 1);
      end = open < end ? open : Math.min(comma, end - 1);
    }
    end = Interposed.beforeAgent(sentence, end);
    int start = nounStart(sentence, end);
    if (isOfValue(sentence, end, from) && !Quantities.isNamed(sentence.text(start, end))) {
      return "value";
    }
    if (start == end) {
      return sentence.is(end - 1, Sense.DETERMINER)
          ? QuantityNoun.further(sentence, end, end).map(EnglishPhrases::clean).orElse("")
          : "";
    }
    if (sentence.is(start - 1, Sense.OF)) {
      int head = nounStart(sentence, start - 1);
      if (head < start - 1 && Quantities.isQuantity(sentence.text(start - 2))) {
        return clean(sentence.text(head, end));
      }
    }
    String nearest = clean(sentence.text(start, end));
    return Quantities.isNamed(nearest)
        ? nearest
        : QuantityNoun.further(sentence, start, end).map(EnglishPhrases::clean).orElse(nearest);
  }

  /** "of a value not exceeding". */
  private static boolean isOfValue(Sentence sentence, int end, int from) {
    for (int i = end; i < from; i++) {
      if (sentence.text(i).equals("a value")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A 'frequency switching time' as specified by any of the following:" names what the items
   * bound.
   */
  static String headProperty(Sentence sentence) {
    int colon = sentence.size() - 1;
    if (!sentence.isMark(colon, ':')) {
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
        ? clean(sentence.text(nounStart(sentence, last + 1), last + 1))
        : "";
  }

  /** What stands between a property and its comparator: "of", "is", "that can be set", quotes. */
  private static boolean isLink(Sentence sentence, int at) {
    boolean isChanged =
        (sentence.is(at, Sense.FROM) && followsChange(sentence, at))
            || (sentence.is(at, Sense.CHANGE) && sentence.is(at - 1, Sense.COPULA));
    return isChanged
        || sentence.is(at, Sense.OF)
        || sentence.is(at, Sense.COPULA)
        || sentence.is(at, Sense.TO)
        || sentence.isAnyMark(at, "'\",");
  }

  /** "is raised from", "raising the wavelength limit from". */
  private static boolean followsChange(Sentence sentence, int from) {
    int at = from - 1;
    while (at > from - LONGEST && isNominal(sentence, at)) {
      at--;
    }
    return sentence.is(at, Sense.CHANGE);
  }

  /** The start of an insertion in brackets that ends here; {@code end} if there is none. */
  static int afterBracket(Sentence sentence, int end) {
    if (!sentence.isMark(end - 1, ')')) {
      return end;
    }
    for (int i = end - 2; i >= Math.max(0, end - 12); i--) {
      if (sentence.isMark(i, '(')) {
        return i;
      }
      if (sentence.isMeasure(i)) {
        return end;
      }
    }
    return end;
  }

  static int nounStart(Sentence sentence, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && isNounPart(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  static boolean isNounPart(Sentence sentence, int at) {
    Lexeme lexeme = sentence.at(at);
    boolean isName =
        lexeme instanceof Lexeme.Quantified(int s, int e, var measure)
            && sentence.at(at + 1).isPlainWord()
            && !sentence.is(at - 1, Sense.BEFORE);
    boolean isNamed =
        lexeme instanceof Lexeme.Label(int from, int to, var kind)
            && kind == LabelKind.NAME
            && Character.isLetter(sentence.view().charAt(from));
    return lexeme.isPlainWord()
        || isNamed
        || sentence.isAnyMark(at, "'\"")
        || isName
        || QuantityNoun.isModifier(sentence, at);
  }

  /** Behind the "b." or "(iv)" of an item. */
  private static int afterMarker(Sentence sentence) {
    int word = sentence.isMark(0, '(') ? 1 : 0;
    boolean isMarker =
        MARKER.matcher(sentence.text(word)).matches() && sentence.isAnyMark(word + 1, ".)");
    return isMarker ? word + 2 : 0;
  }

  /** The first noun phrase of the sentence. */
  static Optional<String> subject(Sentence sentence) {
    int start = afterMarker(sentence);
    while (start < sentence.size() && !sentence.at(start).isPlainWord()) {
      start++;
    }
    int end = start;
    while (end < start + LONGEST && isNounPart(sentence, end)) {
      end++;
    }
    String text = clean(sentence.text(start, end));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  static String clean(String words) {
    return words.replaceAll("[\"]|(?<![\\w])'|'(?![\\w])", "").replaceAll(" +", " ").strip();
  }
}
