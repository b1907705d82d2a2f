package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Entry;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads one number with its comparator, its restatements in brackets and its trailing comparator.
 */
final class PartParser {
  private static final int FILLERS = 3;
  private static final int WORDS_BETWEEN = 4;
  private static final String DIAMETER = "Φφ⌀Øø";
  private static final Set<String> STANDING = Set.of("在", "处于", "位于", "为", "是", "达", "达到");
  private static final Set<String> AT_LEAST = Set.of("至少", "最少", "至多", "最多", "起码");
  private static final Set<String> PLACES = Set.of("within", "over", "above", "beyond", "under");

  private final Sentence sentence;
  private final boolean isInner;

  private PartParser(Sentence sentence, boolean isInner) {
    this.sentence = sentence;
    this.isInner = isInner;
  }

  PartParser(Sentence sentence) {
    this(sentence, false);
  }

  /**
   * The part that begins at lexeme {@code from} with a comparator, a sign, a number or a formula.
   */
  Optional<Part> read(int from) {
    int at = from;
    Optional<Lexeme.Per> per = Optional.empty();
    if (sentence.at(at) instanceof Lexeme.Per before) {
      per = Optional.of(before);
      at++;
    }
    Optional<Entry> comparator = comparator(at);
    String property = comparator.map(Entry::property).orElse("");
    Optional<Relation> relation =
        comparator
            .flatMap(Entry::before)
            .map(Negation.of(sentence, at)::applied)
            .map(EqualEnd.of(sentence, at)::applied);
    if (relation.isPresent()) {
      int comparatorAt = at;
      at = filled(at + 1);
      int past = afterWord(comparatorAt, at);
      property = past == at + 1 && property.isEmpty() ? sentence.text(at) : property;
      at = past;
    }
    if (sentence.isAnyMark(at, DIAMETER)) {
      property = property.isEmpty() ? "直径" : property;
      at++;
    }
    if (per.isEmpty() && sentence.at(at) instanceof Lexeme.Per between) {
      per = Optional.of(between);
      at++;
    }
    boolean isPlace = comparator.isPresent() && PLACES.contains(sentence.text(from));
    boolean isSpeed = comparator.filter(PartParser::isOfSpeed).isPresent();
    return value(from, at, relation, property)
        .map(part -> isSpeed ? SpeedOfTime.turned(part) : part)
        .filter(part -> !isPlace || part.measure().filter(m -> !isPronoun(m)).isPresent())
        .map(withPer(per));
  }

  /** "faster than", "or slower". */
  private static boolean isOfSpeed(Entry entry) {
    return entry.property().equals("speed");
  }

  /** "within one chamber" is no bound. */
  private static boolean isPronoun(Measure measure) {
    return !measure.hasUnit() && measure.numeral().value().compareTo(BigDecimal.ONE) == 0;
  }

  /** The relation of the comparator at an index. */
  Optional<Relation> relation(int at) {
    return comparator(at).flatMap(Entry::before);
  }

  private UnaryOperator<Part> withPer(Optional<Lexeme.Per> per) {
    return part -> per.isPresent() ? PerUnit.under(part, per.get()) : part;
  }

  private Optional<Entry> comparator(int at) {
    return sentence.at(at) instanceof Lexeme.Word(int start, int end, Entry entry)
            && entry.is(Sense.BEFORE)
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** What may stand between a comparator and its number: "of", "a", ":", "(better)", 为. */
  private int filled(int from) {
    int at = from;
    for (int i = 0; i < FILLERS; i++) {
      boolean isFiller =
          sentence.is(at, Sense.OF)
              || sentence.is(at, Sense.DETERMINER)
              || (sentence.is(at, Sense.COPULA) && !sentence.text(at).equals("which"))
              || sentence.is(at, Sense.QUALIFIER)
              || sentence.isMark(at, ':')
              || (sentence.is(at, Sense.BEFORE) && isSofter(at));
      if (!isFiller) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** 至少提前30日, 优于满量程的1/10000: one word between comparator and number, in Chinese only. */
  private int afterWord(int comparator, int at) {
    boolean isHan = sentence.language() != Language.ENGLISH && sentence.at(at).isPlainWord();
    if (sentence.language() == Language.CHINESE && AT_LEAST.contains(sentence.word(comparator))) {
      return afterWords(at);
    }
    if (isHan && sentence.isMeasure(at + 1) && isExtreme(at - 1)) {
      return at + 1;
    }
    boolean isNoun = isHan || isNounWithArticle(at);
    return isNoun && sentence.is(at + 1, Sense.OF) && sentence.isMeasure(at + 2) ? at + 2 : at;
  }

  /** "at or below a temperature of 4 K": the quantity named once more. */
  private boolean isNounWithArticle(int at) {
    return sentence.is(at - 1, Sense.DETERMINER) && sentence.at(at).isPlainWord();
  }

  /** 至少装有一个, 至少在实施前21天: the verb stands between comparator and number. */
  private int afterWords(int from) {
    int at = from;
    while (at < from + WORDS_BETWEEN && isWordBetween(at)) {
      at++;
    }
    return sentence.isMeasure(at) ? at : from;
  }

  private boolean isWordBetween(int at) {
    return sentence.at(at) instanceof Lexeme.Word
        && !sentence.is(at, Sense.BEFORE)
        && !sentence.is(at, Sense.AFTER);
  }

  private boolean isExtreme(int at) {
    String word = sentence.text(at);
    return word.startsWith("至") || word.startsWith("最");
  }

  /** "at least about 5": the second comparator adds nothing. */
  private boolean isSofter(int at) {
    return comparator(at).flatMap(Entry::before).filter(r -> r == Relation.ABOUT).isPresent();
  }

  private Optional<Part> value(int from, int at, Optional<Relation> relation, String property) {
    boolean isPlusMinus = sentence.isMark(at, '\u00b1');
    int valueAt = isPlusMinus ? at + 1 : at;
    Lexeme value = sentence.at(valueAt);
    boolean isFormula = value instanceof Lexeme.Formula && (relation.isPresent() || isPlusMinus);
    if (!isFormula && !(value instanceof Lexeme.Quantified)) {
      return Optional.empty();
    }
    int start = sentence.at(from).start();
    Part part =
        new Part(
            relation,
            value,
            isPlusMinus,
            from,
            valueAt + 1,
            start,
            value.end(),
            property,
            List.of());
    return Optional.of(closed(product(part)));
  }

  /** {@code 37.5 × 37.5 mm}: a measure of area given by its sides; the last names the unit. */
  private Part product(Part part) {
    boolean isTimes = sentence.isMark(part.to(), '\u00d7') || sentence.text(part.to()).equals("x");
    if (!isTimes || part.measure().isEmpty() || !sentence.isMeasure(part.to() + 1)) {
      return part;
    }
    Part next = value(part.to() + 1, part.to() + 1, Optional.empty(), "").orElse(part);
    Measure last = next.measure().orElseThrow();
    boolean isBare = !part.measure().get().hasUnit();
    return last.hasUnit() && isBare
        ? part.withMeasure(part.measure().orElseThrow().withUnit(last)).until(next.to(), next.end())
        : part.until(next.to(), next.end());
  }

  /** Brackets, qualifiers, and the comparator behind them. */
  private Part closed(Part open) {
    Part part = TrailingPhrase.perUnit(sentence, equivalents(open));
    int at = part.to();
    while (sentence.is(at, Sense.QUALIFIER)) {
      at++;
    }
    at = afterCountedNoun(part, at);
    at = TrailingPhrase.end(sentence, part, at);
    Optional<Part> closed = trailing(part, at);
    if (closed.isEmpty() && sentence.isMark(at, ',')) {
      closed = trailing(part, at + 1).filter(p -> !sentence.isMeasure(p.to()));
    }
    return InclusionNote.applied(
        sentence, TrailingPhrase.unitBehind(sentence, closed.orElse(part)));
  }

  /** "16 blade nodes or fewer": the noun may stand before the comparator. */
  private int afterCountedNoun(Part part, int from) {
    boolean isBare = part.measure().filter(m -> !m.hasUnit()).isPresent();
    int at = from;
    while (isBare && at < from + FILLERS && sentence.at(at).isPlainWord()) {
      at++;
    }
    return sentence.is(at, Sense.AFTER) ? at : from;
  }

  private Optional<Part> trailing(Part part, int at) {
    if (!(sentence.at(at) instanceof Lexeme.Word(int start, int end, Entry entry))) {
      return Optional.empty();
    }
    return entry
        .after()
        .filter(relation -> isTrailing(part, at))
        .map(relation -> standing(part, relation))
        .map(relation -> part.closedBy(combined(part, relation)).until(at + 1, end))
        .map(closed -> isOfSpeed(entry) ? SpeedOfTime.turned(closed) : closed)
        .map(closed -> closed.about(entry.is(Sense.BEFORE) ? "" : entry.property()));
  }

  /** 不在5千克以上: the negation stands before the number, the comparator behind it. */
  private Relation standing(Part part, Relation trailing) {
    boolean isChinese = sentence.language() == Language.CHINESE;
    int before = part.from() - 1;
    return isChinese && part.relation().isEmpty() && STANDING.contains(sentence.word(before))
        ? Negation.of(sentence, before).applied(trailing)
        : trailing;
  }

  /** "max." and "minimum" before a noun belong to the noun. */
  private boolean isTrailing(Part part, int at) {
    boolean mayBeAdjective =
        sentence.is(at, Sense.BEFORE)
            || (sentence.language() == Language.ENGLISH && !isJoined(sentence.text(at)));
    boolean isAdjective = mayBeAdjective && sentence.at(at + 1).isPlainWord();
    return !isAdjective
        && part.relation().filter(r -> r == Relation.BELOW || r == Relation.EXCEEDING).isEmpty();
  }

  /** "or more", "and above". */
  private static boolean isJoined(String words) {
    return words.startsWith("or ") || words.startsWith("and ") || words.startsWith(",");
  }

  /** 达到 5 以上 and "at least 5 or more" say the same twice; ± 0.4 以内 is what follows. */
  private Relation combined(Part part, Relation trailing) {
    Relation own = part.relation().orElse(Relation.EQUAL);
    boolean isBound = own.isFloor() || own.isCeiling();
    if (sentence.language() == Language.ENGLISH && isBound) {
      return own;
    }
    return part.relation()
        .filter(before -> before != Relation.ABOUT && before != Relation.EQUAL)
        .filter(before -> before.isFloor() == trailing.isFloor())
        .orElse(trailing);
  }

  private Part equivalents(Part part) {
    if (isInner || !sentence.isMark(part.to(), '(')) {
      return part;
    }
    List<Bound> found = new ArrayList<>();
    PartParser innerParser = new PartParser(sentence, true);
    int at = part.to() + 1;
    while (true) {
      Optional<Part> inner = innerParser.read(at).filter(PartParser::hasUnit);
      if (inner.isEmpty()) {
        return part;
      }
      found.add(restated(part, inner.get()));
      at = afterNested(found, part, inner.get().to(), innerParser);
      if (sentence.isMark(at, ')')) {
        return part.with(found, at + 1);
      }
      if (!sentence.isAnyMark(at, ",;/") && !sentence.is(at, Sense.OR)) {
        return part;
      }
      at++;
    }
  }

  /** "37 TBq (1,000 Ci (103 mg))". */
  private int afterNested(List<Bound> found, Part whole, int open, PartParser innerParser) {
    if (!sentence.isMark(open, '(')) {
      return open;
    }
    Optional<Part> nested =
        innerParser
            .read(open + 1)
            .filter(PartParser::hasUnit)
            .filter(part -> sentence.isMark(part.to(), ')'));
    nested.ifPresent(part -> found.add(restated(whole, part)));
    return nested.map(part -> part.to() + 1).orElse(open);
  }

  private static boolean hasUnit(Part part) {
    return part.measure().filter(Measure::hasUnit).isPresent();
  }

  private static Bound restated(Part whole, Part inner) {
    Measure measure = inner.measure().orElseThrow();
    Relation relation = inner.relation().or(whole::relation).orElse(Relation.EQUAL);
    Claim claim = Ranges.tolerance(measure).orElseGet(() -> new Claim.Single(relation, measure));
    return new Bound(
        claim, inner.from(), inner.to(), measure.start(), inner.end(), true, "", List.of());
  }
}
