package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every provision of a list followed through all its editions; code, path and heading are what it
 * is called at a date.
 *
 * <p>A lineage is named for where it was first seen: {@code 3A001.e.1.b@2017-01-15}. A provision
 * that is missing from an edition and comes back under its path with its words is the same one.
 */
public final class Lineages {
  /** A provision as one edition has it. */
  public record Stage(int edition, int provision) {}

  private final List<EditionView> editions;
  private final List<Comparison> steps;
  private final Map<Lineage, List<Stage>> stages = new LinkedHashMap<>();
  private final List<Map<Integer, Lineage>> ofProvision = new ArrayList<>();

  private Lineages(List<EditionView> editions, List<Comparison> steps) {
    this.editions = List.copyOf(editions);
    this.steps = List.copyOf(steps);
    for (int i = 0; i < editions.size(); i++) {
      ofProvision.add(new HashMap<>());
      for (Leaf leaf : editions.get(i).leaves()) {
        Lineage lineage = lineageOf(i, leaf);
        ofProvision.get(i).put(leaf.index(), lineage);
        stages.computeIfAbsent(lineage, key -> new ArrayList<>()).add(new Stage(i, leaf.index()));
      }
    }
  }

  /** The lineages of editions in the order of their dates. */
  public static Lineages of(List<ControlList> editions) {
    return ofViews(editions.stream().map(EditionView::of).toList());
  }

  public static Lineages ofViews(List<EditionView> editions) {
    List<Comparison> steps = new ArrayList<>();
    for (int i = 1; i < editions.size(); i++) {
      if (editions.get(i - 1).edition().compareTo(editions.get(i).edition()) >= 0) {
        throw new IllegalArgumentException(
            editions.get(i).edition().name()
                + " does not follow "
                + editions.get(i - 1).edition().name());
      }
      steps.add(Comparison.of(editions.get(i - 1), editions.get(i)));
    }
    return new Lineages(editions, steps);
  }

  private Lineage lineageOf(int edition, Leaf leaf) {
    return inherited(edition, leaf)
        .or(() -> returned(edition, leaf))
        .orElseGet(() -> ChangeForm.lineage(editions.get(edition), leaf));
  }

  /** From the edition before; of several heirs the first one inherits, the others are new. */
  private Optional<Lineage> inherited(int edition, Leaf leaf) {
    if (edition == 0) {
      return Optional.empty();
    }
    AlignmentRecord entry = steps.get(edition - 1).alignment().ofAfter(leaf.index());
    return switch (entry) {
      case AlignmentRecord.Matched matched -> ancestor(edition, matched.before());
      case AlignmentRecord.Merged merged -> ancestor(edition, merged.before().getFirst());
      case AlignmentRecord.Split split ->
          split.after().getFirst() == leaf.index()
              ? ancestor(edition, split.before())
              : Optional.empty();
      case AlignmentRecord.Uncertain uncertain -> Optional.empty();
      case AlignmentRecord.Removed removed -> Optional.empty();
      case AlignmentRecord.Added added -> Optional.empty();
    };
  }

  private Optional<Lineage> ancestor(int edition, int before) {
    return Optional.ofNullable(ofProvision.get(edition - 1).get(before));
  }

  /** One that an edition in between had lost: same path, same words but for quantities. */
  private Optional<Lineage> returned(int edition, Leaf leaf) {
    for (int earlier = edition - 2; earlier >= 0; earlier--) {
      int there = editions.get(earlier).indexOf(leaf.path());
      if (there >= 0) {
        Lineage lineage = of(earlier, there);
        boolean isSame = editions.get(earlier).leaf(there).skeleton().equals(leaf.skeleton());
        boolean isFree = stages.getOrDefault(lineage, List.of()).getLast().edition() < edition;
        return isSame && isFree ? Optional.of(lineage) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  public List<EditionView> editions() {
    return editions;
  }

  /** The comparisons of neighbouring editions, one fewer than there are editions. */
  public List<Comparison> steps() {
    return steps;
  }

  /** The lineage of a provision by its place in the outline of an edition. */
  public Lineage of(int edition, int provision) {
    return Optional.ofNullable(ofProvision.get(edition).get(provision)).orElseThrow();
  }

  /** Where a lineage stands in each edition that has it, in order. */
  public List<Stage> stages(Lineage lineage) {
    return List.copyOf(stages.getOrDefault(lineage, List.of()));
  }

  /** The lineages that bore this designator, or one below it, in any edition. */
  public SortedSet<Lineage> bearing(Designator code) {
    SortedSet<Lineage> found = new TreeSet<>();
    for (int i = 0; i < editions.size(); i++) {
      for (Leaf leaf : editions.get(i).leaves()) {
        if (code.covers(leaf.provision().designator())) {
          found.add(of(i, leaf.index()));
        }
      }
    }
    return found;
  }

  /** The changes of all steps in order, each under its lineage. */
  public List<Change> changes() {
    List<Change> all = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      for (Change change : steps.get(step).changes()) {
        all.add(named(change, step));
      }
    }
    return all;
  }

  private Change named(Change change, int step) {
    boolean isThere = change.after().isPresent();
    int edition = isThere ? step + 1 : step;
    int provision = editions.get(edition).indexOf(change.shown().path());
    return change.withLineage(of(edition, provision));
  }
}
