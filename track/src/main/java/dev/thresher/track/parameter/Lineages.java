package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final List<Change> changes;

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
    this.changes = allChanges();
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
    return changes;
  }

  /** The changes from one edition to any later one, net of what was undone between them. */
  public List<Change> changes(Edition from, Edition to) {
    int start = place(from);
    int end = place(to);
    if (start >= end) {
      throw new IllegalArgumentException(to.name() + " does not follow " + from.name());
    }
    Comparison comparison =
        end == start + 1 ? steps.get(start) : Comparison.of(editions.get(start), editions.get(end));
    return changes(comparison, start, end);
  }

  private int place(Edition edition) {
    for (int i = 0; i < editions.size(); i++) {
      if (editions.get(i).edition().equals(edition)) {
        return i;
      }
    }
    throw new IllegalArgumentException(edition.name() + " is none of these editions");
  }

  private List<Change> allChanges() {
    List<Change> all = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      all.addAll(changes(steps.get(step), step, step + 1));
    }
    return List.copyOf(all);
  }

  private List<Change> changes(Comparison comparison, int start, int end) {
    List<Change> named = new ArrayList<>();
    Set<String> lostAndFound = new HashSet<>();
    for (Change change : comparison.changes()) {
      int edition = change.isShownAfter() ? end : start;
      Leaf leaf = editions.get(edition).leaf(editions.get(edition).indexOf(change.shown().path()));
      Change under = change.withLineage(of(edition, leaf.index()));
      if (!isLostAndFound(under, start, end)) {
        named.add(under);
      } else if (leaf.provision().kind() == ProvisionKind.ITEM) {
        named.add(under.withSuspect(ChangeForm.SOURCE));
      } else if (lostAndFound.add(leaf.path())) {
        named.add(under.asText(ChangeForm.SOURCE));
      }
    }
    return named;
  }

  /** Gone here and back in a later edition, or here again after an earlier one had it. */
  private boolean isLostAndFound(Change change, int start, int end) {
    List<Stage> all = stages(change.lineage());
    return switch (change.kind()) {
      case PROVISION_REMOVED -> all.getLast().edition() > end;
      case PROVISION_ADDED -> all.getFirst().edition() < start;
      case VALUE,
          COMPARATOR,
          UNIT,
          CONDITION,
          PARAMETER_ADDED,
          PARAMETER_DROPPED,
          MOVED,
          TEXT,
          LOGIC,
          CELL_SET,
          CELL_CLEARED,
          PARTY_ADDED,
          PARTY_REMOVED,
          PARTY_AMENDED ->
          false;
    };
  }
}
