package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Matched documents by provision through all editions. */
final class Groups {
  /** One provision: its latest document, its best score, and where it stands in the fixed order. */
  static final class Group {
    private int document;
    private int order;
    private long date;
    private float score;
    private final List<Long> dates = new ArrayList<>();

    private void add(Matched matched, int at, int placed, long day) {
      boolean isFirst = dates.isEmpty();
      if (isFirst || day > date || (day == date && placed < order)) {
        document = matched.document(at);
        order = placed;
        date = day;
      }
      score = isFirst ? matched.score(at) : Math.max(score, matched.score(at));
      dates.add(day);
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

    long date() {
      return date;
    }

    /** The days of all editions that match, in no order. */
    List<Long> dates() {
      return dates;
    }
  }

  private final List<Group> groups = new ArrayList<>();

  private Groups() {}

  static Groups of(Matched matched, Snapshot snapshot) throws IOException {
    var groups = new Groups();
    int[] slots = new int[snapshot.lineages().count()];
    Arrays.fill(slots, -1);
    int at = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      var lineages = snapshot.lineages().in(leaf);
      var orders = snapshot.orders().in(leaf);
      var dates = DocValues.getNumeric(leaf.reader(), Fields.DAY);
      for (; at < matched.size() && matched.document(at) < end; at++) {
        int document = matched.document(at) - leaf.docBase;
        Group group = groups.slot(slots, lineages.of(document));
        group.add(matched, at, orders.of(document), date(dates, document));
      }
    }
    return groups;
  }

  private static long date(NumericDocValues dates, int document) throws IOException {
    return dates.advanceExact(document) ? dates.longValue() : Long.MIN_VALUE;
  }

  private Group slot(int[] slots, int lineage) {
    if (slots[lineage] < 0) {
      slots[lineage] = groups.size();
      groups.add(new Group());
    }
    return groups.get(slots[lineage]);
  }

  int size() {
    return groups.size();
  }

  /** The groups in the order of their latest documents. */
  List<Group> byDocument() {
    return groups.stream().sorted(Comparator.comparingInt(Group::document)).toList();
  }

  List<Group> page(Sort sort, int offset, int limit) {
    return groups.stream().sorted(order(sort)).skip(offset).limit(limit).toList();
  }

  private static Comparator<Group> order(Sort sort) {
    Comparator<Group> fixed = Comparator.comparingInt(Group::order);
    return switch (sort) {
      case RELEVANCE -> Comparator.comparingDouble(Group::score).reversed().thenComparing(fixed);
      case DESIGNATOR -> fixed;
      case NEWEST -> Comparator.comparingLong(Group::date).reversed().thenComparing(fixed);
      case OLDEST -> Comparator.comparingLong(Group::date).thenComparing(fixed);
    };
  }
}
