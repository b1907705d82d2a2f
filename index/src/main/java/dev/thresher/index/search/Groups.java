package dev.thresher.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** Matched documents by provision through all editions. */
final class Groups {
  /**
   * One provision: its document in the latest edition, its best score, and where it stands in the
   * fixed order.
   */
  static final class Group {
    private int document;
    private int part;
    private int order;
    private IndexedEdition edition;
    private float score = Float.NEGATIVE_INFINITY;
    private final List<LocalDate> dates = new ArrayList<>();

    private final int lineage;

    private Group(int lineage, IndexedEdition edition) {
      this.lineage = lineage;
      this.edition = edition;
    }

    private void add(Matched matched, int at, int placed, IndexedEdition holding, int asked) {
      int later = holding.date().compareTo(edition.date());
      if (dates.isEmpty() || later > 0 || (later == 0 && placed < order)) {
        document = matched.document(at);
        part = asked;
        order = placed;
        edition = holding;
      }
      score = Math.max(score, matched.score(at));
      dates.add(holding.date());
    }

    int document() {
      return document;
    }

    float score() {
      return score;
    }

    int order() {
      return order;
    }

    /** The edition whose document it is. */
    IndexedEdition edition() {
      return edition;
    }

    /** Which part of the question it answers. */
    int part() {
      return part;
    }

    /** The dates of all editions that match, in no order. */
    List<LocalDate> dates() {
      return dates;
    }
  }

  private final List<Group> groups = new ArrayList<>();

  private final Snapshot snapshot;
  private final int[] slots;

  Groups(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.slots = new int[snapshot.lineages().count()];
    Arrays.fill(slots, -1);
  }

  /**
   * Adds what one part of a question matches.
   *
   * @param editions those of which the part asks
   */
  void add(Matched matched, HeldBy editions, int part) throws IOException {
    int at = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      var lineages = snapshot.lineages().in(leaf);
      var orders = snapshot.orders().in(leaf);
      HeldBy.Segment held = editions.in(leaf);
      for (; at < matched.size() && matched.document(at) < end; at++) {
        int document = matched.document(at) - leaf.docBase;
        int lineage = lineages.of(document);
        int placed = orders.of(document);
        for (IndexedEdition edition : held.of(document)) {
          slot(lineage, edition).add(matched, at, placed, edition, part);
        }
      }
    }
  }

  private Group slot(int lineage, IndexedEdition edition) {
    if (slots[lineage] < 0) {
      slots[lineage] = groups.size();
      groups.add(new Group(lineage, edition));
    }
    return groups.get(slots[lineage]);
  }

  int size() {
    return groups.size();
  }

  /** Of how many groups each edition holds a provision that matches. */
  Map<LocalDate, Integer> countByDate() {
    Map<LocalDate, Integer> counts = new HashMap<>();
    for (Group group : groups) {
      group.dates().forEach(date -> counts.merge(date, 1, Integer::sum));
    }
    return counts;
  }

  /** The groups in the order of their latest documents. */
  List<Group> byDocument() {
    return groups.stream().sorted(Comparator.comparingInt(Group::document)).toList();
  }

  List<Group> page(Sort sort, int offset, int limit) {
    return groups.stream().sorted(order(sort)).skip(offset).limit(limit).toList();
  }

  private static int newestFirst(Group one, Group other) {
    return other.edition.date().compareTo(one.edition.date());
  }

  /** Complete: where documents stand in the index decides nothing. */
  private static Comparator<Group> order(Sort sort) {
    Comparator<Group> fixed =
        Comparator.comparingInt(Group::order)
            .thenComparing(Groups::newestFirst)
            .thenComparingInt(group -> group.lineage);
    return switch (sort) {
      case RELEVANCE -> Comparator.comparingDouble(Group::score).reversed().thenComparing(fixed);
      case DESIGNATOR -> fixed;
      case NEWEST ->
          Comparator.comparing((Group group) -> group.edition().date())
              .reversed()
              .thenComparing(fixed);
      case OLDEST ->
          Comparator.comparing((Group group) -> group.edition().date()).thenComparing(fixed);
    };
  }
}
