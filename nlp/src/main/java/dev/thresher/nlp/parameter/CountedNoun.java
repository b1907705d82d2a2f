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
  private static final int ADJECTIVES = 6;
  private static final int LONGEST_LIST = 12;

  /** Example: {@code controlled}, {@code fully}, {@code working}. */
  private static final Pattern ADJECTIVE =
      Pattern.compile("[a-z-]{2,}(?:ed|ly|ing|al|able|ible|ive|ic|ous|ent|ant)");

  private CountedNoun() {}

  /** The bound in its counted unit, its quotation reaching over the noun. */
  static Bound of(Sentence sentence, Bound bound) {
    if (isOfMotion(sentence, bound)) {
      return bound.in(Unit.count("{degree_of_freedom}"));
    }
    boolean isBare =
        bound.claim().first().filter(m -> !m.hasUnit() && isWhole(m)).isPresent()
            && !isCode(sentence, bound);
    if (!isBare) {
      return bound;
    }
    if (sentence.is(bound.to(), Sense.FOLLOWING)) {
      return bound.in(Unit.count("{item}")).until(bound.to() + 1, sentence.at(bound.to()).end());
    }
    int head = head(sentence, numberAt(sentence, bound) + 1, bound.to());
    if (head >= 0) {
      return bound.in(unit(sentence, head));
    }
    head = head(sentence, bound.to(), bound.to() + ADJECTIVES + 1);
    head = head < 0 ? headOfList(sentence, bound) : head;
    head = head < 0 ? single(sentence, bound) : head;
    return head < 0 ? inBracket(sentence, bound) : counted(sentence, bound, head);
  }

  /** "5 degrees of freedom or more", "5 degrees of 'freedom of movement' or more": no angle. */
  private static boolean isOfMotion(Sentence sentence, Bound bound) {
    int of = numberAt(sentence, bound) + 1;
    int noun = sentence.isAnyMark(of + 1, "'\"") ? of + 2 : of + 1;
    return sentence.is(of, Sense.OF) && sentence.text(noun).equals("freedom");
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
    return isBracket && (isMany || isPlural(word)) ? bound.in(unit(noun)) : bound;
  }

  /** "70,000 cells per second": the noun, and what it is counted under. */
  private static Bound counted(Sentence sentence, Bound bound, int head) {
    int last = isOfFreedom(sentence, head) ? head + 2 : head;
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

  private static int numberAt(Sentence sentence, Bound bound) {
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
    int at = bound.to();
    while (at < bound.to() + 4
        && sentence.at(at).isPlainWord()
        && (at == bound.to() || !sentence.text(at).endsWith("ed"))) {
      at++;
    }
    return isOne && bound.isExplicit() && at > bound.to() ? at - 1 : -1;
  }

  /** The first plural of a run of plain words, alternatives among them; -1 if there is none. */
  private static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isQuote = sentence.isAnyMark(i, "\"'");
      boolean isLinked = isQuote || (i > from && sentence.is(i, Sense.OR));
      if (!isLinked && !sentence.at(i).isPlainWord()) {
        return -1;
      }
      if (!isLinked && isPlural(sentence.text(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The "qubits" of "fewer than 100, fully controlled, connected and working qubits"; else -1. */
  private static int headOfList(Sentence sentence, Bound bound) {
    int at = bound.to();
    while (at < bound.to() + LONGEST_LIST && isListed(sentence, at)) {
      at++;
    }
    boolean isList =
        bound.isExplicit() && at > bound.to() && sentence.isAnyMark(bound.to(), ",'\"");
    return isList ? head(sentence, at, at + ADJECTIVES) : -1;
  }

  private static boolean isListed(Sentence sentence, int at) {
    return sentence.isAnyMark(at, ",'\"")
        || sentence.is(at, Sense.AND)
        || ADJECTIVE.matcher(sentence.text(at)).matches();
  }

  private static boolean isPlural(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.equals("series")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("'s");
  }

  /** "six or more degrees of freedom". */
  private static boolean isOfFreedom(Sentence sentence, int head) {
    return sentence.text(head, Math.min(sentence.size(), head + 3)).equals("degrees of freedom");
  }

  private static Unit unit(Sentence sentence, int head) {
    return isOfFreedom(sentence, head)
        ? Unit.count("{degree_of_freedom}")
        : unit(sentence.text(head));
  }

  private static Unit unit(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    Optional<Unit> known =
        UnitReader.read(word, 0).filter(m -> m.end() == word.length()).map(m -> m.unit());
    return known.orElseGet(() -> Unit.count("{" + (isPlural(word) ? singular(word) : word) + "}"));
  }

  private static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    boolean hasEs =
        plural.endsWith("sses")
            || plural.endsWith("shes")
            || plural.endsWith("ches")
            || plural.endsWith("xes");
    return plural.substring(0, plural.length() - (hasEs ? 2 : 1));
  }

  private static boolean isNamePart(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.isAnyMark(at, "\"'");
  }

  /** A comma or "and" of the adjectives stands further on. */
  private static boolean leadsList(Sentence sentence, int at, int to) {
    for (int i = at; i < to; i++) {
      if (sentence.isMark(i, ',') || sentence.is(i, Sense.AND)) {
        return isListed(sentence, at);
      }
    }
    return false;
  }

  /** Where the plain words begin that end at an index. */
  private static int plainRun(Sentence sentence, int end) {
    int at = end;
    while (sentence.at(at - 1).isPlainWord()) {
      at--;
    }
    return at;
  }

  /** The words that are counted: "carrier frequencies". */
  static String phrase(Sentence sentence, Bound bound) {
    int number = numberAt(sentence, bound);
    int first = number + 1;
    while (first < bound.to()
        && (!isNamePart(sentence, first) || leadsList(sentence, first, bound.to()))) {
      first++;
    }
    int last = first;
    while (last < bound.to() && (isNamePart(sentence, last) || sentence.is(last, Sense.OR))) {
      last++;
    }
    if (last == first + 1 && sentence.isAnyMark(first, "'\"")) {
      first = Math.max(first + 1, plainRun(sentence, bound.to()));
      last = bound.to();
    }
    if (last > first) {
      return sentence.text(first, last).replaceAll("[\"']", " ").replaceAll(" +", " ").strip();
    }
    return sentence.at(number) instanceof Lexeme.Quantified(int s, int e, Measure m)
        ? sentence.view().substring(m.unitStart(), m.unitEnd()).replaceFirst("(?: per |/).*", "")
        : "";
  }
}
