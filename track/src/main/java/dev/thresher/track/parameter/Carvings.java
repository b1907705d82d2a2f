package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.Leaf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Paragraphs that were carved out of a sibling, or of their parent: "exceeding 1,555 nm" that
 * becomes "exceeding 1,555 nm but not exceeding 1,850 nm" beside a new paragraph on what exceeds
 * 1,850 nm. Neither tightens nor relaxes by itself. Seen backwards, a paragraph that a sibling took
 * in.
 */
final class Carvings {
  private static final int ALIKE = 400;

  private final Set<Integer> pieces = new HashSet<>();
  private final Set<Integer> wholes = new HashSet<>();

  private Carvings() {}

  /** New paragraphs of the later edition that were carved out of the earlier one's. */
  static Carvings of(Alignment alignment) {
    Carvings carvings = new Carvings();
    for (AlignmentRecord each : alignment.records()) {
      if (each instanceof AlignmentRecord.Added(int after, List<Integer> tombstones)) {
        carvings.find(alignment, alignment.after().leaf(after));
      }
    }
    return carvings;
  }

  /** True if this new paragraph catches only what a sibling caught before. */
  boolean isPiece(Leaf added) {
    return pieces.contains(added.index());
  }

  /** True if a new paragraph was carved out of this one. */
  boolean isWhole(Leaf before) {
    return wholes.contains(before.index());
  }

  private void find(Alignment alignment, Leaf added) {
    if (added.parent() < 0 || added.thresholds().isEmpty()) {
      return;
    }
    Optional<Integer> parent = alignment.ofAfter(added.parent()).befores().stream().findFirst();
    Stream<Leaf> siblings =
        parent.stream()
            .flatMap(index -> alignment.before().children(index).stream())
            .map(alignment.before()::leaf);
    Stream<Leaf> above =
        parent.stream()
            .map(alignment.before()::leaf)
            .filter(whole -> isWithin(added, whole) || takesFigures(added, whole));
    Stream<Leaf> beside = siblings.filter(sibling -> isCarvedOutOf(added, sibling));
    Stream.concat(beside, above)
        .filter(whole -> hasLost(alignment, whole, added))
        .findFirst()
        .ifPresent(sibling -> {
          pieces.add(added.index());
          wholes.add(sibling.index());
        });
  }

  /** What is left of the sibling no longer catches the piece. */
  private static boolean hasLost(Alignment alignment, Leaf whole, Leaf piece) {
    return alignment.ofBefore(whole.index()).afters().stream()
        .map(alignment.after()::leaf)
        .noneMatch(rest -> isWithin(piece, rest));
  }

  private static boolean isCarvedOutOf(Leaf piece, Leaf whole) {
    return piece.shingles().resemblance(whole.shingles()) >= ALIKE
        && (isNarrowerOf(piece, whole) || takesFigures(piece, whole));
  }

  private static boolean isNarrowerOf(Leaf piece, Leaf whole) {
    return isWithin(piece, whole)
        && piece.thresholds().stream().anyMatch(each -> isNarrower(each, whole));
  }

  private static boolean isWithin(Leaf piece, Leaf whole) {
    return piece.thresholds().stream().allMatch(each -> isWithin(each, whole));
  }

  private static boolean isWithin(Parameter piece, Leaf whole) {
    return whole.thresholds().stream()
        .filter(each -> areConditionsWithin(piece, each))
        .map(each -> direction(piece, each))
        .anyMatch(each -> each == Direction.TIGHTENED || each == Direction.NEUTRAL);
  }

  private static boolean isNarrower(Parameter piece, Leaf whole) {
    return whole.thresholds().stream()
        .filter(each -> areConditionsWithin(piece, each))
        .anyMatch(each ->
            direction(piece, each) == Direction.TIGHTENED
                || !Sameness.areSame(piece.ownConditions(), each.ownConditions()));
  }

  /** Wherever the whole is measured in a range, the piece is in a part of that range. */
  private static boolean areConditionsWithin(Parameter piece, Parameter whole) {
    return bounds(whole).allMatch(outer -> bounds(piece).anyMatch(inner -> isPart(inner, outer)));
  }

  private static Stream<Threshold> bounds(Parameter parameter) {
    return parameter.ownConditions().stream().flatMap(each -> each.threshold().stream());
  }

  private static boolean isPart(Threshold inner, Threshold outer) {
    Direction direction = Reach.direction(inner, outer);
    return direction == Direction.TIGHTENED || direction == Direction.NEUTRAL;
  }

  /**
   * "outside 10 to 90 °C" that becomes "below 10 °C" beside "above 90 °C"; "to 5 mm" that goes on
   * as "5 mm or less".
   */
  private static boolean takesFigures(Leaf piece, Leaf whole) {
    return piece.thresholds().stream()
        .allMatch(each ->
            whole.thresholds().stream()
                .filter(other -> hasFigures(other.threshold().orElseThrow()))
                .anyMatch(other -> isEndOf(each, other)));
  }

  private static boolean hasFigures(Threshold whole) {
    return switch (whole) {
      case Threshold.Within within -> true;
      case Threshold.Exactly exactly -> true;
      case Threshold.About about -> false;
      case Threshold.Floor floor -> false;
      case Threshold.Ceiling ceiling -> false;
    };
  }

  private static boolean isEndOf(Parameter piece, Parameter range) {
    Threshold end = piece.threshold().orElseThrow();
    Optional<Quantity> figure = end.low().or(end::high);
    Threshold whole = range.threshold().orElseThrow();
    return Stream.of(whole.low(), whole.high())
        .flatMap(Optional::stream)
        .anyMatch(other -> figure.map(one -> KindredUnits.areSame(one, other)).orElse(false));
  }

  /** Tightened if the second catches more than the first. */
  private static Direction direction(Parameter one, Parameter another) {
    Threshold here = one.threshold().orElseThrow();
    Threshold there = another.threshold().orElseThrow();
    return one.excluded() == another.excluded()
        ? Reach.direction(here, there)
        : Direction.UNDETERMINED;
  }
}
