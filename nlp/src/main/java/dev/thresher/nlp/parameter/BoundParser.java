package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the bounds of a sentence from left to right: single bounds, ranges, lists, changes of
 * value. Knows lexemes and their senses, no language.
 */
final class BoundParser {
  private static final int MOST_MEMBERS = 12;
  private static final int NAME_BETWEEN = 3;

  private final Sentence sentence;
  private final PartParser parts;
  private final List<Bound> bounds = new ArrayList<>();

  private BoundParser(Sentence sentence) {
    this.sentence = sentence;
    this.parts = new PartParser(sentence);
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
    return bounds;
  }

  /** Takes what begins at {@code at}; answers the index behind it, or {@code at} for nothing. */
  private int take(int at) {
    int afterRange = range(at);
    if (afterRange > at) {
      return afterRange;
    }
    Optional<Part> part = parts.read(at);
    if (part.isEmpty()) {
      return at;
    }
    Optional<Bound> chain = Chain.from(sentence, parts, part.get());
    chain.ifPresent(bounds::add);
    return chain.map(Bound::to).orElseGet(() -> fromPart(part.get()));
  }

  /** "between A and B", "from A to B", 介于A和B之间; and "lowered from A to B". */
  private int range(int at) {
    boolean isBetween = sentence.is(at, Sense.BETWEEN);
    boolean isFrom = sentence.is(at, Sense.FROM) || isWithinRange(at);
    if (!isBetween && !isFrom) {
      return at;
    }
    int first = skipFillers(at + 1);
    Optional<Part> low = parts.read(first);
    if (low.isEmpty()) {
      return at;
    }
    int link = skipComma(low.get().to());
    boolean isLinked =
        isLink(link) || (isBetween && sentence.is(link, Sense.AND)) || isChange(link);
    Optional<Part> high =
        isLinked
            ? parts.read(skipFillers(link + 1))
            : parts.read(link).filter(part -> isFrom && part.isCeiling());
    if (high.isEmpty()) {
      return at;
    }
    if (isChange(link) || (isFrom && followsChange(at))) {
      add(low.get().withRelation(Relation.EQUAL));
      add(high.get().withRelation(Relation.EQUAL));
      return high.get().to();
    }
    return join(low.get(), high.get(), at);
  }

  /** "within 0 to 0.2 mm". */
  private boolean isWithinRange(int at) {
    return sentence.text(at).equalsIgnoreCase("within")
        && sentence.isMeasure(at + 1)
        && sentence.is(at + 2, Sense.TO);
  }

  private int skipFillers(int from) {
    int at = from;
    while (sentence.is(at, Sense.DETERMINER) || sentence.is(at, Sense.OF)) {
      at++;
    }
    return at;
  }

  private boolean isLink(int at) {
    return sentence.is(at, Sense.TO) || sentence.isMark(at, '-');
  }

  private boolean isChange(int at) {
    return sentence.is(at, Sense.CHANGE) && sentence.language() != Language.ENGLISH;
  }

  private boolean followsChange(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (sentence.is(i, Sense.CHANGE)) {
        return true;
      }
      if (sentence.isAnyMark(i, ";.。；") || sentence.isMeasure(i)) {
        return false;
      }
    }
    return false;
  }

  private int join(Part low, Part high, int from) {
    Optional<Claim> claim =
        low.relation().isEmpty() && high.relation().isEmpty()
            ? closed(low, high)
            : Ranges.of(
                low.measure().orElseThrow(),
                low.relation().map(Ranges::isIncluded).orElse(true),
                high.measure().orElseThrow(),
                high.relation().map(Ranges::isIncluded).orElse(true));
    if (claim.isEmpty()) {
      return from;
    }
    addRange(claim.get(), low, high, from);
    return bounds.getLast().to();
  }

  private Optional<Claim> closed(Part low, Part high) {
    return low.measure().flatMap(l -> high.measure().flatMap(h -> Ranges.closed(l, h)));
  }

  private void addRange(Claim claim, Part low, Part high, int from) {
    int to = high.to();
    int end = high.end();
    int closing = sentence.isMark(to, ',') ? to + 1 : to;
    if (sentence.is(closing, Sense.INCLUSIVE)) {
      to = closing + 1;
      end = isQuoted(closing) ? sentence.at(closing).end() : end;
    }
    List<Bound> equivalents = new ArrayList<>(low.equivalents());
    equivalents.addAll(high.equivalents());
    int start = sentence.at(from).start();
    Optional<Bound> restated = RestatedRange.at(sentence, parts, claim, to);
    restated.ifPresent(equivalents::add);
    to = restated.map(bound -> bound.to() + 1).orElse(to);
    bounds.add(new Bound(claim, from, to, start, end, true, low.property(), equivalents));
  }

  /** 之间 and "inclusive" belong to the quotation, 范围内 does not. */
  private boolean isQuoted(int at) {
    return !sentence.text(at).startsWith("范围") && !sentence.text(at).equals("区间");
  }

  private int skipComma(int at) {
    return sentence.isAnyMark(at, ",、") || sentence.text(at).equals("、") ? at + 1 : at;
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

  private int fromPart(Part read) {
    Part part = withNextUnit(read);
    int afterList = list(part);
    if (afterList > part.to()) {
      return afterList;
    }
    int afterJoined = joined(part);
    if (afterJoined > part.to()) {
      return afterJoined;
    }
    return add(part);
  }

  private int add(Part part) {
    if (part.value() instanceof Lexeme.Formula formula) {
      Relation relation = part.relation().orElse(Relation.EQUAL);
      Claim claim = new Claim.OfFormula(relation, formula);
      bounds.add(bound(part, claim, true));
      return part.to();
    }
    Measure measure = part.measure().orElseThrow();
    boolean isExplicit =
        part.relation().isPresent() || part.isPlusMinus() || measure.tolerance().isPresent();
    bounds.add(bound(part, single(part, measure), isExplicit));
    for (Measure side : Sides.of(sentence, part)) {
      bounds.add(bound(part, single(part, side), isExplicit));
    }
    return part.to();
  }

  private static Claim single(Part part, Measure measure) {
    if (part.relation().isPresent()) {
      return new Claim.Single(part.relation().get(), measure);
    }
    if (part.isPlusMinus()) {
      return Ranges.symmetric(measure);
    }
    return Ranges.tolerance(measure).orElseGet(() -> new Claim.Single(Relation.EQUAL, measure));
  }

  private static Bound bound(Part part, Claim claim, boolean isExplicit) {
    return new Bound(
        claim,
        part.from(),
        part.to(),
        part.start(),
        part.end(),
        isExplicit,
        part.property(),
        part.equivalents());
  }

  /** A second end directly behind the first: "5 to 10", "exceeding 5 but not exceeding 10". */
  private int joined(Part first) {
    if (first.measure().isEmpty()) {
      return first.to();
    }
    int afterFlipped = flipped(first);
    if (afterFlipped > first.to()) {
      return afterFlipped;
    }
    int noted = first.relation().isEmpty() && isNote(first.to()) ? first.to() + 1 : first.to();
    int link = skipComma(noted);
    if (isLink(link) && (first.relation().isEmpty() || first.isFloor())) {
      return afterLink(first, link + 1);
    }
    int second = skipJoin(link);
    Optional<Part> next = parts.read(second).filter(p -> p.relation().isPresent());
    if (next.isEmpty()) {
      return first.to();
    }
    if (isRestated(first, next.get(), second - 1)) {
      Part last = next.get();
      add(
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
    boolean isAlternative = sentence.is(second - 1, Sense.OR) && second > link;
    Optional<Claim> claim =
        isAlternative
            ? Optional.empty()
            : Ranges.between(first, next.get()).filter(BoundParser::isOrdered);
    if (claim.isEmpty()) {
      return first.to();
    }
    addRange(claim.get(), first, next.get(), first.from());
    return bounds.getLast().to();
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
    addRange(claim.get(), first, high, first.from());
    Bound whole = bounds.removeLast();
    bounds.add(
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
    Optional<Part> next = parts.read(skipFillers(from)).filter(p -> p.measure().isPresent());
    if (next.isEmpty() || next.get().isFloor()) {
      return first.to();
    }
    Measure low = first.measure().orElseThrow();
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
    addRange(claim.get(), first, next.get(), first.from());
    addSides(first, next.get());
    return bounds.getLast().to();
  }

  /** Φ1.8×20 m～Φ4.6×80 m: a range for each side. */
  private void addSides(Part first, Part next) {
    List<Measure> low = Sides.all(sentence, first);
    List<Measure> high = Sides.all(sentence, next);
    for (int i = 0; i < Math.min(low.size(), high.size()); i++) {
      Ranges.closed(low.get(i), high.get(i))
          .ifPresent(claim -> bounds.add(bounds.getLast().withClaim(claim)));
    }
  }

  private int skipJoin(int from) {
    int at = from;
    while (sentence.is(at, Sense.BUT) || sentence.is(at, Sense.AND) || sentence.is(at, Sense.OR)) {
      at++;
    }
    return at;
  }

  /** "20, 25 or 30 mm": each number by itself, the unit stands at the last. */
  private int list(Part first) {
    List<Part> members = new ArrayList<>(List.of(first));
    Part last = first;
    while (isBareMember(last) && members.size() < MOST_MEMBERS) {
      int comma = last.to();
      int at = sentence.isAnyMark(comma, ",、") ? comma + 1 : comma;
      boolean isJoined = sentence.is(at, Sense.OR) || sentence.is(at, Sense.AND);
      at = isJoined ? at + 1 : at;
      Optional<Part> next = at > comma ? parts.read(at) : Optional.empty();
      if (next.isEmpty() || next.get().measure().isEmpty()) {
        return first.to();
      }
      last = next.get();
      members.add(last);
    }
    boolean isList =
        members.size() > 1
            && last.relation().isEmpty()
            && last.measure().filter(Measure::hasUnit).isPresent();
    if (!isList) {
      return first.to();
    }
    for (Part member : members) {
      Measure measure = member.measure().orElseThrow();
      Measure whole = measure.hasUnit() ? measure : measure.withUnit(last.measure().orElseThrow());
      bounds.add(
          new Bound(
              new Claim.Single(Relation.EQUAL, whole),
              first.from(),
              last.to(),
              member.start(),
              last.end(),
              false,
              "",
              List.of()));
    }
    return last.to();
  }

  private static boolean isBareMember(Part part) {
    return part.relation().isEmpty()
        && part.measure().filter(m -> !m.hasUnit() && m.tolerance().isEmpty()).isPresent();
  }
}
