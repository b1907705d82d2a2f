package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Entry;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads one number with its comparator, its restatements in brackets and its trailing comparator.
 */
final class PartParser {
  private static final int FILLERS = 3;
  private static final int LONGEST_NOUN = 4;
  private static final String DIAMETER = "Φφ⌀Øø";
  private static final Set<String> PLACES = Set.of("within", "over", "above", "beyond", "under");

  private final Sentence sentence;
  private final LeadingComparator leading;
  private final TrailingComparator trailing;
  private final Optional<Restatements> restatements;

  PartParser(Sentence sentence) {
    this(sentence, Optional.of(new Restatements(sentence, inner(sentence))));
  }

  private PartParser(Sentence sentence, Optional<Restatements> restatements) {
    this.sentence = sentence;
    this.leading = new LeadingComparator(sentence);
    this.trailing = new TrailingComparator(sentence);
    this.restatements = restatements;
  }

  /** Reads parts within brackets, in which no bracket restates anything. */
  private static PartParser inner(Sentence sentence) {
    return new PartParser(sentence, Optional.empty());
  }

  /**
   * The part that begins at lexeme {@code from} with a comparator, a sign, a number or a formula.
   */
  Optional<Part> read(int from) {
    int at = from;
    Optional<Lexeme.Per> per = Optional.empty();
    if (isRateOfRange(at)) {
      return Optional.empty();
    }
    if (sentence.at(at) instanceof Lexeme.Per before) {
      per = Optional.of(before);
      at++;
    }
    Optional<Entry> comparator = leading.at(at);
    String property = comparator.map(Entry::property).orElse("");
    Optional<Relation> relation =
        comparator
            .flatMap(Entry::before)
            .map(Negation.of(sentence, at)::applied)
            .map(EqualEnd.of(sentence, at)::applied);
    if (relation.isPresent()) {
      int comparatorAt = at;
      at = leading.afterFillers(at + 1);
      int past = leading.afterWord(comparatorAt, at);
      property = past == at + 1 && property.isEmpty() ? sentence.text(at) : property;
      at = past;
    }
    Optional<Relation> clipped = relation.isPresent() ? Optional.empty() : leading.clipped(at);
    at = clipped.isPresent() ? leading.afterClipped(at) : at;
    if (sentence.isAnyMark(at, DIAMETER)) {
      property = property.isEmpty() ? "直径" : property;
      at++;
    }
    if (per.isEmpty() && sentence.at(at) instanceof Lexeme.Per between) {
      per = Optional.of(between);
      at++;
    }
    boolean isPlace = comparator.isPresent() && PLACES.contains(sentence.text(from));
    boolean isSpeed = comparator.filter(SpeedOfTime::isMeant).isPresent();
    int valueAt = at;
    return value(from, at, relation.or(() -> clipped), property)
        .or(() -> CarbonChain.of(sentence, from, valueAt, relation))
        .map(part -> isSpeed ? SpeedOfTime.turned(part) : part)
        .filter(part -> !isPlace || part.measure().filter(m -> !isPronoun(m)).isPresent())
        .map(withPer(per));
  }

  /** 每小时10至100毫米: the range is read first, then what it is counted under. */
  private boolean isRateOfRange(int at) {
    return sentence.at(at) instanceof Lexeme.Per
        && sentence.at(at + 1) instanceof Lexeme.Quantified(int s, int e, Measure low)
        && !low.hasUnit()
        && sentence.is(at + 2, Sense.TO)
        && sentence.at(at + 3) instanceof Lexeme.Quantified(int t, int f, Measure high)
        && high.hasUnit();
  }

  /** "within one chamber" is no bound. */
  private static boolean isPronoun(Measure measure) {
    return !measure.hasUnit() && measure.numeral().value().compareTo(BigDecimal.ONE) == 0;
  }

  /** The relation of the comparator at an index. */
  Optional<Relation> relation(int at) {
    return leading.relation(at);
  }

  private UnaryOperator<Part> withPer(Optional<Lexeme.Per> per) {
    return part -> per.isPresent() ? PerUnit.under(part, per.get()) : part;
  }

  private Optional<Part> value(int from, int at, Optional<Relation> relation, String property) {
    boolean isPlusMinus = sentence.isMark(at, '\u00b1');
    int valueAt = isPlusMinus ? at + 1 : at;
    Lexeme value = sentence.at(valueAt);
    boolean isBound = relation.isPresent() || isPlusMinus || sentence.is(valueAt + 1, Sense.AFTER);
    boolean isFormula = value instanceof Lexeme.Formula && isBound;
    boolean isDivisor =
        sentence.isMark(valueAt - 1, '/')
            && valueAt == from
            && sentence.at(valueAt - 2).end() == sentence.at(valueAt - 1).start()
            && sentence.at(valueAt - 2).isPlainWord();
    if (isDivisor) {
      return Optional.empty();
    }
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
    boolean isSum =
        !isBare
            && last.hasUnit()
            && part.relation().isEmpty()
            && next.relation().isEmpty()
            && !areOfKind(part.measure().get(), last);
    if (isSum) {
      Lexeme formula = new Lexeme.Formula(part.value().start(), next.end(), Optional.empty());
      return part.withValue(formula).until(next.to(), next.end());
    }
    Part whole =
        last.hasUnit() && isBare
            ? part.withMeasure(part.measure().orElseThrow().withUnit(last))
            : part;
    Part size = whole.until(next.to(), next.end());
    boolean isClosed = part.relation().isEmpty() && next.relation().isPresent();
    return isClosed ? size.closedBy(next.relation().get()) : size;
  }

  /** Sides measure alike; "20 W × 10 cm³/W" is a sum to work out. */
  private static boolean areOfKind(Measure one, Measure other) {
    return one.quantity().unit().isCommensurable(other.quantity().unit())
        || isCounted(one)
        || isCounted(other);
  }

  private static boolean isCounted(Measure measure) {
    return measure.quantity().unit().code().startsWith("{");
  }

  /** Brackets, qualifiers, and the comparator behind them. */
  private Part closed(Part open) {
    Part part = TrailingPhrase.perUnit(sentence, restated(TrailingPhrase.perThing(sentence, open)));
    int at = part.to();
    while (sentence.is(at, Sense.QUALIFIER)) {
      at++;
    }
    at = afterCountedNoun(part, at);
    at = TrailingPhrase.end(sentence, part, at);
    int note = afterGluedNoun(part, at);
    int behind = InclusionNote.behind(sentence, note);
    Optional<Part> closed =
        behind > note && sentence.is(behind, Sense.AFTER)
            ? trailing
                .closing(part, behind)
                .map(whole -> InclusionNote.noted(sentence, whole, note))
            : trailing.closing(part, note);
    if (closed.isEmpty() && sentence.isMark(note, ',')) {
      closed = trailing.closing(part, note + 1).filter(p -> !sentence.isMeasure(p.to()));
    }
    Part whole = TrailingPhrase.unitBehind(sentence, closed.orElseGet(() -> orMany(part)));
    return InclusionNote.applied(sentence, Notice.turned(sentence, whole));
  }

  /** 三坐标或多坐标: three coordinates or more. */
  private Part orMany(Part part) {
    int many = part.to() + 1;
    boolean isMany =
        sentence.language() == Language.CHINESE
            && part.relation().isEmpty()
            && part.measure().filter(Measure::hasUnit).isPresent()
            && sentence.is(part.to(), Sense.OR)
            && sentence.word(many).startsWith("多");
    return isMany
        ? part.closedBy(Relation.AT_LEAST).until(many + 1, sentence.at(many).end())
        : part;
  }

  private Part restated(Part open) {
    return restatements.map(found -> found.read(open)).orElse(open);
  }

  /** 15千米高度以上, 10g均方根以上: one noun stands between, all written together. */
  private int afterGluedNoun(Part part, int from) {
    if (sentence.language() == Language.JAPANESE && isOfNoun(part, from)) {
      return from + 2;
    }
    boolean isNoun =
        sentence.language() == Language.CHINESE
            && from == part.to()
            && part.measure().filter(Measure::hasUnit).isPresent()
            && sentence.at(from).isPlainWord()
            && sentence.at(from).end() - sentence.at(from).start() <= LONGEST_NOUN
            && sentence.at(from).start() == part.end();
    boolean isGlued =
        sentence.is(from + 1, Sense.AFTER)
            && !sentence.is(from + 1, Sense.BEFORE)
            && sentence.at(from + 1).start() == sentence.at(from).end();
    return isNoun && isGlued ? from + 1 : from;
  }

  /** 一五、二四〇メートルの高度を超えて. */
  private boolean isOfNoun(Part part, int from) {
    return from == part.to()
        && part.measure().filter(Measure::hasUnit).isPresent()
        && sentence.text(from).equals("の")
        && sentence.at(from + 1).isPlainWord()
        && sentence.at(from + 1).end() - sentence.at(from + 1).start() <= LONGEST_NOUN
        && sentence.is(from + 2, Sense.AFTER)
        && !sentence.is(from + 2, Sense.BEFORE);
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
}
