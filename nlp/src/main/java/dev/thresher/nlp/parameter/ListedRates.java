package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One comparator before a list of named amounts of several kinds: "at more than 30 degrees tilt
 * angle, 4 degrees yaw, or 60 degrees/second turn rate".
 */
final class ListedRates {
  private static final int LEAST = 3;
  private static final int LONGEST_NAME = 6;

  private ListedRates() {}

  /** The bounds, those of such a list all under its comparator. */
  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    if (sentence.language() != Language.ENGLISH || bounds.size() < LEAST) {
      return bounds;
    }
    List<Bound> all = new ArrayList<>(bounds);
    for (int lead = 0; lead + LEAST <= all.size(); lead++) {
      int end = listEnd(sentence, all, lead);
      if (end - lead >= LEAST
          && all.get(lead).claim() instanceof Claim.Single(Relation relation, Measure m)) {
        for (int i = lead + 1; i < end; i++) {
          all.set(i, under(all.get(i), relation));
        }
      }
      lead = Math.max(lead, end - 1);
    }
    return all;
  }

  /** Behind the last bound of the list that begins at {@code lead}; {@code lead} if none does. */
  private static int listEnd(Sentence sentence, List<Bound> bounds, int lead) {
    Bound first = bounds.get(lead);
    boolean isLed =
        first.isExplicit()
            && sentence.is(first.from(), Sense.BEFORE)
            && first.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && (relation.isFloor() || relation.isCeiling());
    int end = isLed ? lead + 1 : lead;
    while (isLed
        && end < bounds.size()
        && follows(sentence, bounds.get(end - 1), bounds.get(end))) {
      end++;
    }
    boolean isClosed =
        end > lead + 1 && Joints.isConjunction(sentence, bounds.get(end - 1).from() - 1);
    return isClosed && areOfKinds(bounds.subList(lead, end)) ? end : lead;
  }

  private static boolean follows(Sentence sentence, Bound before, Bound next) {
    int joint = next.from() - 1;
    int comma = Joints.isConjunction(sentence, joint) ? joint - 1 : joint;
    int name = before.to();
    while (name < comma && isName(sentence, name)) {
      name++;
    }
    return !next.isExplicit()
        && next.claim().isEquality()
        && next.claim().unit().isPresent()
        && sentence.isMark(comma, ',')
        && name == comma
        && comma > before.to()
        && comma - before.to() <= LONGEST_NAME
        && sentence.at(next.to()).isPlainWord();
  }

  private static boolean isName(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.is(at, Sense.OR) || sentence.is(at, Sense.OF);
  }

  /** One of the amounts is of another kind than the first: degrees and degrees a second. */
  private static boolean areOfKinds(List<Bound> listed) {
    Optional<Unit> first = listed.getFirst().claim().unit();
    return first.isPresent()
        && listed.stream()
            .flatMap(bound -> bound.claim().unit().stream())
            .anyMatch(unit -> !unit.isCommensurable(first.get()));
  }

  private static Bound under(Bound bound, Relation relation) {
    return Extremes.bounded(bound, relation).explicit();
  }
}
