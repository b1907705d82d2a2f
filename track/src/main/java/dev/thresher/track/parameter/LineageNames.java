package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each provision of a series its lineage, edition by edition: that of its ancestor in the
 * edition before, that of one that came back, or a name of its own.
 */
final class LineageNames {
  /** What came back at its place may have lost a comma on the way, in thousandths. */
  private static final int SAME_WORDS = 900;

  private final List<EditionView> editions;
  private final List<Alignment> steps;
  private final List<List<Lineage>> named = new ArrayList<>();
  private final Map<Lineage, Integer> last = new HashMap<>();

  private LineageNames(List<EditionView> editions, List<Alignment> steps) {
    this.editions = editions;
    this.steps = steps;
  }

  static LineageBook book(List<EditionView> editions, List<Alignment> steps) {
    LineageNames names = new LineageNames(editions, steps);
    for (int i = 0; i < editions.size(); i++) {
      names.name(i);
    }
    List<Edition> dated = editions.stream().map(EditionView::edition).toList();
    return new LineageBook(dated, names.named);
  }

  private void name(int edition) {
    List<Lineage> ofEdition = new ArrayList<>();
    for (Leaf leaf : editions.get(edition).leaves()) {
      Lineage lineage =
          inherited(edition, leaf)
              .or(() -> returned(edition, leaf))
              .orElseGet(() -> ChangeForm.lineage(editions.get(edition), leaf));
      ofEdition.add(lineage);
      last.put(lineage, edition);
    }
    named.add(ofEdition);
  }

  private Optional<Lineage> inherited(int edition, Leaf leaf) {
    return edition == 0
        ? Optional.empty()
        : inherited(steps.get(edition - 1), named.get(edition - 1), leaf);
  }

  /**
   * From the edition before; of several heirs the first one inherits, the others are new.
   *
   * @param before the lineages of the provisions of the edition before
   */
  static Optional<Lineage> inherited(Alignment step, List<Lineage> before, Leaf leaf) {
    return switch (step.ofAfter(leaf.index())) {
      case AlignmentRecord.Matched matched -> Optional.of(before.get(matched.before()));
      case AlignmentRecord.Merged merged -> Optional.of(before.get(merged.before().getFirst()));
      case AlignmentRecord.Split split ->
          split.after().getFirst() == leaf.index()
              ? Optional.of(before.get(split.before()))
              : Optional.empty();
      case AlignmentRecord.Uncertain uncertain -> Optional.empty();
      case AlignmentRecord.Removed removed -> Optional.empty();
      case AlignmentRecord.Added added -> Optional.empty();
    };
  }

  /** One that the edition before had lost: same path, same words but for quantities. */
  private Optional<Lineage> returned(int edition, Leaf leaf) {
    for (int earlier = edition - 2; earlier >= 0; earlier--) {
      int there = editions.get(earlier).indexOf(leaf.path());
      if (there >= 0) {
        Lineage lineage = named.get(earlier).get(there);
        boolean isLost = last.getOrDefault(lineage, edition) < edition - 1;
        return isLost && areAlike(editions.get(earlier).leaf(there), leaf)
            ? Optional.of(lineage)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean areAlike(Leaf one, Leaf another) {
    return one.provision().kind() == another.provision().kind()
        && (one.skeleton().equals(another.skeleton())
            || (one.tokens().size() > 2
                && one.shingles().resemblance(another.shingles()) >= SAME_WORDS));
  }
}
