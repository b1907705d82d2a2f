package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the provisions of one more edition come from.
 *
 * @param lineages in the order of its outline
 * @param ancestors where each that is not new stood last
 * @param returned those that the edition before had lost
 */
record Ancestry(List<Lineage> lineages, Map<Lineage, Stood> ancestors, Set<Lineage> returned) {
  /** A provision in an edition before. */
  record Stood(EditionView view, Leaf leaf) {}

  Ancestry {
    lineages = List.copyOf(lineages);
    ancestors = Map.copyOf(ancestors);
    returned = Set.copyOf(returned);
  }

  /**
   * The same as {@link LineageNames} tells of all editions.
   *
   * @param before the lineages of the edition before, in the order of its outline
   * @param views opens an older edition
   */
  static Ancestry of(
      KnownLineages known,
      List<Lineage> before,
      Alignment step,
      Function<Edition, EditionView> views) {
    Map<Lineage, Stood> ancestors = new HashMap<>();
    for (Leaf leaf : step.before().leaves()) {
      ancestors.put(before.get(leaf.index()), new Stood(step.before(), leaf));
    }
    List<Lineage> lineages = new ArrayList<>();
    Set<Lineage> returned = new HashSet<>();
    for (Leaf leaf : step.after().leaves()) {
      Optional<Lineage> inherited = LineageNames.inherited(step, before, leaf);
      if (inherited.isPresent()) {
        lineages.add(inherited.get());
        continue;
      }
      Optional<Lineage> back =
          known
              .lost(leaf.path())
              .filter(place -> !returned.contains(place.lineage()))
              .filter(place -> LineageNames.areAlike(stood(place, views).leaf(), leaf))
              .map(KnownLineages.Place::lineage);
      back.flatMap(known::last)
          .ifPresent(place -> ancestors.put(place.lineage(), stood(place, views)));
      back.ifPresent(returned::add);
      lineages.add(back.orElseGet(() -> ChangeForm.lineage(step.after(), leaf)));
    }
    return new Ancestry(lineages, ancestors, returned);
  }

  private static Stood stood(KnownLineages.Place place, Function<Edition, EditionView> views) {
    EditionView view = views.apply(place.edition());
    return new Stood(view, view.leaf(view.indexOf(place.path())));
  }

  /** Where a lineage stood last; empty for a new one. */
  Optional<Stood> ancestor(Lineage lineage) {
    return Optional.ofNullable(ancestors.get(lineage));
  }
}
