package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one normalised sentence: bounds, their roles, properties and circumstances. */
final class SentenceReader {
  private final Sentence sentence;
  private final Grammar grammar;
  private final IdleBounds idle;
  private final List<Reading> readings = new ArrayList<>();

  private SentenceReader(String view, Language language) {
    this.sentence = Sentence.of(view, language);
    this.grammar = Grammar.of(language);
    this.idle = new IdleBounds(sentence);
  }

  static LocalReading read(String view, Language language) {
    return new SentenceReader(view, language).reading();
  }

  private LocalReading reading() {
    List<Bound> bounds = grammar.counted(sentence, BoundParser.parse(sentence));
    List<Zone> zones = grammar.zones(sentence, bounds);
    for (Bound bound : bounds) {
      readings.add(reading(bound, zones));
    }
    List<Reading> attached = Attachment.attached(sentence, inherited(), zones);
    Census census = Census.of(sentence, attached);
    OpenComparator open = OpenComparator.of(sentence, grammar);
    return new LocalReading(
        UnitChoice.chosen(sentence, attached).stream().map(this::named).toList(),
        census.numerals(),
        census.unread(),
        grammar.subject(sentence),
        open.relation(),
        open.span(),
        open.property(),
        handedDown(zones, attached),
        isExclusion());
  }

  /** "at 293 K": a temperature, though no word says so. */
  private Reading named(Reading reading) {
    boolean isUnnamed = reading.role() == ParameterRole.CONDITION && reading.property().isEmpty();
    return isUnnamed ? reading.withProperty(QuantityKinds.of(reading.bound(), sentence)) : reading;
  }

  /** Words alone say of many things when and where, of few how they are measured. */
  private boolean isHandedDown(Zone zone) {
    String first = sentence.text(zone.from()).toLowerCase(Locale.ROOT);
    return sentence.language() != Language.ENGLISH
        || first.startsWith("when")
        || first.startsWith("at")
        || first.endsWith("measured");
  }

  /** "having any of the following at 293 K:" says how the items are measured. */
  private List<Zone> handedDown(List<Zone> zones, List<Reading> attached) {
    return zones.stream()
        .filter(zone -> !zone.bounds().isEmpty() || isHandedDown(zone))
        .filter(zone -> attached.stream().noneMatch(reading -> reading.conditions().contains(zone)))
        .toList();
  }

  private Reading reading(Bound bound, List<Zone> zones) {
    String degree = DegreeSaid.of(sentence, bound);
    String property = degree.isEmpty() ? grammar.property(sentence, bound, zones) : degree;
    Optional<Relation> said = NamedRestatements.relation(sentence, bound, readings);
    if (said.isPresent()) {
      return reading(Extremes.bounded(bound, said.get()), ParameterRole.EQUIVALENT, property);
    }
    ParameterRole role = role(bound, zones);
    Bound told = idle.toldAgain(bound, readings, role);
    return linked(ShareOfAccuracy.turned(sentence, told, property), role, property);
  }

  private Reading linked(Bound bound, ParameterRole role, String property) {
    int link = bound.from() - 1;
    boolean isLinked =
        sentence.is(link, Sense.OF)
            || sentence.is(link, Sense.COPULA)
            || sentence.isMark(link, ':')
            || Extremes.limit(sentence, bound.from()).isPresent();
    if (role == ParameterRole.THRESHOLD && isLinked) {
      return reading(Extremes.of(sentence, bound), role, property);
    }
    return reading(bound, role, property);
  }

  private Reading reading(Bound bound, ParameterRole role, String property) {
    boolean isExcluded = role == ParameterRole.THRESHOLD && grammar.isExcluded(sentence, bound);
    return new Reading(bound, role, property, List.of(), isExcluded);
  }

  private ParameterRole role(Bound bound, List<Zone> zones) {
    if (bound.claim() instanceof Claim.OfFormula || Reckonings.isOfFormula(sentence, bound)) {
      return ParameterRole.FORMULA;
    }
    if (OfTheThing.is(sentence, bound) || !DegreeSaid.of(sentence, bound).isEmpty()) {
      return ParameterRole.THRESHOLD;
    }
    boolean isBare = !bound.isExplicit() && bound.claim().unit().isEmpty();
    if (zones.stream().anyMatch(zone -> zone.holds(bound))) {
      return isBare || idle.isKnownNumber(bound) ? ParameterRole.COUNT : ParameterRole.CONDITION;
    }
    if (idle.isBarePlace(bound)
        || idle.isOneOfThose(bound)
        || idle.isOfPapers(bound)
        || idle.isPermitted(bound)
        || idle.isTypical(bound)
        || idle.isEstimate(bound)
        || Reckonings.isComparison(sentence, bound)) {
      return ParameterRole.COUNT;
    }
    if (isRestated(bound, zones)
        || idle.corresponds(bound, readings)
        || idle.saysAgain(bound)
        || idle.repeats(bound, readings)
        || idle.isSameAmount(bound, readings)
        || NamedFigure.is(sentence, bound, readings)
        || isDegreeAgain(bound)) {
      return ParameterRole.EQUIVALENT;
    }
    if (Specimens.describes(sentence, bound)
        || Settings.are(sentence, bound)
        || Reckonings.isCase(sentence, bound)
        || Reckonings.tellsWhichOfShare(sentence, bound)) {
      return ParameterRole.CONDITION;
    }
    boolean isOfFollowing = idle.isOfFollowing(bound);
    boolean isDemand =
        bound.isExplicit()
            || isListed(bound)
            || isAlternative(bound)
            || grammar.isDemand(sentence, bound);
    if (isDemand && !isOfFollowing && !idle.isDefinition(bound)) {
      return ParameterRole.THRESHOLD;
    }
    boolean isCircumstance =
        !isOfFollowing
            && bound.claim().unit().isPresent()
            && !idle.isKnownNumber(bound)
            && EnglishDemands.atCircumstance(sentence, bound.from() - 1);
    return isCircumstance ? ParameterRole.CONDITION : ParameterRole.COUNT;
  }

  private boolean isDegreeAgain(Bound bound) {
    return !readings.isEmpty() && DegreeSaid.isRestated(sentence, bound, readings.getLast());
  }

  /** "10 kg of ice or more in 24 hours (10 litres of water or more in 24 hours)". */
  private boolean isRestated(Bound bound, List<Zone> zones) {
    int open = sentence.at(bound.from() - 1).isPlainWord() ? bound.from() - 2 : bound.from() - 1;
    if (readings.isEmpty()
        || sentence.language() != Language.ENGLISH
        || !bound.isExplicit()
        || !sentence.isMark(open, '(')) {
      return false;
    }
    Reading before = readings.getLast();
    if (isRangeOf(before.bound(), bound)) {
      return true;
    }
    boolean isDirect =
        before.bound().to() == open || zones.stream().anyMatch(zone -> zone.to() == open);
    return isDirect
        && open == bound.from() - 1
        && lastDemand()
            .filter(demand -> haveSameRelation(demand.bound().claim(), bound.claim()))
            .isPresent();
  }

  /** "a wavelength above 810 nm but below 990 nm (frequencies above 303 THz but below 370 THz)". */
  private boolean isRangeOf(Bound before, Bound bound) {
    return before.claim() instanceof Claim.Range(Measure low, var lowIn, Measure high, var highIn)
        && bound.claim() instanceof Claim.Range(Measure slow, var slowIn, Measure fast, var fastIn)
        && LightWaves.areOne(low, high, slow, fast)
        && sentence.isMark(before.to(), '(')
        && bound.from() <= before.to() + 2
        && sentence.isMark(bound.to(), ')');
  }

  private Optional<Reading> lastDemand() {
    return readings.reversed().stream()
        .filter(reading -> reading.role() == ParameterRole.THRESHOLD)
        .findFirst();
  }

  private static boolean haveSameRelation(Claim one, Claim other) {
    return one instanceof Claim.Single(Relation first, Measure low)
        && other instanceof Claim.Single(Relation second, Measure high)
        && first == second
        && low.hasUnit()
        && high.hasUnit()
        && !low.unit().equals(high.unit());
  }

  /** A member of "20, 25 or 30 mm": its unit stands at the last; not so in 1.8 × 20 m. */
  private boolean isListed(Bound bound) {
    boolean isCount = sentence.language() == Language.ENGLISH && EnglishPhrases.isBareCount(bound);
    return bound
        .claim()
        .first()
        .filter(m -> !isCount && m.end() < bound.end() && m.unitStart() > m.end())
        .filter(m -> sentence.view().substring(m.end(), m.unitStart()).indexOf('\u00d7') < 0)
        .isPresent();
  }

  /** "915 MHz or 2450 MHz": joined to a demand of the same kind. */
  private boolean isAlternative(Bound bound) {
    boolean isJoined =
        sentence.is(bound.from() - 1, Sense.OR)
            || (sentence.language() == Language.ENGLISH
                && (sentence.isMark(bound.from() - 1, ',')
                    || sentence.is(bound.from() - 1, Sense.AND)))
            || (sentence.language() == Language.CHINESE
                && sentence.word(bound.from() - 1).equals("、"));
    if (readings.isEmpty() || !isJoined) {
      return false;
    }
    Reading before = readings.getLast();
    var unit = bound.claim().unit();
    var other = before.bound().claim().unit();
    return before.role() == ParameterRole.THRESHOLD
        && before.bound().claim().isEquality()
        && before.bound().to() == bound.from() - 1
        && unit.isPresent()
        && other.isPresent()
        && unit.get().isCommensurable(other.get());
  }

  /** A bound without a name of its own takes that of the one before it, if they measure alike. */
  private List<Reading> inherited() {
    List<Reading> named = new ArrayList<>();
    String last = "";
    Optional<Reading> before = Optional.empty();
    for (Reading reading : readings) {
      boolean isAlike = before.filter(b -> measuresAlike(b, reading)).isPresent();
      boolean isNext = before.filter(b -> follows(b, reading)).isPresent();
      boolean isOfLast =
          reading.property().isEmpty()
              || (isNext && !last.isEmpty())
              || isOtherSide(before, reading);
      Reading whole =
          isOfLast && isAlike && !isDeadline(reading) ? reading.withProperty(last) : reading;
      named.add(whole);
      last = PropertyWords.isPenalty(whole.property()) ? last : whole.property();
      before = Optional.of(whole);
    }
    return named;
  }

  /** "a wavelength shorter than 400 nm or longer than 710 nm": the same wavelength. */
  private boolean isOtherSide(Optional<Reading> before, Reading reading) {
    boolean isOfComparator =
        !reading.property().isEmpty() && reading.property().equals(reading.bound().property());
    return isOfComparator
        && sentence.language() == Language.ENGLISH
        && sentence.is(reading.bound().from() - 1, Sense.OR)
        && before.filter(b -> b.bound().to() == reading.bound().from() - 1).isPresent()
        && before.filter(b -> Quantities.isNamed(b.property())).isPresent();
  }

  /** The 532 nm of 波长为266 nm、355 nm或532 nm的激光器: nothing but a joint stands between. */
  private boolean follows(Reading before, Reading reading) {
    int joint = before.bound().to();
    return sentence.language() == Language.CHINESE
        && reading.bound().from() == joint + 1
        && before.role() == reading.role()
        && reading.bound().property().isEmpty()
        && (sentence.is(joint, Sense.OR) || sentence.is(joint, Sense.AND));
  }

  private boolean isDeadline(Reading reading) {
    return Deadlines.is(sentence, reading.bound());
  }

  private static boolean measuresAlike(Reading one, Reading other) {
    var first = one.bound().claim().unit();
    var second = other.bound().claim().unit();
    return first.isPresent() && second.isPresent() && first.get().isCommensurable(second.get());
  }

  private boolean isExclusion() {
    boolean isExclusion = Exclusions.allowsExcept(sentence, sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      isExclusion ^= Exclusions.turns(sentence, i);
    }
    return isExclusion;
  }
}
