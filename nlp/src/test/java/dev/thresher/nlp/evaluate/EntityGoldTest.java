package dev.thresher.nlp.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.nlp.date.DateReader;
import dev.thresher.nlp.en.EnglishForms;
import dev.thresher.nlp.en.EnglishNames;
import dev.thresher.nlp.en.EnglishRules;
import dev.thresher.nlp.entity.EntityReader;
import dev.thresher.nlp.entity.NameRecognizer;
import dev.thresher.nlp.entity.Recognition;
import dev.thresher.nlp.entity.SentenceCache;
import dev.thresher.nlp.evaluate.EntityScorer.Score;
import dev.thresher.nlp.zh.ChineseForms;
import dev.thresher.nlp.zh.ChineseNames;
import dev.thresher.nlp.zh.ChineseRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gold of named things and dates, ours beside CoreNLP alone and HanLP alone in one run.
 *
 * <p>The floors lie a little below what was measured; a change that falls below one has lost
 * something. The misses of a test split are never printed.
 */
class EntityGoldTest {
  private static final NameRecognizer ENGLISH = new EnglishNames();
  private static final NameRecognizer CHINESE = new ChineseNames();

  private static final EntityReader READER =
      new EntityReader(
          Map.of(
              Language.ENGLISH,
              List.of(
                  new Recognition(new EnglishForms(), new EnglishRules.Any()),
                  new Recognition(ENGLISH, new EnglishRules())),
              Language.CHINESE,
              List.of(
                  new Recognition(new ChineseForms(), new ChineseRules.Any()),
                  new Recognition(CHINESE, new ChineseRules()))),
          SentenceCache.none());

  private static List<GoldPassage> gold(String set) {
    Path root = Path.of(System.getProperty("thresher.root", ".."));
    return GoldPassage.read(root.resolve("corpus/gold").resolve(set + ".jsonl"));
  }

  private static List<EntityMention> alone(String text, Language language) {
    NameRecognizer recognizer = language == Language.ENGLISH ? ENGLISH : CHINESE;
    return recognizer.names(text).stream()
        .map(name ->
            new EntityMention(
                "",
                name.type(),
                Optional.empty(),
                recognizer.source(),
                new Evidence(name.span(), name.span().of(text), 0)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "en.tune, 0.95, 0.97", "en.test, 0.86, 0.93", "en.blind, 0.87, 0.91", "en.blind2, 0.88, 0.88",
    "zh.tune, 0.95, 0.96", "zh.test, 0.82, 0.89", "zh.blind, 0.84, 0.89", "zh.blind2, 0.82, 0.82",
    "ja.tune, 0.95, 0.95", "ja.test, 0.60, 0.80",
  })
  void namedThingsAreFoundFarBetterThanByOneModelAlone(
      String set, double exactFloor, double overlapFloor, TestReporter reporter)
      throws IOException {
    List<GoldPassage> gold = gold("entities." + set);
    Map<String, Score> ours =
        EntityScorer.entities(gold, (text, language) -> READER.read("", text, language));
    Map<String, Score> alone = EntityScorer.entities(gold, EntityGoldTest::alone);
    publish("entities." + set, table(ours, alone), reporter);
    Score all = ours.getOrDefault("ALL", Score.NONE);
    assertThat(all.exact().f1()).as("exact").isGreaterThanOrEqualTo(exactFloor);
    assertThat(all.overlap().f1()).as("overlap").isGreaterThanOrEqualTo(overlapFloor);
    assertThat(all.id().precision()).as("identities").isGreaterThanOrEqualTo(0.95);
    assertThat(all.exact().f1())
        .as("well above one model alone")
        .isGreaterThan(alone.getOrDefault("ALL", Score.NONE).exact().f1() + 0.3);
  }

  @ParameterizedTest
  @CsvSource({
    "entities.en.tune, 0.97",
    "entities.en.test, 0.80",
    "entities.en.blind, 0.85",
    "entities.en.blind2, 0.60",
    "entities.zh.tune, 0.97",
    "entities.zh.test, 0.66",
    "entities.zh.blind, 0.82",
    "entities.zh.blind2, 0.60",
    "entities.ja.tune, 0.95",
    "entities.ja.test, 0.70",
    "dates.en.tune, 0.93",
    "dates.zh.tune, 0.90",
    "dates.ja.tune, 0.95",
  })
  void datesAreFoundWithTheirRoles(String set, double floor, TestReporter reporter)
      throws IOException {
    Map<String, Score> scores =
        EntityScorer.dates(gold(set), text -> new DateReader().read("", text, Optional.empty()));
    publish("roles." + set, table(scores, Map.of()), reporter);
    assertThat(scores.getOrDefault("VALUE", Score.NONE).exact().f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.getOrDefault("ROLE", Score.NONE).exact().f1()).isGreaterThanOrEqualTo(floor);
  }

  /** To the test report and, for CI to print, to {@code target/scores}. */
  private static void publish(String name, String table, TestReporter reporter) throws IOException {
    reporter.publishEntry(name, table);
    Path scores = Files.createDirectories(Path.of("target", "scores"));
    Files.writeString(scores.resolve(name + ".txt"), table);
  }

  /** Precision, recall and F1 by exact and by overlapping span, and F1 of the model alone. */
  private static String table(Map<String, Score> ours, Map<String, Score> alone) {
    StringBuilder lines = new StringBuilder("\n");
    ours.forEach((type, score) ->
        lines.append(
            "%-14s exact %s  overlap %s  alone %s%n"
                .formatted(
                    type,
                    score.exact(),
                    score.overlap(),
                    Optional.ofNullable(alone.get(type))
                        .map(other -> other.exact().toString())
                        .orElse("-"))));
    return lines.toString();
  }
}
