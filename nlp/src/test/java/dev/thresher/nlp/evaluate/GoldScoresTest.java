package dev.thresher.nlp.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.nlp.ContentReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recorded scores: a drop fails, a rise is a reason to raise the floor. */
class GoldScoresTest {
  @ParameterizedTest
  @CsvSource({
    "thresholds.en.tune, 0.993, 0.978, 0.960",
    "thresholds.en.test, 0.990, 0.970, 0.940",
    "thresholds.en.blind, 0.990, 0.980, 0.800",
    "thresholds.en.blind2, 0.950, 0.950, 0.780",
    "thresholds.en.blind3, 0.960, 0.880, 0.960",
    "thresholds.en.blind4, 0.970, 0.910, 0.900",
    "thresholds.en.blind5, 0.980, 0.940, 0.930",
    "thresholds.zh.tune, 0.993, 0.980, 0.960",
    "thresholds.zh.test, 0.975, 0.939, 0.970",
    "thresholds.zh.blind, 0.975, 0.940, 0.890",
    "thresholds.zh.blind2, 0.985, 0.955, 0.970",
    "thresholds.zh.blind3, 0.982, 0.952, 0.970",
    "thresholds.zh.blind4, 0.985, 0.980, 0.990",
    "thresholds.ja.tune, 0.990, 0.990, 0.990",
    "thresholds.ja.test, 0.990, 0.930, 0.990",
    "thresholds.ja.blind, 0.970, 0.950, 0.990",
  })
  void thresholdsAreReadAtLeastAsWellAsRecorded(
      String file, double full, double property, double conditions) throws IOException {
    Path gold =
        Path.of(System.getProperty("thresher.root", ".."))
            .resolve("corpus/gold/" + file + ".jsonl");
    Scores scores = Scorer.score(GoldSet.read(gold), ContentReader.standard());
    String summary = file + "\n" + String.join("\n", scores.summary());
    assertThat(scores.of(Measured.FULL).f1()).as(summary).isGreaterThanOrEqualTo(full);
    assertThat(scores.of(Measured.FULL_AND_PROPERTY).f1())
        .as(summary)
        .isGreaterThanOrEqualTo(property);
    assertThat(scores.of(Measured.CONDITIONS).f1()).as(summary).isGreaterThanOrEqualTo(conditions);
    assertThat(scores.inverted()).as("a floor read as a ceiling in " + file).isZero();
  }
}
