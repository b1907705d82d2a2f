package dev.thresher.app.bench;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * What taking in many editions costs, in one process after everything is warm: from files to the
 * searchable index, with histories.
 *
 * @param editions real ones, oldest first; what is wanted beyond them is made of the last one, with
 *     one line in twenty changed each time
 * @param sizes how many editions, from few to many
 */
public record GrowthBench(List<Path> editions, List<Integer> sizes) {
  private static final long SEED = 20261127;
  private static final int CHANGED_ONE_IN = 20;

  public GrowthBench {
    editions = List.copyOf(editions);
    sizes = List.copyOf(sizes);
  }

  /** What one size cost. */
  record Point(int editions, double megabytes, double seconds) {}

  /** Columns editions, megabytes, seconds, seconds_each, ratio (to the first size). */
  public Table measure(Consumer<String> progress) throws IOException {
    List<Point> points = points(progress);
    List<List<Cell>> rows = new ArrayList<>();
    for (Point point : points) {
      rows.add(
          List.of(
              Cell.count(point.editions),
              decimal("%.1f", point.megabytes),
              decimal("%.2f", point.seconds),
              decimal("%.2f", point.seconds / point.editions),
              decimal("%.2f", point.seconds / points.getFirst().seconds)));
    }
    return new Table(List.of("editions", "megabytes", "seconds", "seconds_each", "ratio"), rows);
  }

  private static Cell decimal(String form, double value) {
    return Cell.text(String.format(Locale.ROOT, form, value));
  }

  private List<Point> points(Consumer<String> progress) throws IOException {
    Path work = Files.createTempDirectory("thresher-growth");
    List<Path> files = files(work, sizes.stream().mapToInt(size -> size).max().orElse(1));
    progress.accept("warming up");
    seconds(work.resolve("warm"), files.subList(0, 1));
    List<Point> points = new ArrayList<>();
    for (int size : sizes) {
      progress.accept(size + " editions");
      List<Path> some = files.subList(0, size);
      double seconds = seconds(work.resolve("store-" + size), some);
      long bytes = 0;
      for (Path file : some) {
        bytes += Files.size(file);
      }
      points.add(new Point(size, bytes / 1e6, seconds));
    }
    Folders.delete(work);
    return points;
  }

  private static double seconds(Path root, List<Path> files) throws IOException {
    return new TakenIn(Store.create(root)).seconds(files);
  }

  private List<Path> files(Path work, int most) throws IOException {
    List<Path> files = new ArrayList<>(editions.subList(0, Math.min(most, editions.size())));
    List<String> last = new ArrayList<>(Files.readAllLines(editions.getLast()));
    LocalDate day = LocalDate.of(2030, 1, 1);
    Random random = new Random(SEED);
    while (files.size() < most) {
      for (int i = 0; i < last.size(); i++) {
        if (random.nextInt(CHANGED_ONE_IN) == 0) {
          last.set(i, last.get(i).replaceAll("(?<=exceeding |than )([1-9])", "1$1"));
        }
      }
      files.add(Files.write(work.resolve("ccl-" + day + ".jsonl"), last));
      day = day.plusMonths(1);
    }
    return files;
  }
}
