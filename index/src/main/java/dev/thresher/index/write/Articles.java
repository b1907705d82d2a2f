package dev.thresher.index.write;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The article, entry or item that each provision of a document belongs to: the highest one above it
 * that is no heading and, with all below it, no longer than {@link #LONGEST} characters. Safe for
 * several threads.
 */
final class Articles {
  private static final int LONGEST = 3_000;

  private final Document document;
  private final List<Provision> provisions;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] lengths;
  private final int[] ends;
  private final Map<Integer, String> wordings = new HashMap<>();

  Articles(Document document) {
    this.document = document;
    this.provisions = document.outline().provisions();
    this.lengths = new int[provisions.size()];
    this.ends = new int[provisions.size()];
  }

  /** From the last to the first, so that all below a provision is measured before it. */
  private void measure() {
    for (int at = provisions.size() - 1; at >= 0; at--) {
      Provision provision = provisions.get(at);
      places.put(provision.path(), at);
      lengths[at] += document.wording(provision).length();
      ends[at] = Math.max(ends[at], at + 1);
      if (provision.parent().isPresent()) {
        int parent = provision.parent().getAsInt();
        lengths[parent] += lengths[at];
        ends[parent] = Math.max(ends[parent], ends[at]);
      }
    }
  }

  /** The words of the whole article that the provision belongs to. */
  synchronized String wording(Provision provision) {
    if (places.isEmpty()) {
      measure();
    }
    int place = Objects.requireNonNull(places.get(provision.path()), provision.path());
    return wordings.computeIfAbsent(article(place), this::written);
  }

  private int article(int place) {
    int at = place;
    while (provisions.get(at).parent().isPresent()) {
      int parent = provisions.get(at).parent().getAsInt();
      boolean isHeading = provisions.get(parent).kind() == ProvisionKind.HEADING;
      if (isHeading || lengths[parent] > LONGEST) {
        return at;
      }
      at = parent;
    }
    return at;
  }

  private String written(int article) {
    var written = new StringBuilder();
    for (int at = article; at < ends[article]; at++) {
      if (at == article || isBelow(at, article)) {
        written.append(document.wording(provisions.get(at))).append('\n');
      }
    }
    return written.toString();
  }

  private boolean isBelow(int place, int article) {
    int at = place;
    while (at > article && provisions.get(at).parent().isPresent()) {
      at = provisions.get(at).parent().getAsInt();
    }
    return at == article;
  }
}
