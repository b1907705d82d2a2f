package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One named thing for each place: the stronger finding, of equals the longer, of these the first.
 */
final class Overlaps {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::strength)
          .reversed()
          .thenComparingInt(finding -> -finding.span().length())
          .thenComparing(Finding::span);

  private Overlaps() {}

  /** The findings that stay, in order of their place, none overlapping. */
  static List<Finding> resolve(List<Finding> findings) {
    List<Finding> sorted = findings.stream().sorted(Comparator.comparing(Finding::span)).toList();
    List<Finding> kept = new ArrayList<>();
    int from = 0;
    int end = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (i > from && sorted.get(i).span().start() >= end) {
        kept.addAll(resolveHeap(sorted.subList(from, i)));
        from = i;
      }
      end = Math.max(end, sorted.get(i).span().end());
    }
    kept.addAll(resolveHeap(sorted.subList(from, sorted.size())));
    return List.copyOf(kept);
  }

  /** Findings of which each overlaps some other one. */
  private static List<Finding> resolveHeap(List<Finding> heap) {
    if (heap.size() < 2) {
      return heap;
    }
    List<Finding> standing = heap.stream().filter(finding -> !isOutvoted(finding, heap)).toList();
    List<Finding> kept = new ArrayList<>();
    standing.stream()
        .filter(finding -> standing.stream().noneMatch(other -> swallows(other, finding)))
        .sorted(ORDER)
        .forEach(finding -> {
          if (kept.stream().noneMatch(other -> other.span().overlaps(finding.span()))) {
            kept.add(finding);
          }
        });
    kept.sort(Comparator.comparing(Finding::span));
    return kept;
  }

  /** A guess where something sure stands, which would else hide what is beside that. */
  private static boolean isOutvoted(Finding finding, List<Finding> heap) {
    return finding.strength() == Finding.Strength.STATISTIC
        && heap.stream()
            .anyMatch(other ->
                other.strength().compareTo(Finding.Strength.FORM) >= 0
                    && other.span().overlaps(finding.span()));
  }

  /** A country within the name of a company, a law's short name within its citation. */
  private static boolean swallows(Finding larger, Finding smaller) {
    return larger.holds(smaller)
        && (larger.strength().compareTo(smaller.strength()) >= 0
            || (smaller.strength() == Finding.Strength.TERM && isName(larger))
            || (smaller.type() == EntityType.AGENCY && larger.type() == EntityType.AGENCY)
            || (smaller.type() == EntityType.ORGANIZATION
                && larger.strength() == Finding.Strength.FORM));
  }

  private static boolean isName(Finding finding) {
    return finding.type() == EntityType.ORGANIZATION
        || finding.type() == EntityType.PERSON
        || finding.type() == EntityType.PARTY;
  }
}
