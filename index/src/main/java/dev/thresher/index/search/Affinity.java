package dev.thresher.index.search;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.text.Segmenter;
import dev.thresher.index.glossary.FoundTerm;
import dev.thresher.index.glossary.Glossary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a provision shares with the origin. */
final class Affinity {
  private static final int MOST_TERMS = 8;

  private final Glossary glossary;
  private final Segmenter segmenter;
  private final Origin origin;
  private final Map<List<String>, String> terms = new LinkedHashMap<>();

  Affinity(Glossary glossary, Segmenter segmenter, Origin origin) {
    this.glossary = glossary;
    this.segmenter = segmenter;
    this.origin = origin;
    String text = origin.own() + "\n" + origin.above();
    for (FoundTerm found : glossary.in(text, segmenter)) {
      terms.putIfAbsent(found.term().english(), found.place().of(text));
    }
  }

  /** Equal bounds first, then bounds of the same kind, then terms. */
  List<String> reasons(Hit hit, String text) {
    List<String> reasons = new ArrayList<>(sharedBounds(hit));
    Set<String> shared = new LinkedHashSet<>();
    for (FoundTerm found : glossary.in(text, segmenter)) {
      String here = terms.get(found.term().english());
      if (here != null) {
        shared.add(pair(here, found.place().of(text)));
      }
    }
    shared.stream().limit(MOST_TERMS).forEach(term -> reasons.add("term: " + term));
    return reasons;
  }

  private static String pair(String here, String there) {
    return here.equalsIgnoreCase(there) ? there : here + " = " + there;
  }

  private List<String> sharedBounds(Hit hit) {
    Set<String> equal = new LinkedHashSet<>();
    Set<String> kind = new LinkedHashSet<>();
    for (Quantity bound : origin.bounds()) {
      for (Quantity other : Origin.bounds(hit)) {
        if (bound.isSameAmount(other)) {
          equal.add("equal bound: " + pair(written(bound), written(other)));
        } else if (bound.unit().isCommensurable(other.unit())) {
          kind.add("bound of the same kind: " + written(bound) + " and " + written(other));
        }
      }
    }
    equal.addAll(kind);
    return List.copyOf(equal);
  }

  private static String written(Quantity quantity) {
    return quantity.decimal() + " " + quantity.unit().sign();
  }
}
