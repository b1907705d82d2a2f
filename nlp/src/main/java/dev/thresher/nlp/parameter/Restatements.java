package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amount said again in brackets: "1,922 K (1,649 °C)", "37 TBq (1,000 Ci (103 mg))". */
final class Restatements {
  private static final int LONGEST_NAME = 5;
  private static final Set<String> SAME = Set.of("即", "相当于", "折合", "合", "等于", "亦即");

  private final Sentence sentence;
  private final PartParser inner;

  /**
   * @param inner reads the parts within brackets, none of which restates another
   */
  Restatements(Sentence sentence, PartParser inner) {
    this.sentence = sentence;
    this.inner = inner;
  }

  /** The part with what stands in brackets directly behind its number. */
  Part read(Part part) {
    if (!sentence.isMark(part.to(), '(')) {
      return saidAgain(part);
    }
    List<Bound> found = new ArrayList<>();
    int at = afterWord(part.to() + 1);
    while (true) {
      Optional<Part> next = inner.read(at).filter(Restatements::hasUnit);
      if (next.isEmpty()) {
        return part;
      }
      found.add(restated(part, next.get()));
      at = afterName(part, next.get(), afterNested(found, part, next.get().to()));
      if (sentence.isMark(at, ')')) {
        return part.with(found, at + 1);
      }
      if (!sentence.isAnyMark(at, ",;/") && !sentence.is(at, Sense.OR)) {
        return part;
      }
      at++;
    }
  }

  /** "less than 3 tonnes three tons": the same number in words directly behind. */
  private Part saidAgain(Part part) {
    Optional<Measure> first = part.measure().filter(Measure::hasUnit);
    boolean isAgain =
        sentence.language() == Language.ENGLISH
            && first.isPresent()
            && sentence.at(part.to()) instanceof Lexeme.Quantified(int s, int e, Measure again)
            && again.hasUnit()
            && again.numeral().writing() == Numeral.Writing.WORDS
            && again.numeral().value().compareTo(first.get().numeral().value()) == 0;
    if (!isAgain) {
      return part;
    }
    Lexeme.Quantified second = (Lexeme.Quantified) sentence.at(part.to());
    Relation relation = part.relation().orElse(Relation.EQUAL);
    Claim claim = new Claim.Single(relation, second.measure().in(first.get().unit().orElseThrow()));
    Bound bound =
        new Bound(
            claim, part.to(), part.to() + 1, second.start(), second.end(), true, "", List.of());
    return part.with(List.of(bound), part.to() + 1);
  }

  /** The 即 of 18 km（即59000英尺）. */
  private int afterWord(int at) {
    return SAME.contains(sentence.word(at)) ? at + 1 : at;
  }

  /** "37 TBq (1,000 Ci (103 mg))". */
  private int afterNested(List<Bound> found, Part whole, int open) {
    if (!sentence.isMark(open, '(')) {
      return open;
    }
    Optional<Part> nested =
        inner
            .read(open + 1)
            .filter(Restatements::hasUnit)
            .filter(part -> sentence.isMark(part.to(), ')'));
    nested.ifPresent(part -> found.add(restated(whole, part)));
    return nested.map(part -> part.to() + 1).orElse(open);
  }

  /**
   * The name of "24 dBm (26.15 dBm effective isotropic radiated power (EIRP))", where both measure
   * alike.
   */
  private int afterName(Part whole, Part restated, int from) {
    int at = from;
    while (at < from + LONGEST_NAME && sentence.at(at).isPlainWord()) {
      at++;
    }
    int close = at > from ? Brackets.closing(sentence, at, LONGEST_NAME) : Brackets.NONE;
    at = close > at ? close + 1 : at;
    return sentence.isMark(at, ')') && measuresAlike(whole, restated) ? at : from;
  }

  private static boolean measuresAlike(Part whole, Part restated) {
    Optional<Unit> unit = whole.measure().flatMap(Measure::unit);
    return restated
        .measure()
        .flatMap(Measure::unit)
        .filter(other -> unit.filter(other::isCommensurable).isPresent())
        .isPresent();
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
