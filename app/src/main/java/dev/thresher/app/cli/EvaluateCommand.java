package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Words;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.entity.SentenceCache;
import dev.thresher.nlp.evaluate.EntityScorer;
import dev.thresher.nlp.evaluate.GoldPassage;
import dev.thresher.nlp.evaluate.GoldSet;
import dev.thresher.nlp.evaluate.Scorer;
import dev.thresher.nlp.evaluate.Scores;
import dev.thresher.nlp.evaluate.ThresholdFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher evaluate}: how well a gold set is read. */
@Command(
    name = "evaluate",
    description = EvaluateCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the gold set cannot be read"},
    footerHeading = "%nExample:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "  thresher evaluate corpus/gold/thresholds.en.test.jsonl",
      "  thresher evaluate draw --lang en --count 200 --seed 71 --show"
    })
final class EvaluateCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Score the extraction of thresholds, names and dates on a gold set.";

  private final Terminal terminal;
  @Mixin private final OutOption out = new OutOption();

  @Parameters(
      paramLabel = "GOLD",
      arity = "0..*",
      description = "JSON Lines with text and parameters, or with entities and dates")
  private List<Path> gold = List.of();

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description =
          "score these lines, in the form that extract writes, instead of our own reading")
  private Optional<Path> predictions = Optional.empty();

  @Option(names = "--no-misses", description = "leave out the list of every miss")
  private boolean isBrief;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** With {@code evaluate draw} below it. */
  static CommandSpec withDraw(Terminal terminal) {
    return CommandSpec.forAnnotatedObject(new EvaluateCommand(terminal))
        .addSubcommand("draw", CommandSpec.forAnnotatedObject(new DrawCommand(terminal)));
  }

  @Override
  public Integer call() {
    if (gold.isEmpty()) {
      throw new WrongUsageException(
          "no gold set is named: give a file in JSON Lines, or 'draw' for what is to be judged");
    }
    out.write(terminal, sink -> gold.forEach(file -> score(file, sink)));
    return ExitCode.DONE;
  }

  private void score(Path file, Consumer<String> sink) {
    sink.accept(file.getFileName() + "\n");
    try {
      if (Files.readString(file).contains("\"parameters\"")) {
        thresholds(GoldSet.read(file), finder(), sink);
      } else {
        names(GoldPassage.read(file), sink);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private ThresholdFinder finder() throws IOException {
    return predictions.isPresent()
        ? ThresholdFinder.written(GoldSet.read(predictions.get()))
        : new ThresholdFinder.Ours(ContentReader.standard());
  }

  private void thresholds(GoldSet set, ThresholdFinder finder, Consumer<String> sink) {
    set.byLanguage()
        .forEach((language, some) -> {
          sink.accept(some.size() + " texts, " + language.code() + ":\n");
          thresholds(Scorer.score(some, finder), sink);
        });
  }

  private void thresholds(Scores scores, Consumer<String> sink) {
    scores.summary().forEach(line -> sink.accept("  " + line + "\n"));
    sink.accept("by phenomenon, value + unit + comparator:\n");
    scores.phenomena().forEach(line -> sink.accept("  " + line + "\n"));
    if (!isBrief) {
      sink.accept("misses:\n");
      scores.misses().forEach(line -> sink.accept("  " + line + "\n"));
    }
  }

  private static void names(List<GoldPassage> passages, Consumer<String> sink) {
    Words words = Words.withNames(SentenceCache.none());
    sink.accept(passages.size() + " passages\n");
    print(
        EntityScorer.entities(passages, (text, language) -> entities(words, text, language)), sink);
    print(EntityScorer.dates(passages, words::dates), sink);
  }

  private static List<dev.thresher.corpus.content.EntityMention> entities(
      Words words, String text, Language language) {
    return words.entities(text, language);
  }

  private static void print(Map<String, EntityScorer.Score> scores, Consumer<String> sink) {
    scores.forEach((name, score) ->
        sink.accept("  " + String.format(java.util.Locale.ROOT, "%-14s", name) + score + "\n"));
  }
}
