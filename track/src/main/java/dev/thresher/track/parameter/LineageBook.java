package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Under which lineage each provision of each edition of a list stands: all that a comparison of two
 * editions has to know of the others.
 */
public final class LineageBook {
  private final List<Edition> editions;
  private final List<List<Lineage>> ofProvision;
  private final Map<Lineage, Integer> first = new HashMap<>();
  private final Map<Lineage, Integer> last = new HashMap<>();

  /**
   * @param editions in the order of their dates
   * @param ofProvision for each edition the lineage of each provision, in the order of its outline
   */
  public LineageBook(List<Edition> editions, List<List<Lineage>> ofProvision) {
    if (editions.size() != ofProvision.size()) {
      throw new IllegalArgumentException(
          editions.size() + " editions and lineages of " + ofProvision.size());
    }
    this.editions = List.copyOf(editions);
    this.ofProvision = ofProvision.stream().map(List::copyOf).toList();
    for (int i = 0; i < editions.size(); i++) {
      for (Lineage lineage : ofProvision.get(i)) {
        first.putIfAbsent(lineage, i);
        last.put(lineage, i);
      }
    }
  }

  public List<Edition> editions() {
    return editions;
  }

  /** For each edition the lineage of each provision, in the order of its outline. */
  public List<List<Lineage>> ofProvision() {
    return ofProvision;
  }

  /** The lineage of a provision by its place in the outline of an edition. */
  public Lineage of(int edition, int provision) {
    return ofProvision.get(edition).get(provision);
  }

  /** The place of an edition in this order. */
  public int place(Edition edition) {
    int place = editions.indexOf(edition);
    if (place < 0) {
      throw new IllegalArgumentException(edition.name() + " is none of these editions");
    }
    return place;
  }

  /**
   * A comparison of two of these editions with each change under its lineage. What one copy left
   * out and another has again is told as that.
   */
  public Comparison named(Comparison comparison) {
    int start = place(comparison.from());
    int end = place(comparison.to());
    return named(
        comparison,
        ofProvision.get(start),
        ofProvision.get(end),
        change -> isLostAndFound(change, start, end));
  }

  /**
   * @param before the lineages of the provisions of the earlier edition
   * @param after those of the later
   * @param isLostAndFound true for what one copy left out and another has
   */
  static Comparison named(
      Comparison comparison,
      List<Lineage> before,
      List<Lineage> after,
      Predicate<Change> isLostAndFound) {
    List<Change> named = new ArrayList<>();
    Set<Lineage> told = new HashSet<>();
    for (Change change : comparison.changes()) {
      EditionView view =
          change.isShownAfter() ? comparison.alignment().after() : comparison.alignment().before();
      Leaf leaf = view.leaf(view.indexOf(change.shown().path()));
      Change under = change.withLineage((change.isShownAfter() ? after : before).get(leaf.index()));
      if (!isLostAndFound.test(under)) {
        named.add(under);
      } else {
        lostAndFound(under, leaf, told).ifPresent(named::add);
      }
    }
    return new Comparison(comparison.alignment(), named);
  }

  /**
   * What one copy left out, as it is told: an item with a doubt, words once for all that they
   * bound.
   *
   * @param told the lineages of which it was told: at one path one may go as another comes
   */
  static Optional<Change> lostAndFound(Change change, Leaf leaf, Set<Lineage> told) {
    if (leaf.provision().kind() == ProvisionKind.ITEM) {
      return Optional.of(change.withSuspect(ChangeForm.SOURCE));
    }
    return told.add(change.lineage())
        ? Optional.of(change.asText(ChangeForm.SOURCE))
        : Optional.empty();
  }

  /** Gone here and back in a later edition, or here again after an earlier one had it. */
  private boolean isLostAndFound(Change change, int start, int end) {
    return switch (change.kind()) {
      case PROVISION_REMOVED -> last.getOrDefault(change.lineage(), end) > end;
      case PROVISION_ADDED -> first.getOrDefault(change.lineage(), start) < start;
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
