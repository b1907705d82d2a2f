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

  private final Weights terms;
  private final Weights amounts;

  Likeness(List<Control> left, List<Control> right) {
    this.terms = new Weights(left, right, Control::all);
    this.amounts = new Weights(left, right, Control::amounts);
  }

  int ofTerms(Control left, Control right) {
    int ofOwn = terms.shared(left.own(), right.own());
    int ofAll = terms.shared(left.all(), right.all());
    return (OF_OWN_TERMS * ofOwn + OF_ALL_TERMS * ofAll) / (OF_OWN_TERMS + OF_ALL_TERMS);
  }

  int permille(Control left, Control right) {
    int ofTerms = ofTerms(left, right);
    if (left.demands().isEmpty() && right.demands().isEmpty()) {
      return ofTerms;
    }
    int ofAmounts = amounts.shared(left.amounts(), right.amounts());
    return ((1000 - OF_AMOUNTS) * ofTerms + OF_AMOUNTS * ofAmounts) / 1000;
  }

  /** The terms and amounts that tell most: what a counterpart is looked up by. */
  List<String> keys(Control control, int most) {
    Comparator<String> rarestFirst =
        Comparator.<String>comparingInt(terms::of).reversed().thenComparing(term -> term);
    Stream<String> rarest = control.all().stream().sorted(rarestFirst).limit(most);
    return Stream.concat(rarest, control.amounts().stream().sorted()).toList();
  }
}
