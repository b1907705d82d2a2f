package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.Parameter;
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
 * Paragraphs that were carved out of a sibling: "exceeding 1,555 nm" that becomes "exceeding 1,555
 * nm but not exceeding 1,850 nm" beside a new paragraph on what exceeds 1,850 nm. Neither tightens
 * nor relaxes by itself. Seen backwards, a paragraph that a sibling took in.
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
    Optional<Integer> parent = alignment.ofAfter(added.parent()).befores().findFirst();
    Stream<Leaf> siblings =
        parent.stream()
            .flatMap(index -> alignment.before().children(index).stream())
            .map(alignment.before()::leaf);
    siblings
        .filter(sibling -> isCarvedOutOf(added, sibling) && hasLost(alignment, sibling, added))
        .findFirst()
        .ifPresent(sibling -> {
          pieces.add(added.index());
          wholes.add(sibling.index());
        });
  }

  /** What is left of the sibling no longer catches the piece. */
  private static boolean hasLost(Alignment alignment, Leaf whole, Leaf piece) {
    return alignment
        .ofBefore(whole.index())
        .afters()
        .map(alignment.after()::leaf)
        .noneMatch(rest -> piece.thresholds().stream().allMatch(each -> isWithin(each, rest)));
  }

  private static boolean isCarvedOutOf(Leaf piece, Leaf whole) {
    return piece.shingles().resemblance(whole.shingles()) >= ALIKE
        && piece.thresholds().stream().allMatch(each -> isWithin(each, whole))
        && piece.thresholds().stream().anyMatch(each -> isNarrower(each, whole));
  }

  private static boolean isWithin(Parameter piece, Leaf whole) {
    return whole.thresholds().stream()
        .map(each -> direction(piece, each))
        .anyMatch(each -> each == Direction.TIGHTENED || each == Direction.NEUTRAL);
  }

  private static boolean isNarrower(Parameter piece, Leaf whole) {
    return whole.thresholds().stream()
        .map(each -> direction(piece, each))
        .anyMatch(each -> each == Direction.TIGHTENED);
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
