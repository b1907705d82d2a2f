package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the lineages of a list without its texts. */
public final class KnownLineages {
  private final List<Edition> editions;
  private final List<Map<String, Lineage>> byPath;
  private final Map<Lineage, Place> lastPlaces = new HashMap<>();

  /** A provision of an edition by its path. */
  record Place(Edition edition, String path, Lineage lineage) {}

  /**
   * @param editions in the order of their dates, at least one
   * @param byPath for each edition the lineage of each provision by its path
   */
  public KnownLineages(List<Edition> editions, List<Map<String, Lineage>> byPath) {
    if (editions.isEmpty() || editions.size() != byPath.size()) {
      throw new IllegalArgumentException(
          editions.size() + " editions and lineages of " + byPath.size());
    }
    this.editions = List.copyOf(editions);
    this.byPath = byPath.stream().map(Map::copyOf).toList();
    for (int i = 0; i < editions.size(); i++) {
      Edition edition = editions.get(i);
      byPath
          .get(i)
          .forEach((path, lineage) -> lastPlaces.put(lineage, new Place(edition, path, lineage)));
    }
  }

  List<Edition> editions() {
    return editions;
  }

  /** The lineages of the last edition in its order; empty if it is another than was known. */
  Optional<List<Lineage>> ofLast(EditionView last) {
    Map<String, Lineage> known = byPath.getLast();
    if (!last.edition().equals(editions.getLast()) || known.size() != last.leaves().size()) {
      return Optional.empty();
    }
    List<Lineage> lineages = new ArrayList<>();
    for (Leaf leaf : last.leaves()) {
      Optional.ofNullable(known.get(leaf.path())).ifPresent(lineages::add);
    }
    return Optional.of(lineages).filter(all -> all.size() == known.size());
  }

  /** What the latest edition but the last that has this path has there, if the last lacks it. */
  Optional<Place> lost(String path) {
    for (int i = byPath.size() - 2; i >= 0; i--) {
      Optional<Lineage> there = Optional.ofNullable(byPath.get(i).get(path));
      if (there.isPresent()) {
        Edition edition = editions.get(i);
        return there
            .filter(lineage -> !stoodIn(editions.getLast(), lineage))
            .map(lineage -> new Place(edition, path, lineage));
      }
    }
    return Optional.empty();
  }

  private boolean stoodIn(Edition edition, Lineage lineage) {
    return last(lineage).filter(place -> place.edition().equals(edition)).isPresent();
  }

  /** Where a lineage stood last. */
  Optional<Place> last(Lineage lineage) {
    return Optional.ofNullable(lastPlaces.get(lineage));
  }

  /** With one more edition. */
  LineageBook book(List<Lineage> ofLast, Edition next, List<Lineage> ofNext) {
    List<List<Lineage>> earlier =
        byPath.subList(0, byPath.size() - 1).stream()
            .map(edition -> List.copyOf(edition.values()))
            .toList();
    return new LineageBook(
        Stream.concat(editions.stream(), Stream.of(next)).toList(),
        Stream.concat(earlier.stream(), Stream.of(ofLast, ofNext)).toList());
  }
}
