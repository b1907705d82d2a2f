package dev.thresher.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.track.claim.Arithmetic;
import dev.thresher.track.claim.Check;
import dev.thresher.track.claim.Judgement;
import dev.thresher.track.claim.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arithmetic of the paper: eight rows, whose verdicts were worked out by hand. */
class BundledClaimsTest {
  private static String verdictOf(ClaimsFile.Statement statement) {
    return statement.id()
        + " "
        + Verdict.ofAll(judged(statement).stream().map(Judgement::verdict).toList()).code();
  }

  private static List<Judgement> judged(ClaimsFile.Statement statement) {
    return statement.checks().stream()
        .filter(Check.OfNumbers.class::isInstance)
        .map(check -> Arithmetic.judge((Check.OfNumbers) check))
        .toList();
  }

  private static String findings(String id) {
    return ClaimsFile.bundled().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .flatMap(statement -> judged(statement).stream())
        .flatMap(judgement -> judgement.findings().stream())
        .collect(Collectors.joining("; "));
  }

  @Test
  void theEightRowsOfArithmeticHaveTheVerdictsThatWereWorkedOutByHand() {
    List<String> verdicts =
        ClaimsFile.bundled().statements().stream()
            .filter(statement -> statement.id().length() == 1)
            .map(BundledClaimsTest::verdictOf)
            .toList();
    assertThat(verdicts)
        .containsExactly(
            "a supported",
            "b contradicted",
            "c contradicted",
            "d supported",
            "e supported",
            "f not decidable",
            "g not decidable",
            "h not decidable");
  }

  @Test
  void aWrongPercentageIsSetRightAndTheCountItWouldNeedIsNamed() {
    assertThat(findings("b"))
        .contains("462 of 603 = 76.62 %, not 64.33 %")
        .contains("that would be 388 (64.345 %, so not even that gives it)")
        .contains("2732 of 3379 = 80.85 %, not 76.82 %")
        .contains("that would be 2596");
  }

  @Test
  void aTruncatedPercentageIsToldFromARoundedOne() {
    assertThat(findings("d"))
        .contains("1577 of 2554 = 61.746 %, printed 61.74 %: truncated, not rounded")
        .contains("114 of 696 = 16.38 %");
  }

  @Test
  void theOtherRowsSayWhatWasFound() {
    assertThat(findings("c")).contains("they exclude each other");
    assertThat(findings("f")).contains("83 + 54 + 37 + 35 = 209, the whole");
    assertThat(findings("g")).contains("88 of 97 is 90.72 %").contains("462 of 603 is 76.62 %");
    assertThat(findings("h")).contains("5.60 each").contains("5.91 each");
  }
}
