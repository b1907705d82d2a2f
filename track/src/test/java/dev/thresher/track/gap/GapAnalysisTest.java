package dev.thresher.track.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.parameter.History;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapAnalysisTest {
  private static ControlList edition(String date, String bound) {
    return EditionBuilder.on(date)
        .with("9A001", "Stores of this sample, as follows:")
        .with("9A001.b", "Secondary cells with a mass exceeding " + bound + " kg.")
        .with("9A001.c", "Secondary cells with a mass of 5 kg or less.")
        .build();
  }

  private static final List<ControlList> EDITIONS =
      List.of(edition("2019-01-01", "300"), edition("2021-01-01", "350"));

  private static Unit kilogram() {
    return EDITIONS.getFirst().parameters().stream()
        .map(Parameter::threshold)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow()
        .unit();
  }

  private static Capability capability(String value, String part, String date) {
    String property = EDITIONS.getFirst().parameters().getFirst().property();
    return new Capability(
        2,
        "energy-storage",
        "Sample product",
        property,
        Optional.empty(),
        "secondary cells",
        part,
        Quantity.of(value, kilogram()),
        LocalDate.parse(date),
        "illustrative");
  }

  private static Gap first(Capability capability) {
    return GapAnalysis.of(EDITIONS.getFirst()).gaps(capability).getFirst();
  }

  @Test
  void aValueBeyondTheBoundReachesItAndTheBoundItselfDoesNot() {
    assertThat(first(capability("330", "cell", "2020-01-01")).standing())
        .isEqualTo(Gap.Standing.REACHED);
    assertThat(first(capability("300", "cell", "2020-01-01")).standing())
        .isEqualTo(Gap.Standing.SHORT);
  }

  @Test
  void theFactorCountsInTheDirectionOfTheControl() {
    assertThat(first(capability("150", "cell", "2020-01-01")).factor())
        .contains(new BigDecimal("0.5"));
    assertThat(
            GapAnalysis.of(EDITIONS.getFirst())
                .gaps(capability("10", "cell", "2020-01-01"))
                .getLast()
                .factor())
        .contains(new BigDecimal("0.5"));
  }

  @Test
  void aPackIsNotComparedWithACellAndThatIsSaid() {
    Gap gap = first(capability("330", "pack", "2020-01-01"));
    assertThat(gap.standing()).isEqualTo(Gap.Standing.REFUSED);
    assertThat(gap.factor()).isEmpty();
    assertThat(gap.why()).contains("of a pack, the threshold of a cell");
  }

  @Test
  void anotherKindOfThingIsNotCompared() {
    Capability gyro =
        new Capability(
            3,
            "navigation",
            "Sample gyro",
            "mass",
            Optional.empty(),
            "gyros",
            "",
            Quantity.of("330", kilogram()),
            LocalDate.parse("2020-01-01"),
            "illustrative");
    assertThat(GapAnalysis.of(EDITIONS.getFirst()).gaps(gyro)).isEmpty();
  }

  @Test
  void aCrossingHasItsFirstDayAndTheLagToTheNextMove() {
    Crossing crossing =
        Crossing.of(
                capability("330", "cell", "2020-01-01"),
                History.of(EDITIONS, Designator.parse("9A001.b")).lines())
            .orElseThrow();
    assertThat(crossing.crossed()).isEqualTo(LocalDate.parse("2020-01-01"));
    assertThat(crossing.moved()).contains(LocalDate.parse("2021-01-01"));
    assertThat(crossing.lag()).contains(366L);
    assertThat(crossing.direction().orElseThrow().code()).isEqualTo("relaxed");
  }

  @Test
  void whatIsNeverReachedHasNoCrossing() {
    assertThat(
            Crossing.of(
                capability("200", "cell", "2020-01-01"),
                History.of(EDITIONS, Designator.parse("9A001.b")).lines()))
        .isEmpty();
  }
}
