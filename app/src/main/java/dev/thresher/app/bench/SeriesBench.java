package dev.thresher.app.bench;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What each edition of a series costs that comes in after the ones before it, in one process whose
 * models are loaded.
 *
 * @param editions oldest first, each named by its date
 * @param warmups how often they are taken in before they are measured: none, and the compilers are
 *     at work all the while; some, and what is left is the work itself
 */
public record SeriesBench(List<Path> editions, int warmups) {
  /** Enough of an edition that every model is loaded, too little to make anything fast. */
  private static final int LINES = 20;

  public SeriesBench {
    editions = List.copyOf(editions);
  }

  /** Each edition by itself, behind those before it. */
  public Table oneByOne(Consumer<String> progress) throws IOException {
    return measure(editions.stream().map(List::of).toList(), progress);
  }

  /** All in one go: beside the first one by itself, of another process. */
  public Table together(Consumer<String> progress) throws IOException {
    return measure(List.of(editions), progress);
  }

  /** Columns edition, seconds, ratio (to the first row), and both by the processor. */
  private Table measure(List<List<Path>> steps, Consumer<String> progress) throws IOException {
    Path work = Files.createTempDirectory("thresher-series");
    loadModels(work);
    for (int i = 1; i <= warmups; i++) {
      progress.accept("warm-up " + i + " of " + warmups);
      TakenIn store = new TakenIn(Store.create(work.resolve("warm-up-" + i)));
      for (List<Path> step : steps) {
        store.seconds(step);
      }
    }
    TakenIn store = new TakenIn(Store.create(work.resolve("store")));
    List<List<Cell>> rows = new ArrayList<>();
    List<Cost> costs = new ArrayList<>();
    for (List<Path> step : steps) {
      String name = step.size() == 1 ? TakenIn.date(step.getFirst()) : step.size() + " together";
      progress.accept(name);
      Duration worked = Processor.worked();
      double seconds = store.seconds(step);
      costs.add(new Cost(seconds, Processor.worked().minus(worked).toMillis() / 1e3));
      rows.add(row(name, costs.getLast(), costs.getFirst()));
    }
    if (steps.size() > 1) {
      Cost all = costs.stream().reduce(new Cost(0, 0), Cost::and);
      rows.add(row("all " + steps.size(), all, costs.getFirst()));
    }
    Folders.delete(work);
    return new Table(List.of("edition", "seconds", "ratio", "processor", "ratio of it"), rows);
  }

  /** Seconds by the clock, and of the processor for the whole process. */
  private record Cost(double clock, double processor) {
    Cost and(Cost other) {
      return new Cost(clock + other.clock, processor + other.processor);
    }
  }

  private static List<Cell> row(String what, Cost cost, Cost first) {
    return List.of(
        Cell.text(what),
        decimal("%.2f", cost.clock()),
        decimal("%.2f", cost.clock() / first.clock()),
        decimal("%.2f", cost.processor()),
        decimal("%.2f", cost.processor() / first.processor()));
  }

  private static Cell decimal(String form, double value) {
    return Cell.text(String.format(Locale.ROOT, form, value));
  }

  private void loadModels(Path work) throws IOException {
    List<String> some = Files.readAllLines(editions.getFirst()).subList(0, LINES);
    Path start = Files.write(work.resolve(editions.getFirst().getFileName().toString()), some);
    new TakenIn(Store.create(work.resolve("start"))).seconds(List.of(start));
  }
}
