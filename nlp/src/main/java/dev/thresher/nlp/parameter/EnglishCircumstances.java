package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The circumstances of an English sentence: a preposition directly behind a bound ("exceeding 350
 * Wh/kg at 293 K") or at the head of the clause ("When operated at 1 kHz, ...").
 */
final class EnglishCircumstances {
  private static final int REACH = 12;
  private static final int WORDS_REACH = 7;
  private static final int STRETCH = 3;

  private final Sentence sentence;
  private final BoundIndex index;
  private final CircumstanceOpenings openings;
  private final CircumstanceRest rest;
  private final List<Zone> zones = new ArrayList<>();

  private EnglishCircumstances(Sentence sentence, List<Bound> bounds) {
    this.sentence = sentence;
    this.index = new BoundIndex(bounds);
    this.openings = new CircumstanceOpenings(sentence);
    this.rest = new CircumstanceRest(sentence, index);
  }

  static List<Zone> zones(Sentence sentence, List<Bound> bounds) {
    return new EnglishCircumstances(sentence, bounds).all();
  }

  private List<Zone> all() {
    boolean isOpen = true;
    int at = 0;
    Optional<Zone> opening = OpeningEvent.of(sentence, index);
    while (at < sentence.size()) {
      Optional<Zone> zone =
          opening.isPresent() && opening.get().from() == at ? opening : zoneAt(at, isOpen);
      if (zone.isPresent()) {
        zones.add(withParticiple(zone.get()));
        at = zone.get().to();
        isOpen = true;
      } else if (index.startingAt(at).isPresent()) {
        at = Math.max(at + 1, index.startingAt(at).orElseThrow().to());
        isOpen = true;
      } else {
        isOpen = openings.isOpenBehind(at, isOpen) || isNoteBehind(at);
        at++;
      }
    }
    return JoinedCircumstances.of(sentence, zones);
  }

  /** The bracket of "60 dBc (carrier) when making a signal" closes here. */
  private boolean isNoteBehind(int close) {
    return sentence.isMark(close, ')')
        && sentence.text(close + 1).equals("when")
        && index.endsExplicit(EnglishPhrases.afterBracket(sentence, close + 1));
  }

  private Optional<Zone> zoneAt(int at, boolean isOpen) {
    return isOpen || openings.isAlwaysCue(at) ? openAt(at) : plainAt(at).or(insertedAt(at));
  }

  /** "determined at 293 K". */
  private Zone withParticiple(Zone zone) {
    int before = zone.from() - 1;
    return CircumstanceOpenings.isMeasuring(sentence, before) && index.endsExplicit(before)
        ? Zone.of(sentence, before, zone.to(), zone.bounds())
        : zone;
  }

  private Optional<Zone> freeAt(int at) {
    int lastEnd = zones.isEmpty() ? -1 : zones.getLast().to();
    return CircumstanceWords.freeAt(sentence, index, at, lastEnd);
  }

  private Optional<Zone> openAt(int at) {
    Optional<Zone> free = freeAt(at);
    boolean isFree = at > 0 || free.filter(zone -> sentence.isMark(zone.to(), ',')).isPresent();
    return free.isPresent() && isFree
        ? free
        : Deadlines.event(sentence, index, at).or(() -> zone(at));
  }

  /** "It is read at a sweep speed of 0.5 mm/ns": no comparator, so no demand. */
  private Optional<Zone> plainAt(int at) {
    boolean isAt =
        sentence.is(at, Sense.CUE)
            && lower(at, at + 1).startsWith("at")
            && !Settings.isBuiltFor(sentence, at);
    return isAt ? zone(at).filter(z -> isPlain(at, z) || isOfBound(at, z)) : Optional.empty();
  }

  /** The "at pressures of 130 Pa to 20 kPa" behind "in the 900 K to 990 K temperature range". */
  private boolean isOfBound(int at, Zone zone) {
    int noun = at - 1;
    while (noun > at - STRETCH && sentence.at(noun).isPlainWord()) {
      noun--;
    }
    return index.endsExplicit(noun + 1) && !zone.bounds().isEmpty();
  }

  /** ", with all compensations available,". */
  private Supplier<Optional<Zone>> insertedAt(int at) {
    return () ->
        sentence.isMark(at - 1, ',')
            ? freeAt(at)
                .or(() -> zone(at).filter(EnglishCircumstances::isMeasured))
                .filter(zone -> closesInsertion(at, zone.to()))
                .or(stateAt(at))
            : stateAt(at).get();
  }

  /** ", for a 10 µs gate,": no comparator, so no demand. */
  private static boolean isMeasured(Zone zone) {
    return !zone.bounds().isEmpty() && !zone.bounds().getFirst().isExplicit();
  }

  /** A comma; behind "TIR, over 250 mm of travel" the clause may end. */
  private boolean closesInsertion(int cue, int end) {
    boolean isEnd = end >= sentence.size() || sentence.isAnyMark(end, ";.");
    return sentence.isMark(end, ',') || (isEnd && lower(cue, cue + 1).equals("over"));
  }

  /** "current density at rated operating conditions exceeding 5 A/cm²". */
  private Supplier<Optional<Zone>> stateAt(int at) {
    return () -> {
      int end = at + 1;
      while (end < at + WORDS_REACH
          && (sentence.at(end).isPlainWord() || sentence.text(end).equals("operating"))) {
        end++;
      }
      boolean isState =
          lower(at, at + 1).equals("at")
              && index.startsExplicit(end)
              && Interposed.stateStart(sentence, end) == at;
      return isState ? Optional.of(Zone.of(sentence, at, end, List.of())) : Optional.empty();
    };
  }

  /** A measure without a comparator, or words between commas: ", at full resolution,". */
  private boolean isPlain(int at, Zone zone) {
    return zone.bounds().isEmpty()
        ? sentence.isMark(at - 1, ',') && sentence.isMark(zone.to(), ',')
        : !zone.bounds().getFirst().isExplicit();
  }

  private Optional<Zone> zone(int cue) {
    if (index.startingAt(cue).isPresent()) {
      return new FollowingPeriod(sentence, index).of(index.startingAt(cue).orElseThrow());
    }
    if (sentence.is(cue, Sense.QUALIFIER) && lower(cue, cue + 1).startsWith("on a")) {
      return Optional.of(Zone.of(sentence, cue, cue + 1, List.of()));
    }
    Optional<Zone> each = PerEach.at(sentence, index, cue);
    if (each.isPresent()) {
      return each;
    }
    boolean isUsing = sentence.text(cue).equals("using") && index.endsExplicit(cue);
    boolean isCue = (sentence.is(cue, Sense.CUE) && !rest.isIdleIf(cue)) || isUsing;
    if (!isCue && !continuesZone(cue)) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.size(), cue + REACH);
    for (int i = cue + 1; i < limit; i++) {
      if (index.startingAt(i).isPresent()) {
        return measured(cue, index.startingAt(i).orElseThrow());
      }
      if (sentence.is(i, Sense.CHANGE) && sentence.is(i - 1, Sense.COPULA)) {
        return Optional.empty();
      }
      if (joinsNames(i)) {
        continue;
      }
      int note = openings.afterNote(cue, i);
      if (note > i) {
        i = note;
        continue;
      }
      boolean isPassed =
          sentence.is(i, Sense.HAVING) && (openings.isAlwaysCue(cue) || rest.isForThing(cue, i));
      if (endsWords(i) && !isPassed) {
        return inWords(cue, i);
      }
      boolean isPer = lower(cue, cue + 1).equals("per") && i > cue + 1;
      boolean mayEnd = isPer || (openings.isAlwaysCue(cue) && i > cue + 2);
      if (mayEnd && sentence.is(i, Sense.CUE)) {
        return inWords(cue, i);
      }
    }
    return inWords(cue, limit);
  }

  /** "at 10 kHz offset from a carrier of 10 GHz". */
  private boolean continuesZone(int at) {
    return sentence.is(at, Sense.FROM) && !zones.isEmpty() && zones.getLast().to() == at;
  }

  /** "at a rated average or CW output power exceeding 4,600 W": two names of one quantity. */
  private boolean joinsNames(int at) {
    int next = at + 1;
    while (next < at + WORDS_REACH && sentence.at(next).isPlainWord()) {
      next++;
    }
    return sentence.is(at, Sense.OR)
        && sentence.at(at - 1).isPlainWord()
        && next > at + 1
        && index.startsExplicit(next)
        && index.hasExplicitEnd(at);
  }

  private boolean endsWords(int at) {
    return sentence.isAnyMark(at, ",;.:()") || sentence.is(at, Sense.BUT) || isNewFeature(at);
  }

  private boolean isNewFeature(int at) {
    boolean isJoin = sentence.is(at, Sense.AND) || sentence.is(at, Sense.OR);
    return sentence.is(at, Sense.HAVING)
        ? !lower(at, at + 1).matches("operating|working|operated|using|emitting|handling")
        : isJoin;
  }

  private Optional<Zone> measured(int cue, Bound bound) {
    boolean isKnown =
        lower(cue, cue + 1).equals("under")
            && EnglishPhrases.isBareCount(bound)
            && !bound.isExplicit()
            && sentence.is(bound.from() - 1, Sense.DETERMINER);
    boolean isOnlyOne =
        bound.isExplicit()
            && !hasOtherBound(bound)
            && !(openings.isSpanOf(cue) && openings.isAlwaysCue(cue));
    if (isOnlyOne
        || isKnown
        || TimeOrReach.isDemanded(sentence, cue, bound)
        || (!CircumstanceRest.isPlain(bound) && !followsDemand(cue) && !openings.isSpanOf(cue))) {
      return Optional.empty();
    }
    List<Bound> inside = new ArrayList<>(List.of(bound));
    int to = bound.to();
    boolean isReference = lower(cue, cue + 1).startsWith("ref");
    Optional<Bound> next = rest.behind(to, isReference);
    while (next.isPresent()) {
      inside.add(next.get());
      to = next.get().to();
      next = rest.behind(to, isReference);
    }
    return Optional.of(Zone.of(sentence, cue, rest.afterNoun(to), inside));
  }

  /**
   * An explicit bound is a circumstance behind another one or at the head of a clause; not so in "a
   * beam product measured at the exit not exceeding 3 mm·mrad".
   */
  private boolean followsDemand(int cue) {
    boolean isHead = cue == 0 || sentence.isAnyMark(cue - 1, ",;:(") || !openings.isAlwaysCue(cue);
    return isHead
        || index.bounds().stream()
            .anyMatch(b -> b.isExplicit() && b.to() <= cue && sentence.isOneClause(b.to(), cue));
  }

  private boolean hasOtherBound(Bound bound) {
    return index.bounds().stream()
        .anyMatch(other ->
            (other.isExplicit() || isHead(other))
                && other.from() != bound.from()
                && sentence.isOneClause(
                    Math.min(other.to(), bound.to()), Math.max(other.from(), bound.from())));
  }

  /** "90 W at frequencies below 3 GHz" under "exceeding:" is a demand by its chapeau. */
  private static boolean isHead(Bound bound) {
    return bound.from() <= 2 && !bound.isExplicit() && bound.claim().unit().isPresent();
  }

  private Optional<Zone> inWords(int cue, int end) {
    int to = Math.min(end, cue + WORDS_REACH);
    boolean isComplete = to == end || to == sentence.size();
    return isComplete && to > cue + 1 && CircumstanceWords.isNamed(lower(cue, to))
        ? Optional.of(Zone.of(sentence, cue, to, List.of()))
        : Optional.empty();
  }

  private String lower(int from, int to) {
    return sentence.text(from, to).toLowerCase(Locale.ROOT);
  }
}
