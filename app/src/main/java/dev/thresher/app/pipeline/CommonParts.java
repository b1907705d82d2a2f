package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parts of a list that two variants of an edition both hold: a variant that was published by
 * category may have some of them only, and what it leaves out was not removed.
 *
 * @param common the categories that both hold
 * @param lone the categories that only one of them holds
 */
public record CommonParts(Set<String> common, NavigableSet<String> lone) {
  public static CommonParts of(Document left, Document right) {
    NavigableSet<String> here = categories(left);
    NavigableSet<String> there = categories(right);
    NavigableSet<String> common = new TreeSet<>(here);
    common.retainAll(there);
    NavigableSet<String> lone = new TreeSet<>(here);
    lone.addAll(there);
    lone.removeAll(common);
    return new CommonParts(common, lone);
  }

  private static NavigableSet<String> categories(Document document) {
    NavigableSet<String> categories = new TreeSet<>();
    for (Provision provision : document.outline().provisions()) {
      category(provision.designator()).ifPresent(categories::add);
    }
    return categories;
  }

  /** {@code 3} of {@code 3A001.b}; empty for what is not numbered so. */
  private static Optional<String> category(Designator designator) {
    return designator.isRoot() || !Character.isDigit(designator.steps().getFirst().charAt(0))
        ? Optional.empty()
        : Optional.of(designator.steps().getFirst().substring(0, 1));
  }

  /** The changes of provisions that stand in a part that both hold. */
  public List<Change> within(List<Change> changes) {
    return common.isEmpty()
        ? changes
        : changes.stream()
            .filter(
                change -> category(change.shown().designator()).map(common::contains).orElse(true))
            .toList();
  }

  /** What is not compared, for a reader; empty if all is. */
  public Optional<String> note() {
    return lone.isEmpty() || common.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "only one variant holds category "
                + String.join(", ", lone)
                + "; compared are "
                + String.join(", ", new TreeSet<>(common)));
  }
}
