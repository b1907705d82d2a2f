package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Wordings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Every provision of a list followed through all its editions; code, path and heading are what it
 * is called at a date.
 *
 * <p>A lineage is named for where it was first seen: {@code 3A001.e.1.b@2017-01-15}. A provision
 * that is missing from an edition and comes back under its path with its words is the same one.
 */
public final class Lineages {
  /** A provision as one edition has it. */
  public record Stage(int edition, int provision) {}

  private final List<EditionView> editions;
  private final List<Alignment> steps;
  private final LineageBook book;
  private final Map<Lineage, List<Stage>> stages = new LinkedHashMap<>();

  private Lineages(List<EditionView> editions, List<Alignment> steps, LineageBook book) {
    this.editions = List.copyOf(editions);
    this.steps = List.copyOf(steps);
    this.book = book;
    for (int i = 0; i < editions.size(); i++) {
      for (Leaf leaf : editions.get(i).leaves()) {
        stages
            .computeIfAbsent(of(i, leaf.index()), key -> new ArrayList<>())
            .add(new Stage(i, leaf.index()));
      }
    }
  }

  /** The lineages of editions in the order of their dates. */
  public static Lineages of(List<ControlList> editions) {
    Wordings wordings = new Wordings();
    return ofViews(
        editions.parallelStream()
            .map(each -> EditionView.of(each, wordings).readThrough())
            .toList());
  }

  public static Lineages ofViews(List<EditionView> editions) {
    for (int i = 1; i < editions.size(); i++) {
      requireOrder(editions.get(i - 1), editions.get(i));
    }
    List<Alignment> steps =
        IntStream.range(1, editions.size())
            .parallel()
            .mapToObj(i -> Alignment.of(editions.get(i - 1), editions.get(i)))
            .toList();
    return new Lineages(editions, steps, LineageNames.book(editions, steps));
  }

  private static void requireOrder(EditionView earlier, EditionView later) {
    if (earlier.edition().compareTo(later.edition()) >= 0) {
      throw new IllegalArgumentException(
          later.edition().name() + " does not follow " + earlier.edition().name());
    }
  }

  public List<EditionView> editions() {
    return editions;
  }

  /** What of these lineages outlives the texts: enough to name the changes between any two. */
  public LineageBook book() {
    return book;
  }

  /** The lineage of a provision by its place in the outline of an edition. */
  public Lineage of(int edition, int provision) {
    return book.of(edition, provision);
  }

  /** Where a lineage stands in each edition that has it, in order. */
  public List<Stage> stages(Lineage lineage) {
    return List.copyOf(stages.getOrDefault(lineage, List.of()));
  }

  /** The lineages that bore this designator, or one below it, in any edition. */
  public SortedSet<Lineage> bearing(Designator code) {
    SortedSet<Lineage> found = new TreeSet<>();
    for (int i = 0; i < editions.size(); i++) {
      for (Leaf leaf : editions.get(i).leaves()) {
        if (code.covers(leaf.provision().designator())) {
          found.add(of(i, leaf.index()));
        }
      }
    }
    return found;
  }

  /** The changes of all steps in order, each under its lineage. */
  public List<Change> changes() {
    return IntStream.range(0, steps.size())
        .parallel()
        .mapToObj(step -> book.named(Comparison.of(steps.get(step))))
        .flatMap(comparison -> comparison.changes().stream())
        .toList();
  }

  /** One edition beside any later one, net of what was undone between them. */
  public Comparison comparison(Edition from, Edition to) {
    int start = book.place(from);
    int end = book.place(to);
    if (start >= end) {
      throw new IllegalArgumentException(to.name() + " does not follow " + from.name());
    }
    return book.named(
        end == start + 1
            ? Comparison.of(steps.get(start))
            : Comparison.of(editions.get(start), editions.get(end)));
  }
}
