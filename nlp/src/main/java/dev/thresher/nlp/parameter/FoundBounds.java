package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The bounds of a sentence as far as it is read. */
final class FoundBounds {
  private static final int LONGEST_NAME = 5;
  private static final Set<String> STRETCHES =
      Set.of("range", "ranges", "band", "bands", "limits", "interval");
  private static final Set<String> DENIALS = Set.of("not", "never", "nor", "cannot");

  private final Sentence sentence;
  private final PartParser parts;
  private final List<Bound> bounds = new ArrayList<>();

  FoundBounds(Sentence sentence, PartParser parts) {
    this.sentence = sentence;
    this.parts = parts;
  }

  List<Bound> all() {
    return bounds;
  }

  void add(Bound bound) {
    bounds.add(bound);
  }

  Bound last() {
    return bounds.getLast();
  }

  /** Puts a bound in the place of the last one. */
  void replaceLast(Bound bound) {
    bounds.set(bounds.size() - 1, bound);
  }

  /** Adds the bound of one part and of its other sides; answers the index behind it. */
  int add(Part part) {
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
    addInserted(part);
    return part.to();
  }

  /**
   * "100 dB (reference 1 µPa at 1 m) or more": the numbers of an insertion that restate nothing.
   */
  private void addInserted(Part part) {
    int depth = 0;
    for (int at = part.from(); at < part.to(); at++) {
      at = sentence.isMark(at, '(') ? InclusionNote.behind(sentence, at) : at;
      depth += sentence.isMark(at, '(') ? 1 : sentence.isMark(at, ')') ? -1 : 0;
      if (depth > 0
          && !isRestatement(part, at)
          && sentence.at(at) instanceof Lexeme.Quantified(int start, int end, Measure measure)) {
        Claim claim = new Claim.Single(Relation.EQUAL, measure);
        bounds.add(new Bound(claim, at, at + 1, start, end, false, "", List.of()));
      }
    }
  }

  private static boolean isRestatement(Part part, int at) {
    return part.equivalents().stream().anyMatch(bound -> bound.from() <= at && at < bound.to());
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

  /**
   * Adds the range of two parts, with what says that its ends are included; answers the index
   * behind.
   */
  int addRange(Claim claim, Part low, Part high, int from) {
    if (isOutside(from)) {
      return addOutside(low, high);
    }
    int to = high.to();
    int end = high.end();
    boolean isNoted = sentence.is(to, Sense.QUALIFIER) && sentence.is(to + 1, Sense.INCLUSIVE);
    int closing = isNoted || sentence.isMark(to, ',') ? to + 1 : to;
    if (sentence.is(closing, Sense.INCLUSIVE)) {
      to = closing + 1;
      end = isQuoted(closing) ? sentence.at(closing).end() : end;
    }
    List<Bound> equivalents = new ArrayList<>(restated(low, Relation.AT_LEAST));
    equivalents.addAll(restated(high, Relation.AT_MOST));
    int start = sentence.at(from).start();
    Optional<Bound> restated = RestatedRange.at(sentence, parts, claim, to);
    restated.ifPresent(equivalents::add);
    to = restated.map(bound -> bound.to() + 1).orElse(to);
    bounds.add(new Bound(claim, from, to, start, end, true, low.property(), equivalents));
    return to;
  }

  /** The two parts as two bounds, below the one and above the other. */
  private int addOutside(Part low, Part high) {
    List<Bound> under = restated(low, Relation.BELOW);
    List<Bound> over = restated(high, Relation.EXCEEDING);
    add(low.withRelation(Relation.BELOW).with(under, low.to()));
    Part above = high.withRelation(Relation.EXCEEDING).with(over, high.to());
    return add(above.about(low.property()));
  }

  /** "outside the temperature range from 219 K to 397 K", but not "never outside the band". */
  private boolean isOutside(int from) {
    if (!STRETCHES.contains(sentence.text(from - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int at = from - 1;
    while (at > from - LONGEST_NAME
        && (sentence.at(at).isPlainWord() || sentence.is(at, Sense.DETERMINER))
        && !sentence.text(at).equalsIgnoreCase("outside")) {
      at--;
    }
    return sentence.language() == Language.ENGLISH
        && sentence.text(at).equalsIgnoreCase("outside")
        && sentence.is(at + 1, Sense.DETERMINER)
        && !isDenied(at);
  }

  private boolean isDenied(int outside) {
    for (int at = outside - 1; at >= outside - LONGEST_NAME && at >= 0; at--) {
      if (DENIALS.contains(sentence.text(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "from 219 K (-54 °C) to 397 K (124 °C)": what restates an end bounds that side. */
  private List<Bound> restated(Part end, Relation side) {
    return end.equivalents().stream()
        .map(each ->
            sentence.language() == Language.ENGLISH && each.claim().isEquality()
                ? each.withClaim(new Claim.Single(side, each.claim().first().orElseThrow()))
                : each)
        .toList();
  }

  /** 之间 and "inclusive" belong to the quotation, 范围内 does not. */
  private boolean isQuoted(int at) {
    return !sentence.text(at).startsWith("范围") && !sentence.text(at).equals("区间");
  }
}
