package dev.thresher.track.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.meets.Amount;
import dev.thresher.track.meets.Fact;
import dev.thresher.track.parameter.History;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        List.of(),
        Optional.empty(),
        LocalDate.parse(date),
        "illustrative");
  }

  private static Predicate<Parameter> reachedBy(Capability capability) {
    List<Parameter> reached =
        EDITIONS.stream()
            .flatMap(edition -> GapAnalysis.of(edition).gaps(capability).stream())
            .filter(gap -> gap.standing() == Gap.Standing.REACHED)
            .map(Gap::parameter)
            .toList();
    return reached::contains;
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
            List.of(),
            Optional.empty(),
            LocalDate.parse("2020-01-01"),
            "illustrative");
    assertThat(GapAnalysis.of(EDITIONS.getFirst()).gaps(gyro)).isEmpty();
  }

  @Test
  void aCrossingHasItsFirstDayAndTheLagToTheNextMove() {
    Crossing crossing =
        Crossing.of(
                capability("330", "cell", "2020-01-01"),
                History.of(EDITIONS, Designator.parse("9A001.b")).lines(),
                reachedBy(capability("330", "cell", "2020-01-01")))
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
                History.of(EDITIONS, Designator.parse("9A001.b")).lines(),
                reachedBy(capability("200", "cell", "2020-01-01"))))
        .isEmpty();
  }

  private static Capability of(String subject, String value, List<Fact> measured) {
    Unit unit = kilogram();
    return new Capability(
        2,
        "samples",
        "Sample product",
        "mass",
        Optional.empty(),
        subject,
        "",
        Quantity.of(value, unit),
        measured,
        Optional.empty(),
        LocalDate.parse("2020-01-01"),
        "illustrative");
  }

  @Test
  void aControlOnWhatIsForAThingIsNotOneOnTheThing() {
    ControlList list =
        EditionBuilder.on("2020-01-01")
            .with("9C001", "Coatings usable in vehicles, mass exceeding 300 kg.")
            .with("9A002", "Vehicles, mass exceeding 300 kg.")
            .build();
    List<Gap> gaps = GapAnalysis.of(list).gaps(of("vehicles", "400", List.of()));
    assertThat(gaps)
        .extracting(Gap::standing)
        .containsExactly(Gap.Standing.REFUSED, Gap.Standing.REACHED);
    assertThat(gaps.getFirst().why()).contains("on what is for vehicles");
  }

  @Test
  void aCeilingAmongFloorsOnlyClosesABand() {
    ControlList list =
        EditionBuilder.on("2020-01-01")
            .with("9A002", "Vehicles, as follows:")
            .with("9A002.a", "Vehicles, mass exceeding 300 kg.")
            .with("9A002.b", "Vehicles, mass exceeding 500 kg.")
            .with("9A002.c", "Vehicles, mass of 300 kg or less.")
            .build();
    List<Gap> gaps = GapAnalysis.of(list).gaps(of("vehicles", "400", List.of()));
    assertThat(gaps)
        .extracting(Gap::standing)
        .containsExactly(Gap.Standing.REACHED, Gap.Standing.SHORT, Gap.Standing.REFUSED);
    assertThat(gaps.getLast().why()).contains("end of a band");
  }

  @Test
  void aThresholdForAnotherSizeIsNotComparedAndWhatIsNotStatedIsTakenForGranted() {
    ControlList list =
        EditionBuilder.on("2020-01-01")
            .with("9A003", "Stores, as follows:")
            .with("9A003.a", "Stores, length of 10 mm or more:")
            .with("9A003.a.1", "Stores, mass exceeding 300 kg.")
            .build();
    Parameter length = list.parameters().getFirst();
    Unit unit = length.threshold().orElseThrow().unit();
    GapAnalysis analysis = GapAnalysis.of(list);
    Fact small = Fact.of(length.property(), new Amount.Value(Quantity.of("5", unit)));
    Fact large = Fact.of(length.property(), new Amount.Value(Quantity.of("12", unit)));
    Gap refused = analysis.gaps(of("stores", "400", List.of(small))).getFirst();
    assertThat(refused.standing()).isEqualTo(Gap.Standing.REFUSED);
    assertThat(refused.why()).contains("is outside");
    Gap stated = analysis.gaps(of("stores", "400", List.of(large))).getFirst();
    assertThat(stated.standing()).isEqualTo(Gap.Standing.REACHED);
    assertThat(stated.unstated()).isEmpty();
    Gap silent = analysis.gaps(of("stores", "400", List.of())).getFirst();
    assertThat(silent.unstated()).hasSize(1);
  }

  @Test
  void aTaskIsScoredByTheWeightsThatArePrinted() {
    Gap half = first(capability("150", "cell", "2020-01-01"));
    Task task = new Task(half, new BigDecimal("5.0"), List.of("one", "other"), List.of("9D001"));
    assertThat(task.shortfall()).isEqualByComparingTo("0.5");
    assertThat(task.score(Task.Weights.standard())).isEqualByComparingTo("5.5");
  }
}
