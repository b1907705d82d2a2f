package dev.thresher.app.bench;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Columns edition, seconds, ratio (to the first edition). */
  public Table oneByOne(Consumer<String> progress) throws IOException {
    Path work = Files.createTempDirectory("thresher-series");
    loadModels(work);
    TakenIn store = new TakenIn(Store.create(work.resolve("store")));
    List<List<Cell>> rows = new ArrayList<>();
    double first = 0;
    double all = 0;
    for (Path edition : editions) {
      String date = TakenIn.date(edition);
      progress.accept(date);
      double seconds = store.seconds(List.of(edition));
      first = first == 0 ? seconds : first;
      all += seconds;
      rows.add(row(date, seconds, first));
    }
    rows.add(row("all " + editions.size(), all, first));
    Folders.delete(work);
    return new Table(List.of("edition", "seconds", "ratio"), rows);
  }

  private static List<Cell> row(String what, double seconds, double first) {
    return List.of(Cell.text(what), decimal("%.2f", seconds), decimal("%.2f", seconds / first));
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
