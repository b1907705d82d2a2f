package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the lineages of a list without its texts. */
public final class KnownLineages {
  private final List<Edition> editions;
  private final Map<String, Lineage> ofLast = new HashMap<>();

  /** By path, what the latest edition but the last that has it has there. */
  private final Map<String, Place> beforeLast = new HashMap<>();

  private final Map<Lineage, Place> lastPlaces = new HashMap<>();

  /** A path that a lineage had in all editions from one day to another. */
  public record Stay(Lineage lineage, String path, LocalDate first, LocalDate last) {
    private boolean isIn(Edition edition) {
      return !edition.date().isBefore(first) && !edition.date().isAfter(last);
    }
  }

  /** A provision of an edition by its path. */
  record Place(Edition edition, String path, Lineage lineage) {
    private static Place later(Place one, Place other) {
      return one.edition().date().isAfter(other.edition().date()) ? one : other;
    }
  }

  /**
   * @param editions in the order of their dates, at least one
   * @param stays of all lineages in all these editions; those of others are passed over
   */
  public KnownLineages(List<Edition> editions, List<Stay> stays) {
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("lineages of no edition");
    }
    this.editions = List.copyOf(editions);
    stays.forEach(this::take);
  }

  private void take(Stay stay) {
    latest(editions, stay)
        .ifPresent(place -> lastPlaces.merge(stay.lineage(), place, Place::later));
    latest(editions.subList(0, editions.size() - 1), stay)
        .ifPresent(place -> beforeLast.merge(stay.path(), place, Place::later));
    if (stay.isIn(last())) {
      ofLast.put(stay.path(), stay.lineage());
    }
  }

  private static Optional<Place> latest(List<Edition> editions, Stay stay) {
    for (Edition edition : editions.reversed()) {
      if (stay.isIn(edition)) {
        return Optional.of(new Place(edition, stay.path(), stay.lineage()));
      }
    }
    return Optional.empty();
  }

  /** The last edition. */
  Edition last() {
    return editions.getLast();
  }

  /** The lineages of the last edition in its order; empty if it is another than was known. */
  Optional<List<Lineage>> ofLast(EditionView last) {
    if (!last.edition().equals(last()) || ofLast.size() != last.leaves().size()) {
      return Optional.empty();
    }
    List<Lineage> lineages = new ArrayList<>();
    for (Leaf leaf : last.leaves()) {
      Optional.ofNullable(ofLast.get(leaf.path())).ifPresent(lineages::add);
    }
    return Optional.of(lineages).filter(all -> all.size() == ofLast.size());
  }

  /** What the latest edition but the last that has this path has there, if the last lacks it. */
  Optional<Place> lost(String path) {
    return Optional.ofNullable(beforeLast.get(path)).filter(place -> !isInLast(place.lineage()));
  }

  private boolean isInLast(Lineage lineage) {
    return last(lineage).filter(place -> place.edition().equals(last())).isPresent();
  }

  /** Where a lineage stood last. */
  Optional<Place> last(Lineage lineage) {
    return Optional.ofNullable(lastPlaces.get(lineage));
  }
}
