package dev.thresher.app.bench;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.nlp.evaluate.peer.CoreNlpTagging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole processes on real editions of the Commerce Control List, each beside the time that it takes
 * to read the first one's file.
 *
 * @param home the folder of the launcher
 * @param editions files of JSON Lines named by their date, oldest first
 * @param runs how often each command is run
 */
public record ProcessBench(Path home, List<Path> editions, int runs) {
  private static final String LIST = "us-ccl";
  private static final long MEGABYTE = 1 << 20;

  public ProcessBench {
    editions = List.copyOf(editions);
  }

  /** The editions {@code DATE/ccl-DATE.jsonl} under the data's folder, oldest first. */
  public static List<Path> editionsIn(Path data) throws IOException {
    Path folder = data.resolve("us/ecfr-part774-by-date");
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> file.getFileName().toString().matches("ccl-.*\\.jsonl"))
          .sorted()
          .toList();
    }
  }

  /**
   * Columns task, seconds (the median), fastest, slowest, peak_mb and ratio.
   *
   * @param progress told before each task
   */
  public Table measure(Consumer<String> progress) throws IOException {
    Path work = Files.createTempDirectory("thresher-bench");
    try {
      return new Measuring(this, work, progress).all();
    } finally {
      Folders.delete(work);
    }
  }

  private static final class Measuring {
    private final ProcessBench bench;
    private final Path work;
    private final Path store;
    private final Consumer<String> progress;
    private final List<List<Cell>> rows = new ArrayList<>();
    private double yardstick;

    Measuring(ProcessBench bench, Path work, Consumer<String> progress) {
      this.bench = bench;
      this.work = work;
      this.store = work.resolve("store");
      this.progress = progress;
    }

    Table all() throws IOException {
      Path first = bench.editions.getFirst();
      Path text = Files.writeString(work.resolve("text"), words(first));
      row("read the file", program(Reading.class, first), () -> {});
      row("CoreNLP tokenises and tags its text", program(CoreNlpTagging.class, text), () -> {});
      row(
          "ingest the first edition: read, extract, index",
          ingest(first),
          () -> Folders.delete(store));
      if (bench.editions.size() > 1) {
        Path kept = work.resolve("kept");
        Folders.copy(store, kept);
        row("ingest the next edition", ingest(bench.editions.get(1)), () -> renew(kept));
        Path manifest = Files.writeString(work.resolve("manifest.csv"), manifest());
        List<String> whole = thresher("ingest", "--manifest", manifest.toString());
        row("ingest all " + bench.editions.size(), whole, () -> Folders.delete(store));
        String to = date(bench.editions.get(1));
        List<String> changes =
            thresher("changes", "--list", LIST, "--from", date(first), "--to", to);
        row("changes between two", changes, () -> {});
      }
      row("history of a threshold", thresher("history", "3A001.e.1.b", "--list", LIST), () -> {});
      row("search for words", thresher("search", "energy density"), () -> {});
      row("--help", List.of(launcher(), "--help"), () -> {});
      return new Table(List.of("task", "seconds", "fastest", "slowest", "peak_mb", "ratio"), rows);
    }

    private void row(String task, List<String> command, Runnable before) {
      progress.accept(task);
      WholeProcess measured = WholeProcess.run(bench.runs, command, before);
      double seconds = seconds(measured.median());
      yardstick = yardstick == 0 ? seconds : yardstick;
      rows.add(
          List.of(
              Cell.text(task),
              decimal(seconds),
              decimal(seconds(measured.fastest())),
              decimal(seconds(measured.slowest())),
              Cell.count(measured.peak() / MEGABYTE),
              Cell.text(String.format(Locale.ROOT, "%.1f", seconds / yardstick))));
    }

    private String launcher() {
      return bench.home.resolve("thresher").toString();
    }

    private List<String> thresher(String... words) {
      List<String> command = new ArrayList<>(List.of(launcher()));
      command.addAll(List.of(words));
      command.addAll(List.of("--store", store.toString()));
      return command;
    }

    private List<String> ingest(Path file) {
      return thresher("ingest", file.toString(), "--list", LIST, "--edition", date(file));
    }

    private static List<String> program(Class<?> main, Path file) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx2g",
          "-XX:+UseSerialGC",
          "-cp",
          System.getProperty("java.class.path"),
          main.getName(),
          file.toString());
    }

    private String manifest() {
      StringBuilder lines = new StringBuilder("path,list,edition_date,variant\n");
      for (Path file : bench.editions) {
        String path = work.relativize(file.toAbsolutePath()).toString();
        lines.append(path + "," + LIST + "," + date(file) + ",primary\n");
      }
      return lines.toString();
    }

    private void renew(Path kept) {
      Folders.delete(store);
      Folders.copy(kept, store);
    }
  }

  private static String date(Path file) {
    return file.getFileName().toString().replaceAll("^ccl-|\\.jsonl$", "");
  }

  /** What a reader of the edition reads: headings and texts, decoded. */
  private static String words(Path file) throws IOException {
    JsonMapper json = JsonMapper.shared();
    StringBuilder words = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      words.append(row.path("text").asString("").replace('\n', ' ')).append('\n');
    }
    return words.toString();
  }

  private static double seconds(java.time.Duration time) {
    return time.toNanos() / 1e9;
  }

  private static Cell decimal(double seconds) {
    return Cell.text(String.format(Locale.ROOT, "%.2f", seconds));
  }
}
