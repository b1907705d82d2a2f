package dev.thresher.track.regime;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How alike two controls are, in thousandths: by what they speak of and by the values they name.
 */
final class Likeness {
  private static final int OF_OWN_TERMS = 350;
  private static final int OF_ALL_TERMS = 250;
  private static final int OF_AMOUNTS = 400;

  /** A name that one control in 512 bears, or several that more do. */
  private static final int FEWEST_BITS = 10;

  private static final int FEWEST_BITS_OF_THINGS = 5;

  private static final int FEWEST_NAMES = 3;

  private static final int WORDS_ALONE = 700;
  private static final int NAMES_ALONE = 850;

  private final Weights terms;
  private final Weights amounts;
  private final boolean isOneLanguage;

  private Likeness(Weights terms, Weights amounts, boolean isOneLanguage) {
    this.terms = terms;
    this.amounts = amounts;
    this.isOneLanguage = isOneLanguage;
  }

  /** Of two lists in one language. */
  static Likeness within(List<Control> left, List<Control> right) {
    return new Likeness(
        Weights.within(left, right, Control::all),
        Weights.within(left, right, Control::amounts),
        true);
  }

  /** Of two lists in different languages. */
  static Likeness across(List<Control> left, List<Control> right) {
    return new Likeness(
        Weights.across(left, right, Control::all),
        Weights.within(left, right, Control::amounts),
        false);
  }

  /** How alike two controls without a common quantity must be: names say less than words. */
  int floorOfWordsAlone() {
    return isOneLanguage ? WORDS_ALONE : NAMES_ALONE;
  }

  /** By the words of the two provisions alone. */
  int ofOwnTerms(Control left, Control right) {
    return terms.shared(left.own(), right.own());
  }

  int ofTerms(Control left, Control right) {
    int ofOwn = ofOwnTerms(left, right);
    int ofAll = terms.shared(left.all(), right.all());
    return (OF_OWN_TERMS * ofOwn + OF_ALL_TERMS * ofAll) / (OF_OWN_TERMS + OF_ALL_TERMS);
  }

  /**
   * True if both speak of something that few others do. Where only a glossary joins them, a common
   * quantity is no common thing, and words without a value must agree in several names.
   */
  boolean speakOfOneThing(Control left, Control right) {
    if (isOneLanguage) {
      return true;
    }
    return areValued(left, right)
        ? terms.common(left.all(), right.all()) >= FEWEST_BITS
        : terms.countCommon(left.own(), right.own()) >= FEWEST_NAMES
            || terms.rarestCommon(left.ownThings(), right.ownThings()) >= FEWEST_BITS;
  }

  /**
   * True if they share the name of a thing, and not of quantities alone: a temperature is bounded
   * everywhere.
   */
  boolean nameOneThing(Control left, Control right) {
    return isOneLanguage || terms.common(left.things(), right.things()) >= FEWEST_BITS_OF_THINGS;
  }

  /**
   * False if the words around them, or the bands that they name, rule it out. What stands in an
   * entry for what another entry does not control has in another language only such counterparts;
   * within one language its words decide.
   */
  boolean mayBeOne(Control left, Control right) {
    boolean isRest = left.place().isRest() != right.place().isRest();
    return !left.place().isOther(right.place())
        && (isOneLanguage || !isRest)
        && !Bands.areApart(left, right);
  }

  private static boolean areValued(Control left, Control right) {
    return !left.demands().isEmpty() && !right.demands().isEmpty();
  }

  int permille(Control left, Control right) {
    int ofTerms = ofTerms(left, right);
    if (!areValued(left, right)) {
      return ofTerms;
    }
    int ofAmounts = amounts.shared(left.amounts(), right.amounts());
    return ((1000 - OF_AMOUNTS) * ofTerms + OF_AMOUNTS * ofAmounts) / 1000;
  }

  /** The terms and amounts that tell most: what a counterpart is looked up by. */
  List<String> keys(Control control, int most) {
    Comparator<String> rarestFirst =
        Comparator.<String>comparingInt(terms::of).reversed().thenComparing(term -> term);
    Stream<String> rarest =
        control.all().stream().filter(term -> terms.of(term) > 0).sorted(rarestFirst).limit(most);
    return Stream.concat(rarest, control.amounts().stream().sorted()).toList();
  }
}
