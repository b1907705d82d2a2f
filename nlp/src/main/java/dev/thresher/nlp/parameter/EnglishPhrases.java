package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.LabelKind;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Optional;

/** Noun phrases of English provisions: what a bound is about, and what has it. */
final class EnglishPhrases {
  private static final int LONGEST = 8;
  private static final int SHORTEST = 3;

  private EnglishPhrases() {}

  /** "of 300 mm", "is 5 kg": a bare measure behind "of" or a copula is a demand. */
  static boolean isDemand(Sentence sentence, Bound bound) {
    boolean isPartOfName = bound.claim().first().filter(m -> m.isAttributive()).isPresent();
    int before = bound.from() - 1;
    boolean isLinked =
        (sentence.is(before, Sense.OF) && !isBareCount(bound))
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
    String inner = WordsBehind.quantityWithin(sentence, bound);
    String dimension = inner.isEmpty() ? WordsBehind.dimension(sentence, bound.to()) : inner;
    if (!dimension.isEmpty()) {
      return dimension;
    }
    String before = operated(before(sentence, bound.from()), bound);
    boolean isTold = Quantities.isNamed(before) && !before.endsWith("quantities");
    String quantity = isTold ? "" : quantityOf(sentence, bound, before);
    if (!quantity.isEmpty()) {
      return quantity;
    }
    String partitive = WordsBehind.partitive(sentence, bound.to());
    if (!partitive.isEmpty() && isFurther(sentence, bound) && !isTold) {
      return partitive;
    }
    boolean isCounted = isBareCount(bound) || (before.isEmpty() && isCount(bound));
    String things = isCounted ? CountedNoun.phrase(sentence, bound) : "";
    String counted = things.length() < SHORTEST ? "" : things;
    if (!counted.isEmpty() && !Quantities.isNamed(before)) {
      return counted;
    }
    if (!before.isEmpty() && (Quantities.isNamed(before) || bound.property().isEmpty())) {
      return isDeadline(sentence, bound) && !Quantities.isNamed(before) ? "" : before;
    }
    if (!bound.property().isEmpty()) {
      return (before + " " + QuantityNoun.ofComparator(bound)).strip();
    }
    if (isDeadline(sentence, bound) && !Quantities.isNamed(before)) {
      return "";
    }
    String share = partitive.isEmpty() ? QuantityNoun.share(sentence, bound) : partitive;
    String named = share.isEmpty() ? WordsBehind.nounBehind(sentence, bound) : clean(share);
    return named.isEmpty() ? holder(sentence, bound) : named;
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
  private static String holder(Sentence sentence, Bound bound) {
    boolean isAt = sentence.text(bound.from() - 1).equals("at");
    int end = isAt ? bound.from() - 2 : bound.from() - 1;
    String verb = sentence.is(end, Sense.HAVING) ? sentence.text(end) : "with";
    if (verb.equals("with")) {
      return "";
    }
    String kind = OperatedAt.kind(verb, bound);
    int start = nounStart(sentence, end);
    boolean isSecond = start == end && verb.endsWith("ing") && sentence.is(end - 1, Sense.AND);
    String holder = isSecond && !verb.equals("having") ? verb : sentence.text(start, end);
    return kind.isEmpty() ? clean(holder) : kind;
  }

  /** "not above 5 g of plutonium, 12 g of uranium-233": of another thing than the one before. */
  private static boolean isFurther(Sentence sentence, Bound bound) {
    int before = bound.from() - 1;
    return sentence.isMeasure(bound.from())
        && (sentence.isMark(before, ',')
            || sentence.is(before, Sense.OR)
            || sentence.is(before, Sense.AND));
  }

  /** "within 20 days", "no later than two weeks": what it is a time of is a whole sentence. */
  static boolean isDeadline(Sentence sentence, Bound bound) {
    String comparator = sentence.text(bound.from()).toLowerCase(Locale.ROOT);
    boolean isLimit = comparator.equals("within") || comparator.endsWith("later than");
    return isLimit && QuantityNoun.isTime(bound);
  }

  /** "rated for operation above 398 K" bounds an operating temperature. */
  private static String operated(String before, Bound bound) {
    boolean isOperation = before.equalsIgnoreCase("operation");
    String kind = isOperation ? OperatedAt.kind("operating", bound) : "";
    return kind.isEmpty() ? before : kind;
  }

  private static boolean isBareCount(Bound bound) {
    return isCount(bound)
        && bound.claim().unit().filter(unit -> unit.code().endsWith("}")).isPresent();
  }

  /** "10 elements", "10¹⁵ protons per second": the thing is counted. */
  private static boolean isCount(Bound bound) {
    return bound.claim().unit().filter(u -> u.code().startsWith("{")).isPresent();
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
    end = Interposed.beforeState(sentence, end);
    int start = nounStart(sentence, end);
    if (isOfValue(sentence, end, from) && !Quantities.isNamed(sentence.text(start, end))) {
      return "value";
    }
    if (start == end) {
      return sentence.is(end - 1, Sense.DETERMINER)
          ? QuantityNoun.further(sentence, end, end).map(EnglishPhrases::clean).orElse("")
          : "";
    }
    Optional<String> compound = CompoundQuantity.of(sentence, start, end);
    if (compound.isPresent()) {
      return clean(compound.get());
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

  /** What stands between a property and its comparator: "of", "is", "that can be set", quotes. */
  private static boolean isLink(Sentence sentence, int at) {
    boolean isChanged =
        (sentence.is(at, Sense.FROM) && followsChange(sentence, at))
            || (sentence.is(at, Sense.CHANGE) && sentence.is(at - 1, Sense.COPULA));
    return isChanged
        || sentence.is(at, Sense.OF)
        || sentence.is(at, Sense.COPULA)
        || sentence.is(at, Sense.TO)
        || sentence.text(at).equals("nowhere")
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

  static String clean(String words) {
    return words.replaceAll("[\"]|(?<![\\w])'|'(?![\\w])", "").replaceAll(" +", " ").strip();
  }
}
