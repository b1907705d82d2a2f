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
 */
public record SeriesBench(List<Path> editions) {
  /** Enough of an edition that every model is loaded, too little to make anything fast. */
  private static final int LINES = 20;

  public SeriesBench {
    editions = List.copyOf(editions);
  }

  /** Columns edition, seconds, ratio (to the first edition), and both by the processor. */
  public Table oneByOne(Consumer<String> progress) throws IOException {
    Path work = Files.createTempDirectory("thresher-series");
    loadModels(work);
    TakenIn store = new TakenIn(Store.create(work.resolve("store")));
    List<List<Cell>> rows = new ArrayList<>();
    List<Cost> costs = new ArrayList<>();
    for (Path edition : editions) {
      String date = TakenIn.date(edition);
      progress.accept(date);
      Duration worked = Processor.worked();
      double seconds = store.seconds(List.of(edition));
      costs.add(new Cost(seconds, Processor.worked().minus(worked).toMillis() / 1e3));
      rows.add(row(date, costs.getLast(), costs.getFirst()));
    }
    Cost all = costs.stream().reduce(new Cost(0, 0), Cost::and);
    rows.add(row("all " + editions.size(), all, costs.getFirst()));
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
