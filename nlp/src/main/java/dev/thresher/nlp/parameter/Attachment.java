package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Gives each circumstance to the bounds that it belongs to: in English to the bound before it, in
 * Chinese and Japanese to those behind it; at the other side where there is none.
 */
final class Attachment {
  private final Sentence sentence;
  private final List<Reading> readings;
  private final List<Zone> zones;

  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();

  private Attachment(Sentence sentence, List<Reading> readings, List<Zone> zones) {
    this.sentence = sentence;
    this.readings = readings;
    this.zones = zones;
    for (Reading reading : readings) {
      if (isDemand(reading) || isHead(reading)) {
        starts.set(reading.bound().from());
        ends.set(reading.bound().to());
      }
    }
  }

  static List<Reading> attached(Sentence sentence, List<Reading> readings, List<Zone> zones) {
    return zones.isEmpty() ? readings : new Attachment(sentence, readings, zones).all();
  }

  private List<Reading> all() {
    List<Reading> attached = new ArrayList<>();
    for (Reading reading : readings) {
      attached.add(
          isDemand(reading) || isHead(reading) ? reading.with(zonesOf(reading.bound())) : reading);
    }
    return attached;
  }

  private static boolean isDemand(Reading reading) {
    return reading.role() == ParameterRole.THRESHOLD || reading.role() == ParameterRole.FORMULA;
  }

  /** "26 GHz in satellite service" under "exceeding:" becomes a demand by its chapeau. */
  private static boolean isHead(Reading reading) {
    return reading.role() == ParameterRole.COUNT
        && reading.bound().from() <= 2
        && !reading.bound().isExplicit();
  }

  private List<Zone> zonesOf(Bound bound) {
    return zones.stream().filter(zone -> belongs(zone, bound)).toList();
  }

  private boolean belongs(Zone zone, Bound bound) {
    if (zone.from() >= bound.from() && zone.to() <= bound.to()) {
      return true;
    }
    if (isOfNext(zone)) {
      return bound.from() == zone.to() + 1;
    }
    int note = noteAt(zone);
    if (ends.get(note)) {
      return note == bound.to();
    }
    int behind = note == zone.from() ? zone.to() : zone.to() + 1;
    if (note <= sentence.size() && starts.get(behind)) {
      return behind == bound.from();
    }
    boolean isBehind = zone.from() >= bound.to();
    int from = isBehind ? bound.to() : zone.to();
    int to = isBehind ? zone.from() : bound.from();
    if (!sameClause(from, to)) {
      return false;
    }
    if (isBehind && passesFollowing(from, to)) {
      return false;
    }
    boolean zoneTakesBefore =
        sentence.language() == Language.ENGLISH ? hasBoundBefore(zone) : !hasBoundBehind(zone);
    if (zoneTakesBefore) {
      return isBehind
          && (isShared(zone) || noBoundBetween(bound.to(), zone.from()) || isOfPair(zone, bound));
    }
    return !isBehind && noOtherZoneGroup(zone, bound);
  }

  /** "a viscosity at 30 °C of less than 5 Pa·s": said of what follows. */
  private boolean isOfNext(Zone zone) {
    return sentence.language() == Language.ENGLISH
        && sentence.is(zone.to(), Sense.OF)
        && starts.get(zone.to() + 1)
        && sentence.at(zone.from() - 1).isPlainWord();
  }

  /** 含铬20%以上(按重量计)、含铝5%以上: the bracket directly behind a bound is its own. Where it opens. */
  private int noteAt(Zone zone) {
    boolean isHan = sentence.language() != Language.ENGLISH;
    boolean isWhole = sentence.word(zone.from()).startsWith("(");
    boolean isNote = isWhole || sentence.isMark(zone.from() - 1, '(');
    return isHan && isNote ? zone.from() - (isWhole ? 0 : 1) : sentence.size() + 1;
  }

  /** 均在…下测得, "both measured at 94 GHz": holds for all of the bounds before it. */
  private boolean isShared(Zone zone) {
    String before = sentence.text(zone.from() - 1);
    return before.equals("both")
        || before.equals("all")
        || (before + sentence.text(zone.from(), zone.to())).contains("均");
  }

  /**
   * "one side > 36 cm and the other side > 15 cm in the unfolded state", "a life above 900 h and a
   * strength above 900 MPa, at 900 K": said of both.
   */
  private boolean isOfPair(Zone zone, Bound bound) {
    if (sentence.language() != Language.ENGLISH) {
      return false;
    }
    int second = starts.nextSetBit(bound.to());
    int end = sentence.isMark(zone.from() - 1, ',') ? zone.from() - 1 : zone.from();
    boolean isLast = ends.get(end) && noBoundBetween(second + 1, zone.from());
    boolean areSides =
        sentence.text(second - 1).equals("side") && sentence.text(bound.from() - 1).equals("side");
    if (!isLast || (!areSides && end == zone.from())) {
      return false;
    }
    boolean isJoined = false;
    for (int at = bound.to(); at < second; at++) {
      if (sentence.isMark(at, ',')) {
        return false;
      }
      isJoined |= sentence.is(at, Sense.AND);
    }
    return isJoined;
  }

  /** "above 31.8 GHz and having any of the following at 20 °C:" speaks of what follows. */
  private boolean passesFollowing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Sense.FOLLOWING) && sentence.text(i).contains("following")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBoundBefore(Zone zone) {
    int end = ends.previousSetBit(zone.from());
    return end >= 0 && sameClause(end, zone.from());
  }

  private boolean hasBoundBehind(Zone zone) {
    int start = starts.nextSetBit(zone.to());
    return start >= 0 && sameClause(zone.to(), start);
  }

  private boolean noBoundBetween(int from, int to) {
    int start = starts.nextSetBit(from);
    return start < 0 || start >= to;
  }

  /** A later circumstance with bounds of its own between ends the reach of an earlier one. */
  private boolean noOtherZoneGroup(Zone zone, Bound bound) {
    if (noBoundBetween(zone.to(), bound.from())) {
      return true;
    }
    int first = starts.nextSetBit(zone.to());
    return zones.stream().noneMatch(other -> other.from() > first && other.to() <= bound.from());
  }

  private boolean sameClause(int from, int to) {
    return sentence.isOneClause(from, to);
  }
}
