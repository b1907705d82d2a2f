package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.List;
import java.util.Optional;

/** A second end directly behind the first: "5 to 10", "exceeding 5 but not exceeding 10". */
final class SecondEnd {
  private static final int NAME_BETWEEN = 5;
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private final Sentence sentence;
  private final PartParser parts;
  private final FoundBounds found;

  SecondEnd(Sentence sentence, PartParser parts, FoundBounds found) {
    this.sentence = sentence;
    this.parts = parts;
    this.found = found;
  }

  /**
   * Takes the range that the part opens; answers the index behind it, or behind the part for none.
   */
  int after(Part first) {
    if (first.measure().isEmpty()) {
      return first.to();
    }
    int afterFlipped = flipped(first);
    if (afterFlipped > first.to()) {
      return afterFlipped;
    }
    int afterReached = reached(first);
    if (afterReached > first.to()) {
      return afterReached;
    }
    int noted = first.relation().isEmpty() && isNote(first.to()) ? first.to() + 1 : first.to();
    int link = Joints.afterComma(sentence, noted);
    if (Joints.isLink(sentence, link) && (first.relation().isEmpty() || first.isFloor())) {
      return afterLink(first, link + 1);
    }
    int second = Joints.afterJoin(sentence, link);
    Optional<Part> next = parts.read(second).filter(p -> p.relation().isPresent());
    if (next.isEmpty()) {
      return first.to();
    }
    if (isRestated(first, next.get(), second - 1)) {
      Part last = next.get();
      found.add(
          new Part(
                  last.relation(),
                  first.value(),
                  false,
                  first.from(),
                  last.to(),
                  first.start(),
                  last.end(),
                  first.property(),
                  last.equivalents())
              .withMeasure(withUnitOf(first, last)));
      return last.to();
    }
    boolean isAlternative =
        (sentence.is(second - 1, Sense.OR) && second > link)
            || ChineseTimeLimits.isLookback(sentence, next.get().to());
    Optional<Claim> claim =
        isAlternative
            ? Optional.empty()
            : Ranges.between(first, next.get()).filter(SecondEnd::isOrdered);
    if (claim.isEmpty()) {
      return first.to();
    }
    return found.addRange(claim.get(), first, next.get(), first.from());
  }

  /** "enriched to 10 % but less than 20 %": what is reached is the lower end. */
  private int reached(Part first) {
    boolean isReached =
        sentence.language() == Language.ENGLISH
            && first.relation().isEmpty()
            && first.measure().filter(Measure::hasUnit).isPresent()
            && sentence.text(first.from() - 1).equals("to");
    int but = first.to();
    while (isReached && but < first.to() + NAME_BETWEEN && isNameOf(but)) {
      but++;
    }
    boolean isBut = isReached && sentence.is(but, Sense.BUT);
    Optional<Part> next = isBut ? parts.read(but + 1).filter(Part::isCeiling) : Optional.empty();
    return next.flatMap(high -> Ranges.between(first.withRelation(Relation.AT_LEAST), high))
        .map(claim -> found.addRange(claim, first, next.orElseThrow(), first.from()))
        .orElse(first.to());
  }

  private boolean isNameOf(int at) {
    return sentence.at(at).isPlainWord()
        || sentence.isAnyMark(at, RAISED)
        || sentence.at(at) instanceof Lexeme.Label;
  }

  /** 10 Pa ≤ p < 12 Pa: the quantity stands between its bounds. */
  private int flipped(Part first) {
    Optional<Relation> sign =
        first.relation().isEmpty() && isSign(first.to())
            ? parts.relation(first.to()).map(Relation::mirrored)
            : Optional.empty();
    int at = first.to() + 1;
    while (at <= first.to() + NAME_BETWEEN && sentence.at(at).isPlainWord()) {
      at++;
    }
    Optional<Part> next =
        sign.isPresent() && at > first.to() + 1
            ? parts.read(at).filter(part -> part.relation().isPresent())
            : Optional.empty();
    Optional<Claim> claim =
        next.flatMap(high -> Ranges.between(first.withRelation(sign.orElseThrow()), high));
    if (claim.isEmpty()) {
      return first.to();
    }
    String name = sentence.text(first.to() + 1, at);
    Part high = next.orElseThrow();
    found.addRange(claim.get(), first, high, first.from());
    Bound whole = found.last();
    found.replaceLast(
        new Bound(
            whole.claim(),
            whole.from(),
            whole.to(),
            whole.start(),
            whole.end(),
            true,
            name,
            whole.equivalents()));
    return whole.to();
  }

  private boolean isSign(int at) {
    return !sentence.text(at).isEmpty() && "<>≤≥＜＞⩽⩾≦≧".indexOf(sentence.text(at).charAt(0)) >= 0;
  }

  /** 10帕（含）至12帕（不含）. */
  private boolean isNote(int at) {
    return sentence.is(at, Sense.QUALIFIER) && sentence.word(at).matches("\\(不?含.*\\)");
  }

  private boolean isExcludingNote(int at) {
    return isNote(at) && sentence.word(at).startsWith("(不");
  }

  private static boolean isOrdered(Claim claim) {
    return claim instanceof Claim.Range;
  }

  /** 100毫米或100毫米以上, 三个或三个以上: the same number twice. */
  private boolean isRestated(Part first, Part next, int or) {
    return sentence.is(or, Sense.OR)
        && first.relation().isEmpty()
        && next.measure().isPresent()
        && first
                .measure()
                .orElseThrow()
                .numeral()
                .value()
                .compareTo(next.measure().get().numeral().value())
            == 0;
  }

  private static Measure withUnitOf(Part first, Part next) {
    Measure measure = first.measure().orElseThrow();
    return measure.hasUnit() ? measure : measure.withUnit(next.measure().orElseThrow());
  }

  private int afterLink(Part first, int from) {
    Optional<Part> next =
        parts.read(Joints.afterFillers(sentence, from)).filter(p -> p.measure().isPresent());
    if (next.isEmpty() || next.get().isFloor()) {
      return first.to();
    }
    Measure low = SharedScale.applied(sentence, first.measure().orElseThrow(), next.get());
    boolean isJoinedName =
        !low.hasUnit()
            && !next.get().measure().orElseThrow().hasUnit()
            && first.relation().isEmpty()
            && sentence.isMark(from - 1, '-');
    Optional<Claim> claim =
        isJoinedName
            ? Optional.empty()
            : Ranges.of(
                low,
                first.relation().map(Ranges::isIncluded).orElse(!isExcludingNote(first.to())),
                next.get().measure().orElseThrow(),
                next.get()
                    .relation()
                    .map(Ranges::isIncluded)
                    .orElse(!isExcludingNote(next.get().to())));
    if (claim.isEmpty()) {
      return first.to();
    }
    found.addRange(claim.get(), first, next.get(), first.from());
    addSides(first, next.get());
    return found.last().to();
  }

  /** Φ1.8×20 m～Φ4.6×80 m: a range for each side. */
  private void addSides(Part first, Part next) {
    List<Measure> low = Sides.all(sentence, first);
    List<Measure> high = Sides.all(sentence, next);
    for (int i = 0; i < Math.min(low.size(), high.size()); i++) {
      Ranges.closed(low.get(i), high.get(i))
          .ifPresent(claim -> found.add(found.last().withClaim(claim)));
    }
  }
}
