package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.LabelKind;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.regex.Pattern;

/** Noun phrases of English provisions: what a bound is about, and what has it. */
final class EnglishPhrases {
  /** An apostrophe within a word is none. */
  private static final Pattern QUOTES = Pattern.compile("[\"]|(?<![\\w])'|'(?![\\w])");

  private static final Pattern BLANKS = Pattern.compile(" +");

  static final int LONGEST = 8;
  private static final int SHORTEST = 3;
  private static final int LONGEST_BRACKET = 12;

  /** Effective kilograms weigh fissile material; they count nothing. */
  static final String EFFECTIVE = "{effective_";

  private EnglishPhrases() {}

  static String property(Sentence sentence, Bound bound) {
    return SoundName.of(sentence, bound, found(sentence, bound));
  }

  private static String found(Sentence sentence, Bound bound) {
    String inner = WordsBehind.quantityWithin(sentence, bound);
    String dimension = inner.isEmpty() ? WordsBehind.dimension(sentence, bound.to()) : inner;
    String term = dimension.isEmpty() ? ofTerm(sentence, bound) : dimension;
    String own = term.isEmpty() ? OwnName.of(sentence, bound) : term;
    if (!own.isEmpty()) {
      return own;
    }
    String before = operated(NameBefore.of(sentence, bound.from()), bound);
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
    String things = isCounted ? CountedPhrase.of(sentence, bound) : "";
    String counted = things.length() < SHORTEST ? "" : things;
    if (!counted.isEmpty() && (isSum || !Quantities.isNamed(before))) {
      return counted;
    }
    return unquantified(sentence, bound, before, partitive);
  }

  /** The "bandwidth" of "for any 3 dB bandwidth of 60 GHz": the decibels belong to its name. */
  private static String ofTerm(Sentence sentence, Bound bound) {
    boolean isPart =
        !bound.isExplicit()
            && bound.claim().unit().filter(unit -> unit.code().equals("dB")).isPresent()
            && Quantities.isQuantity(sentence.text(bound.to()));
    return isPart ? WordsBehind.quantityBehind(sentence, bound.to()) : "";
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
            .filter(base -> base.equals("kg") || base.equals("m3") || base.startsWith(EFFECTIVE))
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
        before.equalsIgnoreCase("operation")
            || before.equalsIgnoreCase("operate")
            || before.equalsIgnoreCase("operates");
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
    return bound
        .claim()
        .unit()
        .map(Unit::code)
        .filter(code -> code.startsWith("{") && !code.startsWith(EFFECTIVE))
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

  /** A word or article within a noun phrase. */
  static boolean isNominal(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.is(at, Sense.DETERMINER);
  }

  /** The start of an insertion in brackets that ends here; {@code end} if there is none. */
  static int afterBracket(Sentence sentence, int end) {
    int open = Brackets.opening(sentence, end - 1, LONGEST_BRACKET);
    for (int at = open + 1; open >= 0 && at < end; at++) {
      if (sentence.isMeasure(at)) {
        return end;
      }
    }
    return open >= 0 ? open : end;
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
            && (sentence.at(at + 1).isPlainWord() || isAbbreviated(sentence, at))
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

  /** The 50 of "a location error 50 (LE50)": the bracket repeats it. */
  private static boolean isAbbreviated(Sentence sentence, int at) {
    return sentence.isMark(at + 1, '(')
        && sentence.isMark(at + 3, ')')
        && sentence.text(at + 2).matches("[A-Z]{1,6}" + Pattern.quote(sentence.text(at)));
  }

  static String clean(String words) {
    return BLANKS.matcher(QUOTES.matcher(words).replaceAll("")).replaceAll(" ").strip();
  }
}
