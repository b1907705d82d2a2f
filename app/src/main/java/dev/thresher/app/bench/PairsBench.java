package dev.thresher.app.bench;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.Comparison;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What it costs to compare every edition of a list with every later one, from what was extracted
 * before: the first pair is met cold.
 */
public record PairsBench(Corpus corpus, ListId list) {
  private static final double MILLION = 1e6;

  /** By the clock, and by the processor of the whole process. */
  private record Cost(String task, long clock, Duration processor, int changes) {
    static Cost of(String task, java.util.function.IntSupplier work) {
      Duration before = Processor.worked();
      long start = System.nanoTime();
      int changes = work.getAsInt();
      long clock = System.nanoTime() - start;
      return new Cost(task, clock, Processor.worked().minus(before), changes);
    }

    List<Cell> row() {
      return List.of(
          Cell.text(task),
          seconds(clock),
          seconds(processor.toNanos()),
          Cell.count(changes),
          Cell.text(String.format(Locale.ROOT, "%.0f", peak() / MILLION)));
    }

    private static Cell seconds(long nanos) {
      return Cell.text(String.format(Locale.ROOT, "%.2f", nanos / 1e9));
    }

    /** The most that every part of the heap held so far, added up. */
    private static double peak() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getPeakUsage)
          .mapToLong(usage -> usage.getUsed())
          .sum();
    }
  }

  /** Columns task, seconds, cpu_seconds, changes and heap_mb (the most so far). */
  public Table measure(Consumer<String> progress) {
    List<List<Cell>> rows = new ArrayList<>();
    List<ControlList> contents = new ArrayList<>();
    List<EditionView> views = new ArrayList<>();
    progress.accept("reading the editions");
    Cost reading =
        Cost.of(
            "read what was extracted",
            () -> {
              contents.addAll(corpus.inProvisions(corpus.primaries(list)));
              return 0;
            });
    rows.add(reading.row());
    Cost viewing =
        Cost.of(
            "prepare " + contents.size() + " editions",
            () -> {
              contents.forEach(each -> views.add(EditionView.of(each).readThrough()));
              return 0;
            });
    rows.add(viewing.row());
    List<Cost> pairs = pairs(views, progress);
    if (!pairs.isEmpty()) {
      rows.add(named("first pair", pairs.getFirst()).row());
      List<Cost> sorted = pairs.stream().sorted(Comparator.comparingLong(Cost::clock)).toList();
      rows.add(named("median pair", sorted.get(sorted.size() / 2)).row());
      rows.add(named("slowest pair", sorted.getLast()).row());
    }
    rows.add(total("all " + pairs.size() + " pairs", pairs).row());
    return new Table(List.of("task", "seconds", "cpu_seconds", "changes", "heap_mb"), rows);
  }

  private static List<Cost> pairs(List<EditionView> views, Consumer<String> progress) {
    List<Cost> pairs = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      progress.accept("pairs with " + views.get(i).edition().name());
      for (int j = i + 1; j < views.size(); j++) {
        EditionView before = views.get(i);
        EditionView after = views.get(j);
        String days = before.edition().date() + " to " + after.edition().date();
        pairs.add(Cost.of(days, () -> Comparison.of(before, after).changes().size()));
      }
    }
    return pairs;
  }

  private static Cost named(String name, Cost pair) {
    return new Cost(name + ", " + pair.task(), pair.clock(), pair.processor(), pair.changes());
  }

  private static Cost total(String name, List<Cost> pairs) {
    return new Cost(
        name,
        pairs.stream().mapToLong(Cost::clock).sum(),
        pairs.stream().map(Cost::processor).reduce(Duration.ZERO, Duration::plus),
        pairs.stream().mapToInt(Cost::changes).sum());
  }
}
