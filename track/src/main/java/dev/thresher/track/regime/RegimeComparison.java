package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Two lists of different regimes beside each other.
 *
 * @param counterparts in the order of the left list; only pairs that prefer each other
 */
public record RegimeComparison(
    EditionView left, EditionView right, List<Counterpart> counterparts) {
  private static final int FLOOR = 380;
  private static final int FLOOR_WITHOUT_A_COMMON_VALUE = 480;
  private static final int FLOOR_OF_TERMS = 250;
  private static final int FLOOR_OF_OWN_TERMS = 500;
  private static final int FEWEST_TERMS = 3;
  private static final int NEVER = 1001;
  private static final int MARGIN = 15;

  /** A pair that is little alike must leave the next best further behind. */
  private static final int LITTLE_ALIKE = 600;

  private static final int MARGIN_OF_LITTLE_ALIKE = 40;

  /** How many terms of a control are looked up. */
  private static final int KEYS = 12;

  /** A key that more controls share finds too much. */
  private static final int COMMON = 150;

  private static final int ALIKE_IN_WORDS = 900;

  /** Two neighbours that go with a pair stand for the name of a thing. */
  private static final int KIN_ENOUGH = 50;

  public RegimeComparison {
    counterparts = List.copyOf(counterparts);
  }

  public static RegimeComparison of(EditionView left, EditionView right, Terms terms) {
    return of(left, right, terms, leaf -> true);
  }

  /**
   * The same with only a part of either list, such as what is controlled for missile technology.
   */
  public static RegimeComparison of(
      EditionView left, EditionView right, Terms terms, Predicate<Leaf> wanted) {
    List<Control> here = controls(left, terms, wanted);
    List<Control> there = controls(right, terms, wanted);
    boolean isOneLanguage = left.edition().language() == right.edition().language();
    Likeness likeness = isOneLanguage ? Likeness.within(here, there) : Likeness.across(here, there);
    Rivals rivals = Rivals.of(candidates(here, there, likeness));
    return new RegimeComparison(left, right, counterparts(rivals.withKin(left, right), likeness));
  }

  private static List<Counterpart> counterparts(Rivals rivals, Likeness likeness) {
    return rivals.preferred().stream()
        .filter(each -> rivals.margin(each) >= margin(each))
        .filter(
            each -> each.kin() >= KIN_ENOUGH || likeness.nameOneThing(each.left(), each.right()))
        .map(each -> counterpart(each, rivals.margin(each), likeness))
        .toList();
  }

  private static int margin(Candidate pair) {
    return pair.permille() < LITTLE_ALIKE ? MARGIN_OF_LITTLE_ALIKE : MARGIN;
  }

  private static List<Control> controls(EditionView view, Terms terms, Predicate<Leaf> wanted) {
    return Control.of(view, terms).stream().filter(each -> wanted.test(each.leaf())).toList();
  }

  private static List<Candidate> candidates(
      List<Control> here, List<Control> there, Likeness likeness) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < there.size(); i++) {
      for (String key : likeness.keys(there.get(i), KEYS)) {
        byKey.computeIfAbsent(key, name -> new ArrayList<>()).add(i);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Control control : here) {
      TreeSet<Integer> partners = new TreeSet<>();
      for (String key : likeness.keys(control, KEYS)) {
        List<Integer> sharing = byKey.getOrDefault(key, List.of());
        partners.addAll(sharing.size() > COMMON ? List.of() : sharing);
      }
      for (int partner : partners) {
        int permille = likeness.permille(control, there.get(partner));
        Candidate candidate = new Candidate(control, there.get(partner), permille);
        if (permille >= FLOOR
            && likeness.mayBeOne(control, candidate.right())
            && likeness.speakOfOneThing(control, candidate.right())
            && permille >= floor(candidate, likeness)) {
          candidates.add(candidate);
        }
      }
    }
    return candidates;
  }

  /** Words alone must agree more than words with a value that both name. */
  private static int floor(Candidate candidate, Likeness likeness) {
    Control left = candidate.left();
    Control right = candidate.right();
    if (left.demands().isEmpty() || right.demands().isEmpty()) {
      boolean areTelling = Math.min(left.own().size(), right.own().size()) >= FEWEST_TERMS;
      return areTelling ? likeness.floorOfWordsAlone() : NEVER;
    }
    List<Reason> reasons = DemandPairs.of(left, right);
    if (likeness.ofTerms(left, right) < FLOOR_OF_TERMS
        || reasons.stream().noneMatch(Reason::isComparable)
        || (!meetInOwnWords(left, right)
            && likeness.ofOwnTerms(left, right) < FLOOR_OF_OWN_TERMS)) {
      return NEVER;
    }
    return reasons.stream().anyMatch(Reason::namesOneValue) ? FLOOR : FLOOR_WITHOUT_A_COMMON_VALUE;
  }

  /** Where both bound something in their own words, what they share is not their chapeau alone. */
  private static boolean meetInOwnWords(Control left, Control right) {
    List<Parameter> ofLeft = left.leaf().thresholds();
    List<Parameter> ofRight = right.leaf().thresholds();
    return ofLeft.isEmpty()
        || ofRight.isEmpty()
        || ofLeft.stream()
            .anyMatch(one -> ofRight.stream().anyMatch(other -> DemandPairs.meet(one, other)));
  }

  private static Counterpart counterpart(Candidate best, int margin, Likeness likeness) {
    Control left = best.left();
    Control right = best.right();
    List<Reason> reasons = DemandPairs.of(left, right);
    List<String> onlyLeft = left.place().differencesTo(right.place());
    List<String> onlyRight = right.place().differencesTo(left.place());
    boolean areWordsAlike =
        !reasons.isEmpty() || likeness.ofOwnTerms(left, right) >= ALIKE_IN_WORDS;
    return new Counterpart(
        left.leaf(),
        right.leaf(),
        areWordsAlike && onlyLeft.isEmpty() && onlyRight.isEmpty()
            ? relation(reasons)
            : Relation.RELATED,
        best.permille(),
        margin,
        reasons,
        onlyLeft,
        onlyRight);
  }

  private static Relation relation(List<Reason> reasons) {
    return reasons.stream().map(Reason::relation).reduce(Relation.SAME, Relation::and);
  }
}
