package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an amendment does to the words of an invented list, read by the grammar and told. */
class AmendedWordsTest {
  private static final Pattern TOLD =
      Pattern.compile(
          "\"kind\":\"(?<kind>[a-z-]+)\".*\"direction\":\"(?<direction>[a-z]+)\"(?<rest>.*)");

  @TempDir static Path folder;
  private static List<String> lines = List.of();

  @BeforeAll
  static void ingest() throws IOException {
    InventedEditions editions =
        InventedEditions.in(folder)
            .with(
                "2023-01-01",
                ",",
                "Pumps having a noise of less than 90 dB in the frequency range from 10 Hz to 400"
                    + " Hz;",
                "Seals having a leak rate of more than 5 × 10−4 g per turn of the shaft;",
                "Rotors having a stiffness of more than 7 × 105 N/m;")
            .with(
                "2024-01-01",
                ",",
                "Pumps having a noise of less than 90 dB in the frequency range exceeding 10 Hz but"
                    + " not exceeding 400 Hz;",
                "Seals having a leak rate of more than 5 × 104−4 g per turn of the shaft;",
                "Rotors having a stiffness of more than 7 × 10 5 N/m;");
    editions.ingest();
    Shell shell =
        Shell.run("changes", "--list=us-ccl", "--steps", "--format=jsonl", editions.store());
    assertThat(shell.code()).as(shell.err()).isZero();
    lines = shell.out().lines().toList();
  }

  private static List<String> told(String code) {
    return lines.stream()
        .filter(line -> line.contains("\"designatorAfter\":\"" + code + "\""))
        .map(line -> {
          Matcher matcher = TOLD.matcher(line);
          assertThat(matcher.find()).as(line).isTrue();
          String doubt = matcher.group("rest").contains("\"suspect\":\"source\"") ? " source" : "";
          return matcher.group("kind") + " " + matcher.group("direction") + doubt;
        })
        .toList();
  }

  @Test
  void anEndThatNoLongerBelongsToTheRangeOfMeasurementIsAnotherCondition() {
    assertThat(told("9A901.a")).containsExactly("condition undetermined");
  }

  @Test
  void aPowerOfTenWithAFigureTooManyIsAMisprintAndNoChangeOfTheThreshold() {
    assertThat(told("9A901.b")).containsExactly("text undetermined source");
  }

  @Test
  void aPowerOfTenPrintedWithABlankIsNoChange() {
    assertThat(told("9A901.c")).isEmpty();
  }
}
