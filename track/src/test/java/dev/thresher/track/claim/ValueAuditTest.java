package dev.thresher.track.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.Lineages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueAuditTest {
  private static ControlList edition(String date, String value) {
    return EditionBuilder.on(date)
        .with("9A001", "Stores of this sample, as follows:")
        .with("9A001.b", "Cells with a mass exceeding " + value + " kg.")
        .build();
  }

  private static final List<ControlList> EDITIONS =
      List.of(
          edition("2019-01-01", "300"), edition("2021-01-01", "350"), edition("2023-01-01", "350"));

  private static Judgement judge(String before, String after, String day) {
    Unit unit =
        EDITIONS.getFirst().parameters().stream()
            .map(Parameter::threshold)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow()
            .unit();
    Check.Moved claim =
        new Check.Moved(
            "test-list",
            Optional.of("9A001.b"),
            Quantity.of(before, unit),
            Quantity.of(after, unit),
            LocalDate.parse(day));
    return ValueAudit.of(claim, History.of(EDITIONS, Designator.parse("9A001.b")).lines());
  }

  @Test
  void aMoveBetweenTheEditionsAroundTheDayIsSupported() {
    assertThat(judge("300", "350", "2020-06-01").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void anotherFirstValueContradicts() {
    Judgement judgement = judge("250", "350", "2020-06-01");
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(judgement.findings().getFirst()).contains("9A001.b stood at > 300 kg");
  }

  @Test
  void anotherDayContradicts() {
    assertThat(judge("300", "350", "2022-06-01").verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void beforeTheFirstEditionNothingIsDecidedWhereItFitsTheClaim() {
    assertThat(judge("250", "300", "2015-01-01").verdict()).isEqualTo(Verdict.NOT_DECIDABLE);
    assertThat(judge("300", "350", "2015-01-01").verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void everyDatedValueIsQuoted() {
    Judgement judgement = judge("250", "350", "2020-06-01");
    assertThat(judgement.proofs()).hasSize(3);
    assertThat(judgement.proofs().getFirst().evidence().orElseThrow().quote()).contains("300");
  }

  @Test
  void theClosestTrueChangeIsNamed() {
    Lineages lineages = Lineages.of(EDITIONS);
    Unit unit = EDITIONS.getFirst().parameters().getFirst().threshold().orElseThrow().unit();
    assertThat(
            ClosestMove.to(
                    Quantity.of("250", unit),
                    Quantity.of("350", unit),
                    LocalDate.parse("2022-10-07"),
                    lineages.changes())
                .orElseThrow()
                .words())
        .isEqualTo("9A001.b from > 300 kg to > 350 kg between 2019-01-01 and 2021-01-01");
  }

  @Test
  void theMatrixCountsAChangeUnderEachDefinitionAndNeverClaimsIdentity() {
    ChangeMatrix matrix = ChangeMatrix.of(Lineages.of(EDITIONS), Map.of());
    ChangeMatrix.Cell nearest = matrix.nearest(1, 1, 1).getFirst();
    assertThat(nearest.changed()).isEqualTo(1);
    assertThat(nearest.undecided()).isEqualTo(1);
    assertThat(nearest.distance(1, 1)).isZero();
    assertThat(nearest.isIdentical(1, 1)).isFalse();
  }
}
