package dev.thresher.app.bench;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.evaluate.GoldSet;
import dev.thresher.nlp.evaluate.GoldText;
import dev.thresher.nlp.evaluate.Measured;
import dev.thresher.nlp.evaluate.Scorer;
import dev.thresher.nlp.evaluate.Scores;
import dev.thresher.nlp.evaluate.ThresholdFinder;
import dev.thresher.nlp.evaluate.peer.CoreNlpNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The threshold grammar beside its peers on the same gold sets in the same run: quality, and
 * characters per second on one core after warming up.
 *
 * @param gold the folder of {@code thresholds.*.jsonl}
 * @param peers the folder of the peers that are no Java
 */
public record GrammarBench(Path gold, Path peers) {
  private static final long MEASURE_NANOS = 3_000_000_000L;
  private static final List<String> COLUMNS =
      List.of(
          "gold",
          "reader",
          "value",
          "value_unit",
          "value_unit_comparator",
          "easy",
          "hard",
          "inverted",
          "characters_per_second");

  /** F1 scores, a row per gold set and reader. */
  public Table measure(Consumer<String> progress) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    ThresholdFinder ours = new ThresholdFinder.Ours(ContentReader.standard());
    ThresholdFinder coreNlp = new CoreNlpNumbers();
    for (Path file : goldFiles()) {
      String name = file.getFileName().toString().replaceAll("^thresholds\\.|\\.jsonl$", "");
      progress.accept(name);
      GoldSet set = GoldSet.read(file);
      rows.add(row(name, "Thresher", Scorer.score(set, ours), speed(set, ours)));
      if (set.texts().getFirst().language() == Language.ENGLISH) {
        rows.add(row(name, "CoreNLP numeric", Scorer.score(set, coreNlp), speed(set, coreNlp)));
      }
      Recognizers.in(peers)
          .ifPresent(peer -> {
            Recognizers.Answer answer = peer.read(file);
            rows.add(
                row(
                    name,
                    "Recognizers-Text",
                    Scorer.score(set, ThresholdFinder.written(answer.predictions())),
                    answer.charactersPerSecond()));
          });
    }
    return new Table(COLUMNS, rows);
  }

  private List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      return files
          .filter(file -> file.getFileName().toString().matches("thresholds\\..*\\.jsonl"))
          .sorted()
          .toList();
    }
  }

  private static List<Cell> row(String gold, String reader, Scores scores, long speed) {
    return List.of(
        Cell.text(gold),
        Cell.text(reader),
        score(scores.of(Measured.VALUE).f1()),
        score(scores.of(Measured.VALUE_AND_UNIT).f1()),
        score(scores.of(Measured.FULL).f1()),
        score(scores.of("easy").f1()),
        score(scores.of("hard").f1()),
        Cell.count(scores.inverted()),
        Cell.count(speed));
  }

  private static Cell score(double f1) {
    return Cell.text(String.format(Locale.ROOT, "%.3f", f1));
  }

  /** Once to warm up, once to measure; each for some seconds and at least one round. */
  private static long speed(GoldSet set, ThresholdFinder finder) {
    round(set, finder);
    return round(set, finder);
  }

  private static long round(GoldSet set, ThresholdFinder finder) {
    long characters = 0;
    long start = System.nanoTime();
    while (System.nanoTime() - start < MEASURE_NANOS) {
      for (GoldText text : set.texts()) {
        finder.find(text);
        characters += text.text().length();
      }
    }
    return Math.round(characters * 1e9 / (System.nanoTime() - start));
  }
}
