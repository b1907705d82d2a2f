package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.List;
import java.util.Optional;

/**
 * Finds the bounds of a sentence from left to right: single bounds, ranges, lists, changes of
 * value. Knows lexemes and their senses, no language.
 */
final class BoundParser {
  private static final int WORDS_BETWEEN = 3;

  private final Sentence sentence;
  private final PartParser parts;
  private final FoundBounds found;
  private final PhrasedRange ranges;
  private final SecondEnd ends;
  private final ValueList lists;

  private BoundParser(Sentence sentence) {
    this.sentence = sentence;
    this.parts = new PartParser(sentence);
    this.found = new FoundBounds(sentence, parts);
    this.ranges = new PhrasedRange(sentence, parts, found);
    this.ends = new SecondEnd(sentence, parts, found);
    this.lists = new ValueList(sentence, parts, found);
  }

  /** The bounds in order; bare measures among them, marked as not explicit. */
  static List<Bound> parse(Sentence sentence) {
    return new BoundParser(sentence).all();
  }

  private List<Bound> all() {
    int at = 0;
    while (at < sentence.size()) {
      at = Math.max(at + 1, take(at));
    }
    List<Bound> bounds = SharedNegation.applied(sentence, found.all());
    List<Bound> closed = SharedTrailing.applied(sentence, bounds);
    return SharedComparator.applied(sentence, ListedRates.applied(sentence, closed));
  }

  /** Takes what begins at {@code at}; answers the index behind it, or {@code at} for nothing. */
  private int take(int at) {
    int afterRange = ranges.after(at);
    if (afterRange > at) {
      return afterRange;
    }
    Optional<Part> part = parts.read(at);
    if (part.isEmpty()) {
      return at;
    }
    Optional<Bound> chain = Chain.from(sentence, parts, part.get());
    chain.ifPresent(found::add);
    return chain.map(Bound::to).orElseGet(() -> fromPart(part.get()));
  }

  /** "up to five or eight years": the unit stands at the second number. */
  private Part withNextUnit(Part part) {
    boolean isBare = part.measure().filter(m -> !m.hasUnit()).isPresent();
    if (!isBare || part.relation().isEmpty() || !sentence.is(part.to(), Sense.OR)) {
      return part;
    }
    return parts
        .read(part.to() + 1)
        .filter(next -> next.relation().isEmpty())
        .flatMap(Part::measure)
        .filter(Measure::hasUnit)
        .map(next -> part.withMeasure(part.measure().orElseThrow().withUnit(next)))
        .orElse(part);
  }

  /** "firearms to .50 calibre (12.7 mm) inclusive": "to" alone sets the end. */
  private Part upTo(Part part) {
    boolean isEnd =
        sentence.language() == Language.ENGLISH
            && part.relation().isEmpty()
            && part.measure().filter(Measure::hasUnit).isPresent()
            && sentence.text(part.from() - 1).equals("to")
            && !sentence.isMeasure(part.from() - 2)
            && sentence.is(part.to(), Sense.INCLUSIVE);
    return isEnd ? part.closedBy(Relation.AT_MOST) : part;
  }

  private int fromPart(Part read) {
    Part part = upTo(withNextUnit(read));
    int afterList = lists.after(part);
    if (afterList > part.to()) {
      return afterList;
    }
    int afterJoined = ends.after(part);
    if (afterJoined > part.to()) {
      return afterJoined;
    }
    int end = found.add(part);
    return Math.max(Math.max(end, alternative(part, end)), opposite(part, end));
  }

  /** "greater than +3.5 g/-1.5 g": as far the other way, so below the second end. */
  private int opposite(Part first, int end) {
    Optional<Relation> mirrored =
        first
            .relation()
            .filter(relation -> relation == Relation.EXCEEDING || relation == Relation.AT_LEAST)
            .filter(relation -> sentence.isMark(end, '/') && first.measure().isPresent())
            .map(relation -> relation == Relation.EXCEEDING ? Relation.BELOW : Relation.AT_MOST);
    return mirrored
        .flatMap(relation -> parts.read(end + 1).map(next -> next.withRelation(relation)))
        .filter(next -> next.measure().filter(BoundParser::isNegative).isPresent())
        .map(found::add)
        .orElse(end);
  }

  private static boolean isNegative(Measure measure) {
    return measure.hasUnit() && measure.numeral().value().signum() < 0;
  }

  /** "exceeding EUR 300 apiece or USD 1,000": the comparator holds for the second amount too. */
  private int alternative(Part first, int end) {
    boolean isOpen =
        sentence.language() == Language.ENGLISH
            && sentence.is(first.from(), Sense.BEFORE)
            && first.measure().filter(Measure::hasUnit).isPresent();
    int or = end;
    while (or < end + WORDS_BETWEEN && isWordBetween(or)) {
      or++;
    }
    if (!isOpen || !sentence.is(or, Sense.OR)) {
      return end;
    }
    return parts
        .read(or + 1)
        .filter(next -> next.relation().isEmpty())
        .filter(next -> next.measure().filter(Measure::hasUnit).isPresent())
        .map(next -> found.add(next.closedBy(first.relation().orElseThrow())))
        .orElse(end);
  }

  private boolean isWordBetween(int at) {
    return sentence.at(at).isPlainWord()
        || sentence.text(at).equals("per")
        || sentence.is(at, Sense.DETERMINER);
  }
}
