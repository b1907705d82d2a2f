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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
      BlownUp.delete(blown);
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
    long[] nanos = new long[mix.size()];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      mix.get(i).of(index);
      nanos[i] = System.nanoTime() - start;
    }
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("all", nanos, size(folder), textMegabytes() * copies));
    for (String kind : mix.stream().map(QueryMix.Asked::kind).distinct().toList()) {
      long[] some = nanosOf(kind, mix, nanos);
      rows.add(row(kind, some, 0, 0));
    }
    return new Table(
        List.of("kind", "questions", "p50_ms", "p99_ms", "slowest_ms", "index_mb", "text_mb"),
        rows);
  }

  private static long[] nanosOf(String kind, List<QueryMix.Asked> mix, long[] nanos) {
    long[] some = new long[nanos.length];
    int size = 0;
    for (int i = 0; i < nanos.length; i++) {
      if (mix.get(i).kind().equals(kind)) {
        some[size++] = nanos[i];
      }
    }
    return Arrays.copyOf(some, size);
  }

  private static List<Cell> row(String kind, long[] nanos, double index, double text) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return List.of(
        Cell.text(kind),
        Cell.count(sorted.length),
        figure(sorted[sorted.length / 2] / NANOS),
        figure(sorted[(int) Math.ceil(0.99 * sorted.length) - 1] / NANOS),
        figure(sorted[sorted.length - 1] / NANOS),
        index == 0 ? new Cell.Nothing() : figure(index),
        text == 0 ? new Cell.Nothing() : figure(text));
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
