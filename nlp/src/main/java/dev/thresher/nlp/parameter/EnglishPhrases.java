package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.LabelKind;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Optional;
import java.util.Set;

/** Noun phrases of English provisions: what a bound is about, and what has it. */
final class EnglishPhrases {
  private static final int LONGEST = 8;
  private static final int SHORTEST = 3;

  /** Verbs that tell nothing of what is bounded. */
  private static final Set<String> VERBS =
      Set.of("perform", "produce", "provide", "process", "accommodate", "achieve", "execute");

  private EnglishPhrases() {}

  static String property(Sentence sentence, Bound bound) {
    String inner = WordsBehind.quantityWithin(sentence, bound);
    String dimension = inner.isEmpty() ? WordsBehind.dimension(sentence, bound.to()) : inner;
    String own = dimension.isEmpty() ? OwnName.of(sentence, bound) : dimension;
    if (!own.isEmpty()) {
      return own;
    }
    String before = operated(before(sentence, bound.from()), bound);
    boolean isSum = before.equalsIgnoreCase("total") && isCount(bound);
    boolean isTold = Quantities.isNamed(before) && !before.endsWith("quantities") && !isSum;
    String quantity = isTold ? "" : quantityOf(sentence, bound, before);
    if (!quantity.isEmpty()) {
      return quantity;
    }
    if (!isTold && Deadlines.is(sentence, bound)) {
      return "";
    }
    boolean isLinked = sentence.is(bound.from() - 1, Sense.COPULA);
    String subject = !isTold && isLinked ? SubjectName.of(sentence, bound) : "";
    if (!subject.isEmpty()) {
      return subject;
    }
    String partitive = WordsBehind.partitive(sentence, bound.to());
    boolean isAmount = isFurther(sentence, bound) || isOfSubstance(sentence, bound);
    if (!partitive.isEmpty() && isAmount && !isTold) {
      return partitive;
    }
    boolean isCounted = isBareCount(bound) || (before.isEmpty() && isCount(bound));
    String things = isCounted ? CountedNoun.phrase(sentence, bound) : "";
    String counted = things.length() < SHORTEST ? "" : things;
    if (!counted.isEmpty() && (isSum || !Quantities.isNamed(before))) {
      return counted;
    }
    return unquantified(sentence, bound, before, partitive);
  }

  /**
   * The name where no word for a quantity stands near: of the comparator, the share, the holder.
   */
  private static String unquantified(
      Sentence sentence, Bound bound, String before, String partitive) {
    String inBracket =
        Quantities.isNamed(before) || sentence.isMark(bound.from() - 1, ',')
            ? ""
            : OwnName.behindInBracket(sentence, bound);
    if (!inBracket.isEmpty()) {
      return inBracket;
    }
    if (!before.isEmpty() && (Quantities.isNamed(before) || bound.property().isEmpty())) {
      return before;
    }
    if (!bound.property().isEmpty()) {
      return (before + " " + QuantityNoun.ofComparator(bound)).strip();
    }
    String share = partitive.isEmpty() ? QuantityNoun.share(sentence, bound) : partitive;
    String named = share.isEmpty() ? WordsBehind.nounBehind(sentence, bound) : clean(share);
    String held = named.isEmpty() ? holder(sentence, bound) : named;
    String subject = held.isEmpty() ? SubjectName.of(sentence, bound) : held;
    return subject.isEmpty() ? lasting(sentence, bound) : subject;
  }

  /** "able to 'dive alone' for 10 hours or more": what goes on for that time. */
  private static String lasting(Sentence sentence, Bound bound) {
    int cue = bound.from() - 1;
    boolean isLasting = sentence.text(cue).equals("for") && QuantityNoun.isTime(bound);
    int start = nounStart(sentence, cue);
    boolean isPlace =
        sentence.is(start - 1, Sense.PREPOSITION) || sentence.is(start - 1, Sense.CUE);
    return isLasting && !isPlace ? clean(sentence.text(start, cue)) : "";
  }

  /** "exports of 5 mg or less of saxitoxin": what there is so much of. */
  private static boolean isOfSubstance(Sentence sentence, Bound bound) {
    boolean isAmount =
        bound
            .claim()
            .unit()
            .map(unit -> unit.dimension().baseUnit())
            .filter(base -> base.equals("kg") || base.equals("m3"))
            .isPresent();
    return isAmount && sentence.is(bound.to(), Sense.OF);
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

  /**
   * "rated for operation above 398 K", "to operate below 218 K" bounds an operating temperature.
   */
  private static String operated(String before, Bound bound) {
    boolean isOperation =
        before.equalsIgnoreCase("operation") || before.equalsIgnoreCase("operate");
    String kind = isOperation ? OperatedAt.kind("operating", bound) : "";
    return kind.isEmpty() ? before : kind;
  }

  /** "two chambers": nothing is measured. */
  static boolean isBareCount(Bound bound) {
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
    end = EqualEnd.start(sentence, end);
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
    if (isVerb(sentence, start, end)) {
      return "";
    }
    String nearest = clean(sentence.text(start, end));
    boolean isTold = Quantities.isNamed(nearest) && !nearest.equalsIgnoreCase("band");
    String between = SubjectName.betweenThings(sentence, start, end, isTold);
    if (isTold) {
      return between.isEmpty() ? nearest : between;
    }
    return between.isEmpty()
        ? QuantityNoun.further(sentence, start, end).map(EnglishPhrases::clean).orElse(nearest)
        : between;
  }

  /** The "perform" of "designed to perform more than four". */
  private static boolean isVerb(Sentence sentence, int start, int end) {
    boolean isInfinitive =
        sentence.is(start - 1, Sense.HAVING) && sentence.text(start - 1).endsWith(" to");
    return isInfinitive && end == start + 1 && VERBS.contains(sentence.text(start));
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
        || (sentence.is(at, Sense.QUALIFIER) && sentence.text(at).startsWith("by "))
        || sentence.isAnyMark(at, "'\",");
  }

  /** A word or article within a noun phrase. */
  static boolean isNominal(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.is(at, Sense.DETERMINER);
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
