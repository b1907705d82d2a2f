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
import java.util.stream.Stream;

/**
 * What names cost: each language's model by itself, and how few sentences it is asked for when an
 * edition comes in again or beside its neighbour.
 *
 * @param data the folder of the real editions
 * @param editions of the Commerce Control List, oldest first
 */
public record NamesBench(Path data, List<Path> editions) {
  private static final String ENGLISH =
      "us/ecfr-title15-chapterVII/2025-01/chapter-VII-parts745-799.md";
  private static final String CHINESE = "cn/lawrefbook";
  private static final int SHORTEST = 12;
  private static final int NEIGHBOURS = 3;
  private static final double MEGABYTE = 1 << 20;

  public NamesBench {
    editions = List.copyOf(editions);
  }

  /** Columns task, measure, value. */
  public Table measure(Consumer<String> progress) throws IOException {
    Path work = Files.createTempDirectory("thresher-names");
    try {
      List<List<Cell>> rows = new ArrayList<>();
      progress.accept("English names");
      rows.addAll(model("English, CoreNLP", "en", lines(data.resolve(ENGLISH)), work));
      progress.accept("Chinese names");
      rows.addAll(model("Chinese, HanLP", "zh", lines(data.resolve(CHINESE)), work));
      rows.addAll(neighbours(work.resolve("store"), progress));
      return new Table(List.of("task", "measure", "value"), rows);
    } finally {
      Folders.delete(work);
    }
  }

  private static List<List<Cell>> model(String task, String language, List<String> lines, Path work)
      throws IOException {
    Path text = Files.write(work.resolve(language + ".txt"), lines);
    Path told = work.resolve(language + ".told");
    WholeProcess process =
        WholeProcess.run(
            1,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                NameModel.class.getName(),
                language,
                text.toString(),
                told.toString()),
            () -> {});
    List<Long> measured = Files.readAllLines(told).stream().map(Long::valueOf).toList();
    return List.of(
        row(task, "load, seconds of the processor", "%.2f", measured.get(0) / 1e3),
        row(task, "heap after load, MB", "%.0f", measured.get(1) / MEGABYTE),
        row(task, "words and signs read", "%.0f", measured.get(2)),
        row(task, "a second of the processor, at first", "%.0f", perSecond(measured, 3)),
        row(task, "a second of the processor, again", "%.0f", perSecond(measured, 4)),
        row(task, "most memory resident, MB", "%.0f", process.peak() / MEGABYTE));
  }

  private static double perSecond(List<Long> measured, int milliseconds) {
    return measured.get(2) * 1e3 / Math.max(1, measured.get(milliseconds));
  }

  /** The last editions one after the other, and the first of these once more. */
  private List<List<Cell>> neighbours(Path folder, Consumer<String> progress) throws IOException {
    List<Path> last = editions.subList(Math.max(0, editions.size() - NEIGHBOURS), editions.size());
    Store store = Store.create(folder);
    List<List<Cell>> rows = new ArrayList<>();
    for (Path edition : last) {
      String date = TakenIn.date(edition);
      progress.accept(date);
      rows.addAll(taken((rows.isEmpty() ? "first, " : "beside these, ") + date, store, edition));
    }
    progress.accept("again");
    rows.addAll(taken("again, " + TakenIn.date(last.getFirst()), store, last.getFirst()));
    return rows;
  }

  private static List<List<Cell>> taken(String task, Store store, Path edition) throws IOException {
    TakenIn into = new TakenIn(store);
    Duration before = Processor.worked();
    into.seconds(List.of(edition));
    double seconds = Processor.worked().minus(before).toMillis() / 1e3;
    return List.of(
        row(task, "sentences read for names", "%.0f", into.sentences().read()),
        row(task, "sentences known from before", "%.0f", into.sentences().known()),
        row(task, "seconds of the processor, to the index", "%.1f", seconds));
  }

  /** The lines with a sentence in them, of a file or of all markdown files of a folder, by name. */
  private static List<String> lines(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.length() >= SHORTEST)
            .forEach(lines::add);
      }
      return lines;
    }
  }

  private static List<Cell> row(String task, String measure, String form, double value) {
    return List.of(
        Cell.text(task), Cell.text(measure), Cell.text(String.format(Locale.ROOT, form, value)));
  }
}
