package dev.thresher.track.meets;

import static dev.thresher.track.meets.Demand.all;
import static dev.thresher.track.meets.Demand.any;
import static dev.thresher.track.meets.Demand.bound;
import static dev.thresher.track.meets.Demand.facts;
import static dev.thresher.track.meets.Demand.measured;
import static dev.thresher.track.meets.Demand.not;
import static dev.thresher.track.meets.Demand.thing;
import static dev.thresher.track.meets.Demand.truth;
import static dev.thresher.track.meets.Demand.where;
import static dev.thresher.track.meets.Demand.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Condition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvaluationTest {
  private static final Condition CELLS =
      all(
          thing("secondary cells"),
          bound("energy density > 350 Wh/kg", measured("temperature = 293 K")));

  @Test
  void aProductOfTheRightKindAboveTheBoundMeetsTheControl() {
    assertThat(truth(CELLS, facts("energy density = 351 Wh/kg").about("lithium secondary cell")))
        .isEqualTo(Truth.MET);
  }

  @Test
  void aProductBelowTheBoundDoesNotMeetItWhateverItIs() {
    assertThat(truth(CELLS, facts("energy density = 350 Wh/kg"))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void withoutAKindNobodyCanSayThatTheControlIsMet() {
    assertThat(truth(CELLS, facts("energy density = 400 Wh/kg"))).isEqualTo(Truth.CANNOT_SAY);
  }

  @Test
  void anotherKindIsNotDeclaredTheSame() {
    assertThat(truth(CELLS, facts("energy density = 400 Wh/kg").about("capacitor")))
        .isEqualTo(Truth.CANNOT_SAY);
    assertThat(
            truth(CELLS, facts("energy density = 400 Wh/kg").about("charger for secondary cells")))
        .isEqualTo(Truth.CANNOT_SAY);
  }

  @Test
  void whoAsksOnlyAboutNumbersGrantsTheKind() {
    assertThat(truth(CELLS, facts("energy density = 400 Wh/kg").grantingSubject()))
        .isEqualTo(Truth.MET);
  }

  @Test
  void aMissingFactIsNamed() {
    Finding finding =
        new Evaluation(Map.of(), facts("mass = 3 kg").about("secondary cell")).of(CELLS);
    assertThat(finding.truth()).isEqualTo(Truth.CANNOT_SAY);
    assertThat(finding.reasons()).extracting(Reason::note).contains("no fact: energy density");
  }

  @Test
  void aNearNameOfAPropertyIsAskedAboutNotTaken() {
    Finding finding =
        new Evaluation(Map.of(), facts("power = 90 W")).of(bound("peak power > 50 W"));
    assertThat(finding.truth()).isEqualTo(Truth.CANNOT_SAY);
    assertThat(finding.reasons().getFirst().note())
        .isEqualTo("not said whether power is the peak power meant here");
  }

  @Test
  void aNearNameInOtherUnitsIsNoNearName() {
    Finding finding =
        new Evaluation(Map.of(), facts("energy density = 300 Wh/kg")).of(bound("density > 3 kg"));
    assertThat(finding.reasons().getFirst().fact()).isEmpty();
    assertThat(finding.reasons().getFirst().note()).isEqualTo("no fact: density");
  }

  @Test
  void theFailingDemandIsTheReason() {
    Condition tree = all(bound("voltage >= 5 kV"), bound("energy >= 25 kJ"), words("of brass"));
    Finding finding =
        new Evaluation(Map.of(), facts("voltage = 6 kV", "energy = 24.9 kJ")).of(tree);
    assertThat(finding.truth()).isEqualTo(Truth.NOT_MET);
    assertThat(finding.reasons()).extracting(Reason::property).containsExactly("energy");
  }

  @Test
  void theAlternativeThatHoldsIsTheReason() {
    Condition tree = any(bound("voltage >= 5 kV"), bound("energy >= 25 kJ"), words("of brass"));
    Finding finding =
        new Evaluation(Map.of(), facts("voltage = 6 kV", "energy = 24.9 kJ")).of(tree);
    assertThat(finding.truth()).isEqualTo(Truth.MET);
    assertThat(finding.reasons()).extracting(Reason::property).containsExactly("voltage");
  }

  @Test
  void whatANoteReleasesIsNotMet() {
    Condition tree =
        all(bound("power > 30 W"), not(all(thing("argon lasers"), bound("power <= 50 W"))));
    assertThat(truth(tree, facts("power = 40 W").about("argon laser"))).isEqualTo(Truth.NOT_MET);
    assertThat(truth(tree, facts("power = 50.01 W").about("argon laser"))).isEqualTo(Truth.MET);
    assertThat(truth(tree, facts("power = 40 W"))).isEqualTo(Truth.CANNOT_SAY);
    assertThat(truth(tree, facts("power = 30 W"))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void anExceptionIsMarkedInItsReason() {
    Condition tree = not(bound("power <= 50 W"));
    Reason reason = new Evaluation(Map.of(), facts("power = 40 W")).of(tree).reasons().getFirst();
    assertThat(reason.isException()).isTrue();
    assertThat(reason.satisfied()).isEqualTo(Truth.MET);
  }

  @Test
  void aFactIsTakenAsMeasuredInTheEnvironmentOfTheBoundAndTheReasonSaysSo() {
    Finding finding =
        new Evaluation(Map.of(), facts("energy density = 400 Wh/kg").about("secondary cell"))
            .of(CELLS);
    assertThat(finding.reasons())
        .extracting(Reason::note)
        .contains("taken as measured temperature = 293 K");
  }

  @Test
  void aFactThatWasMeasuredOtherwiseDecidesNothing() {
    Fact hot =
        Demand.fact("energy density = 400 Wh/kg")
            .measuredAt(List.of(Demand.fact("temperature = 330 K")));
    Fact right =
        Demand.fact("energy density = 400 Wh/kg")
            .measuredAt(List.of(Demand.fact("temperature = 293 K")));
    assertThat(truth(CELLS, Facts.of(List.of(hot)).about("secondary cell")))
        .isEqualTo(Truth.CANNOT_SAY);
    assertThat(truth(CELLS, Facts.of(List.of(right)).about("secondary cell"))).isEqualTo(Truth.MET);
  }

  @Test
  void aRangeOfOperationIsNoEnvironmentAndMustBeKnown() {
    Condition tree = all(bound("power > 5 W"), where("frequency > 8 GHz <= 16 GHz"));
    assertThat(truth(tree, facts("power = 6 W"))).isEqualTo(Truth.CANNOT_SAY);
    assertThat(truth(tree, facts("power = 6 W", "frequency = 9 GHz to 10 GHz")))
        .isEqualTo(Truth.MET);
    assertThat(truth(tree, facts("power = 6 W", "frequency = 1 GHz to 8 GHz")))
        .isEqualTo(Truth.NOT_MET);
    assertThat(truth(tree, facts("power = 5 W"))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void factsOfOnePropertyThatDisagreeDecideNothing() {
    assertThat(truth(bound("mass > 5 kg"), facts("mass = 4 kg", "mass = 6 kg")))
        .isEqualTo(Truth.CANNOT_SAY);
    assertThat(truth(bound("mass > 5 kg"), facts("mass = 7 kg", "mass = 6 kg")))
        .isEqualTo(Truth.MET);
  }

  @Test
  void wordsHoldIfTheFactsSayThemAndFailIfTheyDenyThem() {
    Condition tree = words("“Space-qualified”");
    assertThat(truth(tree, facts())).isEqualTo(Truth.CANNOT_SAY);
    assertThat(truth(tree, facts().being("space-qualified"))).isEqualTo(Truth.MET);
    assertThat(truth(tree, facts().notBeing("space-qualified"))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void negatedWordsTurnRound() {
    Condition tree = words("Non-“space-qualified”");
    assertThat(truth(tree, facts().being("space-qualified"))).isEqualTo(Truth.NOT_MET);
    assertThat(truth(tree, facts().notBeing("space-qualified"))).isEqualTo(Truth.MET);
    assertThat(truth(tree, facts().being("non-space-qualified"))).isEqualTo(Truth.MET);
    assertThat(truth(words("not employing cooling"), facts().being("employing cooling")))
        .isEqualTo(Truth.NOT_MET);
    assertThat(truth(words("not employing cooling"), facts().being("cooling")))
        .isEqualTo(Truth.CANNOT_SAY);
  }

  @Test
  void whoHasLookedMayAnswerForTheWordsOfAProvision() {
    assertThat(truth(words("of the best quality"), facts().answering("9Z901.a", true)))
        .isEqualTo(Truth.MET);
    assertThat(truth(words("of the best quality"), facts().answering("9Z901.a", false)))
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void anotherAuthorityIsTakenNotToBeConcernedAndTheReasonSaysSo() {
    Condition tree = not(new Condition.Jurisdiction("9Z901", Demand.evidence("the agency")));
    Finding finding = new Evaluation(Map.of(), facts()).of(tree);
    assertThat(finding.truth()).isEqualTo(Truth.MET);
    assertThat(finding.reasons().getFirst().note())
        .isEqualTo("taken not to be under another authority");
    assertThat(truth(tree, facts().answering("9Z901", true))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void aFactInOneLanguageAnswersABoundInAnother() {
    Condition english = bound("energy density > 350 Wh/kg");
    Condition chinese = bound("重量能量密度 > 350 Wh/kg");
    for (String fact : List.of("能量密度 = 351 瓦时/千克", "重量能量密度 = 1300 千焦/千克")) {
      assertThat(truth(english, facts(fact))).as(fact).isEqualTo(Truth.MET);
      assertThat(truth(chinese, facts(fact.replaceAll(".*度", "energy density"))))
          .as(fact)
          .isEqualTo(Truth.MET);
    }
    assertThat(truth(english, facts("最大工作频率 = 3 GHz"))).isEqualTo(Truth.CANNOT_SAY);
    assertThat(truth(bound("operating frequency > 2 GHz"), facts("最大工作频率 = 3 吉赫")))
        .isEqualTo(Truth.MET);
  }

  @Test
  void aNameOfTwoQuantitiesInTheOtherLanguageIsAskedAboutNotTaken() {
    Finding finding = new Evaluation(Map.of(), facts("高度 = 20 km")).of(bound("altitude > 10 km"));
    assertThat(finding.truth()).isEqualTo(Truth.CANNOT_SAY);
    assertThat(finding.reasons().getFirst().note())
        .isEqualTo("not said whether 高度 is the altitude meant here");
    assertThat(truth(bound("height > 1 m"), facts("重量 = 20 kg"))).isEqualTo(Truth.CANNOT_SAY);
  }
}
