package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import dev.thresher.nlp.quantity.Relation;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The noun that a bare English number counts: "more than two carrier frequencies". */
final class CountedNoun {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final Set<String> PIVOTS = Set.of("{axis}", "{point}", "{line}", "{pivot}");
  private static final String COUNTRY = "U.S.";
  static final int ADJECTIVES = 6;
  private static final int LONGEST_SINGLE = 4;
  private static final int LONGEST_LIST = 12;

  /** Example: {@code controlled}, {@code fully}, {@code working}. */
  private static final Pattern ADJECTIVE =
      Pattern.compile("[a-z-]{2,}(?:ed|ly|ing|al|able|ible|ive|ic|ous|ent|ant)");

  private CountedNoun() {}

  /** The bound in its counted unit, its quotation reaching over the noun. */
  static Bound of(Sentence sentence, Bound bound) {
    if (isOfFreedom(sentence, numberAt(sentence, bound) + 1)) {
      return bound.in(Unit.count("{degree_of_freedom}"));
    }
    if (isOfCompound(sentence, bound)) {
      return counted(sentence, bound, single(sentence, bound));
    }
    int compound = CompoundNoun.head(sentence, bound);
    if (compound >= 0) {
      return counted(sentence, bound, compound);
    }
    boolean isBare =
        bound.claim().first().filter(m -> !m.hasUnit() && isWhole(m)).isPresent()
            && !isCode(sentence, bound);
    if (!isBare) {
      int part = bound.claim().unit().isEmpty() ? CompoundNoun.behindBracket(sentence, bound) : -1;
      return part < 0 ? bound : counted(sentence, bound, part);
    }
    if (sentence.is(bound.to(), Sense.FOLLOWING)) {
      return bound.in(Unit.count("{item}")).until(bound.to() + 1, sentence.at(bound.to()).end());
    }
    int head = head(sentence, numberAt(sentence, bound) + 1, bound.to());
    if (head >= 0) {
      return bound.in(unit(sentence, head));
    }
    int sized = pastSize(sentence, bound);
    head = sized > bound.to() ? head(sentence, sized, sized + ADJECTIVES) : -1;
    if (head >= 0) {
      return bound.in(unit(sentence, head));
    }
    int noun = pastCountry(sentence, bound.to());
    head = head(sentence, noun, noun + ADJECTIVES + 1);
    head = head < 0 ? headOfList(sentence, bound) : head;
    head = head < 0 ? single(sentence, bound) : head;
    head = head < 0 ? CompoundNoun.behindBracket(sentence, bound) : head;
    int those = head < 0 ? CompoundNoun.ofThose(sentence, bound) : -1;
    if (those >= 0) {
      return bound.in(unit(sentence, those));
    }
    return head < 0 ? inBracket(sentence, bound) : counted(sentence, bound, head);
  }

  /** The "vector" of "at least one vector register": no vector is counted. */
  private static boolean isOfCompound(Sentence sentence, Bound bound) {
    boolean isCounted = bound.claim().unit().filter(u -> u.code().startsWith("{")).isPresent();
    String next = sentence.text(bound.to());
    boolean isNoun = !next.endsWith("ed") && !next.endsWith("ing") && !next.endsWith("ly");
    return isCounted && isNoun && single(sentence, bound) >= 0;
  }

  /** Behind the "U.S." of "one million U.S. persons". */
  static int pastCountry(Sentence sentence, int from) {
    int start = sentence.at(from).start();
    int end = sentence.view().startsWith(COUNTRY, start) ? start + COUNTRY.length() : start;
    return end > start ? indexBehind(sentence, from, end) : from;
  }

  /** Behind the degrees of "5 degrees of freedom", "5 degrees of 'freedom of movement'". */
  private static boolean isOfFreedom(Sentence sentence, int of) {
    int noun = sentence.isAnyMark(of + 1, "'\"") ? of + 2 : of + 1;
    return sentence.is(of, Sense.OF) && sentence.text(noun).equals("freedom");
  }

  /** Behind the "64-bit or larger" of "more than four 64-bit or larger results". */
  static int pastSize(Sentence sentence, Bound bound) {
    int size = bound.to();
    boolean isSize =
        bound.isExplicit()
            && sentence.at(size) instanceof Lexeme.Quantified(int s, int e, Measure measure)
            && measure.hasUnit();
    int behind = isSize && sentence.is(size + 1, Sense.AFTER) ? size + 2 : size + 1;
    return isSize ? behind : bound.to();
  }

  /** "tilts about two axes": a preposition, no estimate. */
  static Bound turned(Sentence sentence, Bound bound) {
    String word = sentence.text(bound.from()).toLowerCase(Locale.ROOT);
    boolean isPreposition = word.equals("about") || word.equals("around");
    boolean isPivot = bound.claim().unit().filter(unit -> PIVOTS.contains(unit.code())).isPresent();
    if (!isPreposition || !isPivot || !(bound.claim() instanceof Claim.Single)) {
      return bound;
    }
    int number = numberAt(sentence, bound);
    Measure measure = bound.claim().first().orElseThrow();
    return new Bound(
        new Claim.Single(Relation.EQUAL, measure),
        number,
        bound.to(),
        measure.start(),
        bound.end(),
        false,
        "",
        bound.equivalents());
  }

  /** "Multi-channel (three or more) counters": the bracket counts what stands before it. */
  private static Bound inBracket(Sentence sentence, Bound bound) {
    int open = bound.from() - 1;
    boolean isBracket =
        bound.isExplicit() && sentence.isMark(open, '(') && sentence.isMark(bound.to(), ')');
    String word = sentence.text(open - 1).toLowerCase(Locale.ROOT);
    boolean isMany = word.startsWith("multi-") && word.length() > "multi-".length();
    String noun = isMany ? word.substring("multi-".length()) : word;
    return isBracket && (isMany || Plurals.isPlural(word)) ? bound.in(CountedUnit.of(noun)) : bound;
  }

  /** "70,000 cells per second": the noun, and what it is counted under. */
  private static Bound counted(Sentence sentence, Bound bound, int head) {
    int last = areDegrees(sentence, head) ? head + 2 : head;
    Bound whole = bound.in(unit(sentence, head)).until(last + 1, sentence.at(last).end());
    boolean isPer = sentence.text(head + 1).equals("per");
    Optional<UnitMatch> per =
        isPer ? UnitReader.read(sentence.view(), sentence.at(head).end()) : Optional.empty();
    return per.filter(match -> match.unit().code().startsWith("/"))
        .flatMap(match ->
            whole
                .claim()
                .unit()
                .map(unit -> unit.times(match.unit(), unit.code() + match.unit().code()))
                .map(whole::in)
                .map(rate -> rate.until(indexBehind(sentence, head, match.end()), match.end())))
        .orElse(whole);
  }

  private static int indexBehind(Sentence sentence, int from, int end) {
    int at = from;
    while (at < sentence.size() && sentence.at(at).start() < end) {
      at++;
    }
    return at;
  }

  /** The 2707 of "2707 Oils": digits before a capital, no comparator. */
  private static boolean isCode(Sentence sentence, Bound bound) {
    Measure measure = bound.claim().first().orElseThrow();
    String next = sentence.text(bound.to());
    return !bound.isExplicit()
        && measure.numeral().writing() != Numeral.Writing.WORDS
        && !next.isEmpty()
        && (Character.isUpperCase(next.charAt(0)) || isLong(measure));
  }

  /** The 722 599 of a tariff: no list counts so exactly. */
  private static boolean isLong(Measure measure) {
    var value = measure.numeral().value();
    return value.compareTo(THOUSAND) >= 0 && value.remainder(HUNDRED).signum() != 0;
  }

  static int numberAt(Sentence sentence, Bound bound) {
    int at = bound.to() - 1;
    while (at > bound.from() && !sentence.isMeasure(at)) {
      at--;
    }
    return at;
  }

  private static boolean isWhole(Measure measure) {
    return measure.quantity().value().stripTrailingZeros().scale() <= 0;
  }

  /** "at least one preclean chamber": the last of the plain words; -1 if the number is not one. */
  private static int single(Sentence sentence, Bound bound) {
    boolean isOne =
        bound
            .claim()
            .first()
            .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) == 0)
            .isPresent();
    int last = -1;
    int words = 0;
    for (int at = bound.to(); words < LONGEST_SINGLE; at++) {
      boolean isWord = isNamed(sentence, bound, at);
      if (!isWord && CompoundNoun.afterAside(sentence, at) > at) {
        at = CompoundNoun.afterAside(sentence, at) - 1;
        continue;
      }
      if (!isWord && !isQuote(sentence, at)) {
        break;
      }
      words += isWord ? 1 : 0;
      last = isWord ? at : last;
    }
    return isOne && bound.isExplicit() ? last : -1;
  }

  private static boolean isNamed(Sentence sentence, Bound bound, int at) {
    return sentence.at(at).isPlainWord() && (at == bound.to() || !sentence.text(at).endsWith("ed"));
  }

  private static boolean isQuote(Sentence sentence, int at) {
    return sentence.isAnyMark(at, "\"'");
  }

  /** The first plural of a run of plain words, alternatives among them; -1 if there is none. */
  static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isQuote = sentence.isAnyMark(i, "\"'");
      boolean isLinked = isQuote || (i > from && sentence.is(i, Sense.OR));
      if (!isLinked && !sentence.at(i).isPlainWord()) {
        return -1;
      }
      if (!isLinked && Plurals.isPlural(CountedUnit.above(sentence.text(i)))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The "qubits" of "fewer than 100, fully controlled, connected and working qubits" and of "9 or
   * more stable, working qubits"; else -1.
   */
  private static int headOfList(Sentence sentence, Bound bound) {
    int at = bound.to();
    boolean isApart = sentence.isAnyMark(at, "'\"");
    while (at < bound.to() + LONGEST_LIST && isListed(sentence, at)) {
      isApart |= sentence.isMark(at, ',');
      at++;
    }
    boolean isList = bound.isExplicit() && isApart;
    return isList ? head(sentence, at, at + ADJECTIVES) : -1;
  }

  static boolean isListed(Sentence sentence, int at) {
    return sentence.isAnyMark(at, ",'\"")
        || sentence.is(at, Sense.AND)
        || ADJECTIVE.matcher(sentence.text(at)).matches();
  }

  /** "six or more degrees of freedom". */
  private static boolean areDegrees(Sentence sentence, int head) {
    return sentence.text(head).equals("degrees") && isOfFreedom(sentence, head + 1);
  }

  private static Unit unit(Sentence sentence, int head) {
    if (areDegrees(sentence, head)) {
      return Unit.count("{degree_of_freedom}");
    }
    return isQuote(sentence, head - 1) && isQuote(sentence, head + 1)
        ? thing(sentence.text(head))
        : CountedUnit.of(sentence.text(head));
  }

  /** The 'bar' of "at least one 'bar'": a thing of that name, no pressure. */
  private static Unit thing(String noun) {
    Unit unit = CountedUnit.of(noun);
    return unit.code().startsWith("{")
        ? unit
        : Unit.count("{" + Plurals.singular(noun.toLowerCase(Locale.ROOT)) + "}");
  }
}
