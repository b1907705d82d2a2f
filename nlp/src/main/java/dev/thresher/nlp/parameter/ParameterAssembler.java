package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the readings of one sentence into parameters with evidence, under their chapeau. */
final class ParameterAssembler {
  private static final int LONGEST_QUOTE = 200;

  private final SourceText source;
  private final Place place;
  private final LocalReading local;
  private final Frame parent;
  private String property;
  private Optional<Unit> unit = Optional.empty();

  ParameterAssembler(
      SourceText source, Place place, LocalReading local, Frame parent, String lastProperty) {
    this.source = source;
    this.place = place;
    this.local = local;
    this.parent = parent;
    this.property = lastProperty;
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    boolean isFirst = true;
    for (Reading reading : local.readings()) {
      Reading own = place.limitsValue() ? limited(reading) : reading;
      Reading whole = isFirst ? underOpenComparator(own) : own;
      isFirst &= whole.role() != ParameterRole.THRESHOLD && reading.bound().from() > 2;
      if (isReported(whole)) {
        add(all, whole);
      }
    }
    return all;
  }

  /** The property that the last parameter was about; an item that names none inherits it. */
  String lastProperty() {
    return property;
  }

  private static boolean isReported(Reading reading) {
    boolean isBare =
        reading.role() == ParameterRole.COUNT && reading.bound().claim().unit().isEmpty();
    return !isBare;
  }

  /** The "$3000" of a row for shipments of limited value is a ceiling. */
  private static Reading limited(Reading reading) {
    boolean isValue =
        reading.bound().claim().isEquality()
            && reading.bound().claim().unit().filter(u -> u.code().equals("USD")).isPresent();
    return isValue
        ? new Reading(
            Extremes.bounded(reading.bound(), Relation.AT_MOST),
            ParameterRole.THRESHOLD,
            "LVS",
            reading.conditions(),
            false)
        : reading;
  }

  /** "exceeding: a. 26 GHz": the number alone takes the chapeau's comparator. */
  private Reading underOpenComparator(Reading reading) {
    boolean isHead = reading.bound().from() <= 2 || reading.role() == ParameterRole.THRESHOLD;
    boolean isBareHead =
        parent.open().isPresent()
            && isHead
            && !reading.bound().isExplicit()
            && reading.bound().claim().isEquality();
    if (!isBareHead) {
      return reading;
    }
    return new Reading(
        Extremes.bounded(reading.bound(), parent.open().orElse(Relation.EQUAL)),
        ParameterRole.THRESHOLD,
        isNamedAbove(reading) ? parent.property() : reading.property(),
        reading.conditions(),
        reading.isExcluded());
  }

  /** Not by the "involving" of "shipments involving over: a. 37 TBq of tritium". */
  private boolean isNamedAbove(Reading reading) {
    boolean isOwn = reading.bound().from() > 2 && !reading.property().isEmpty();
    return !isOwn
        && !parent.property().isEmpty()
        && (reading.property().isEmpty()
            || Quantities.isNamed(parent.property())
            || !parent.property().endsWith("ing"));
  }

  private void add(List<Parameter> all, Reading reading) {
    Bound bound = reading.bound();
    String named = named(reading);
    all.add(parameter(reading, bound, named, roleOf(reading), evidence(reading)));
    for (Bound equivalent : bound.equivalents()) {
      Evidence quote = evidence(new Span(equivalent.start(), equivalent.end()));
      all.add(
          parameter(reading.with(List.of()), equivalent, named, ParameterRole.EQUIVALENT, quote));
    }
  }

  private String named(Reading reading) {
    boolean isDemand = reading.role() == ParameterRole.THRESHOLD;
    String named =
        reading.property().isEmpty() && isDemand ? inherited(reading) : reading.property();
    if (isDemand && !named.isEmpty() && !PropertyWords.isPenalty(named)) {
      property = named;
      unit = reading.bound().claim().unit();
    }
    return named;
  }

  /** The last name, but the chapeau's where the last one is of another kind of quantity. */
  private String inherited(Reading reading) {
    Optional<Unit> own = reading.bound().claim().unit();
    boolean isOther = unit.isPresent() && own.isPresent() && !own.get().isCommensurable(unit.get());
    String last = isOther && !parent.property().isEmpty() ? parent.property() : property;
    boolean isUnsaid = isOther || unit.isEmpty();
    return isUnsaid && Deadlines.isCalendar(reading.bound()) && !namesTime(last) ? "" : last;
  }

  private static boolean namesTime(String name) {
    return FittingName.isOfTime(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Where words explain, "a slit of 0.5 mm" demands nothing; "not exceeding 0.5 mm" does. */
  private ParameterRole roleOf(Reading reading) {
    boolean isEstimate =
        reading.bound().claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation == Relation.ABOUT;
    boolean isGiven = reading.bound().claim().isEquality();
    boolean isDemand = reading.role() == ParameterRole.THRESHOLD;
    return isDemand && (isEstimate || isGiven) && place.explains()
        ? ParameterRole.COUNT
        : reading.role();
  }

  private Parameter parameter(
      Reading reading, Bound bound, String named, ParameterRole role, Evidence evidence) {
    Optional<Threshold> threshold =
        bound.claim().threshold(() -> Polarity.isLessBetter(named, bound));
    return new Parameter(
        place.path(),
        named,
        Concepts.standard().of(named),
        subject(named),
        threshold,
        unitAsWritten(bound),
        role,
        conditions(reading, role),
        reading.isExcluded() ^ parent.isExcluded(),
        bound.claim().isSuspect() ? Optional.of("exponent") : Optional.empty(),
        evidence);
  }

  /** "b. A peak power above 5 W" begins with the property; what has it stands above. */
  private Optional<String> subject(String named) {
    return local
        .subject()
        .filter(words -> !words.equalsIgnoreCase(named) && !Quantities.isNamed(words))
        .or(parent::subject)
        .or(local::subject);
  }

  private String unitAsWritten(Bound bound) {
    return bound
        .claim()
        .first()
        .filter(m -> m.unitEnd() > m.unitStart())
        .map(m -> source.quote(place.toSource(m.unitStart(), m.unitEnd())))
        .orElse("");
  }

  /** What belongs to the thresholds of the items below. */
  List<MeasuringCondition> handedDown() {
    return conditions(local.handedDown()).stream().map(MeasuringCondition::handedDown).toList();
  }

  /** Its own and, of a demand, those of the chapeaux. */
  private List<MeasuringCondition> conditions(Reading reading, ParameterRole role) {
    List<MeasuringCondition> own = conditions(reading.conditions());
    boolean isDemand = role == ParameterRole.THRESHOLD || role == ParameterRole.FORMULA;
    return isDemand ? parent.with(own) : own;
  }

  private List<MeasuringCondition> conditions(List<Zone> zones) {
    List<MeasuringCondition> conditions = new ArrayList<>();
    for (Zone zone : zones) {
      Optional<Bound> first = zone.bounds().stream().findFirst();
      String about = first.map(this::propertyOf).orElse("");
      conditions.add(
          new MeasuringCondition(
              about,
              first.flatMap(b -> b.claim().threshold(() -> true)),
              evidence(new Span(zone.start(), zone.end()))));
    }
    return conditions;
  }

  private String propertyOf(Bound bound) {
    return local.readings().stream()
        .filter(r -> r.bound().from() == bound.from())
        .map(Reading::property)
        .findFirst()
        .orElse("");
  }

  private Evidence evidence(Reading reading) {
    Span own = place.toSource(reading.bound().start(), reading.bound().end());
    boolean isUnderOpen =
        reading.role() == ParameterRole.THRESHOLD
            && !reading.bound().isExplicit()
            && !reading.bound().claim().isEquality()
            && parent.openSpan().isPresent()
            && place.path().isEmpty();
    Span whole = isUnderOpen ? parent.openSpan().orElseThrow().hull(own) : own;
    return source.evidence(whole.length() > LONGEST_QUOTE ? own : whole);
  }

  private Evidence evidence(Span inSentence) {
    return source.evidence(place.toSource(inSentence));
  }
}
