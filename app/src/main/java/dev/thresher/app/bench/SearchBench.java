package dev.thresher.app.bench;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.pipeline.SharedTerms;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.index.evaluate.JudgedQuestions;
import dev.thresher.index.evaluate.Need;
import dev.thresher.index.evaluate.RetrievalGold;
import dev.thresher.index.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long a mixed set of questions takes on the index of a store, one after the other on one
 * thread, and how large the index is beside its texts.
 *
 * @param gold the folder of the needs, which are asked
 * @param times how many synthetic editions beside each tracked one; 0 for the store as it is
 * @param work where a blown-up index is made, and removed afterwards
 */
public record SearchBench(
    Corpus corpus, Path gold, int times, Path work, Corpus.Progress progress) {
  private static final int QUESTIONS = 1000;
  private static final int WARM = 300;
  private static final double NANOS = 1e6;
  private static final double MEGABYTE = 1 << 20;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.99;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "questions",
          "p50_ms",
          "p99_ms",
          "slowest_ms",
          "p50_cpu_ms",
          "p99_cpu_ms",
          "index_mb",
          "text_mb");

  /** A row for all questions and one for each kind. */
  public Table measure() throws IOException {
    try (SearchIndex index = IndexUpkeep.open(corpus, corpus.store().index(), progress)) {
      if (times == 0) {
        return measure(index, corpus.store().index(), 1);
      }
    }
    Path blown = Files.createTempDirectory(work, "thresher-blown-up");
    try {
      BlownUp.write(corpus, blown, times);
      try (SearchIndex index = SearchIndex.open(blown, SharedTerms.vocabulary())) {
        return measure(index, blown, times + 1);
      }
    } finally {
      Folders.delete(blown);
    }
  }

  private Table measure(SearchIndex index, Path folder, int copies) throws IOException {
    List<Need> needs = RetrievalGold.needs(gold.resolve("retrieval.needs.jsonl"));
    List<String> names =
        JudgedQuestions.questions(gold.resolve("parties.needs.jsonl")).stream()
            .map(JudgedQuestions.Question::asked)
            .toList();
    List<QueryMix.Asked> mix = QueryMix.of(needs, names, QUESTIONS);
    mix.subList(0, WARM).forEach(asked -> asked.of(index));
    List<Timed> timed = mix.stream().map(asked -> Timed.of(asked, index)).toList();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("all", timed, size(folder), textMegabytes() * copies));
    for (String kind : mix.stream().map(QueryMix.Asked::kind).distinct().toList()) {
      rows.add(row(kind, timed.stream().filter(each -> each.kind().equals(kind)).toList(), 0, 0));
    }
    return new Table(COLUMNS, rows);
  }

  /** One question by the clock and by the processor's time, which other work does not stretch. */
  private record Timed(String kind, long clock, long processor) {
    static Timed of(QueryMix.Asked asked, SearchIndex index) {
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      asked.of(index);
      return new Timed(
          asked.kind(), System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - worked);
    }
  }

  private static List<Cell> row(String kind, List<Timed> timed, double index, double text) {
    long[] clock = timed.stream().mapToLong(Timed::clock).sorted().toArray();
    long[] processor = timed.stream().mapToLong(Timed::processor).sorted().toArray();
    return List.of(
        Cell.text(kind),
        Cell.count(timed.size()),
        figure(at(HALF, clock)),
        figure(at(NEARLY_ALL, clock)),
        figure(at(1, clock)),
        figure(at(HALF, processor)),
        figure(at(NEARLY_ALL, processor)),
        index == 0 ? new Cell.Nothing() : figure(index),
        text == 0 ? new Cell.Nothing() : figure(text));
  }

  /** The milliseconds within which this share of the questions was answered. */
  private static double at(double share, long[] sorted) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / NANOS;
  }

  private static Cell figure(double value) {
    return Cell.text(String.format(Locale.ROOT, "%.1f", value));
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(SearchBench::bytes).sum() / MEGABYTE;
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot measure " + file, e);
    }
  }

  private double textMegabytes() {
    long bytes = 0;
    for (Held held : corpus.editions()) {
      String text = corpus.content(held).document().text().characters();
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes / MEGABYTE;
  }
}
