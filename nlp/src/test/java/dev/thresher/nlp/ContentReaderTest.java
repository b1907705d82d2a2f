package dev.thresher.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentReaderTest {
  private static List<String> thresholds(String text, Language language) {
    return ContentReader.standard().read(text, language).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(ContentReaderTest::shown)
        .toList();
  }

  private static String shown(Parameter parameter) {
    var threshold = parameter.threshold().orElseThrow();
    return parameter.property()
        + " "
        + threshold.comparator()
        + " "
        + threshold.low().or(threshold::high).orElseThrow().decimal()
        + " "
        + threshold.unit().code();
  }

  @Test
  void aBoundIsReadWithItsPropertyAndTheConditionIsNoBound() {
    assertThat(
            thresholds(
                "Cells having an 'energy density' exceeding 350 Wh/kg at 293 K (20 °C);",
                Language.ENGLISH))
        .containsExactly("energy density > 350 W.h/kg");
  }

  @Test
  void aChineseBoundIsReadLikeAnEnglishOne() {
    assertThat(thresholds("重量能量密度大于等于300 Wh/kg的电池。", Language.CHINESE))
        .containsExactly("重量能量密度 >= 300 W.h/kg");
  }

  @Test
  void aComparatorBehindABracketBindsTheNumberBeforeIt() {
    assertThat(thresholds("a gas temperature of 1,922 K (1,649 °C) or more", Language.ENGLISH))
        .containsExactly("gas temperature >= 1922 K");
  }

  @Test
  void aNumberUnderAnOpenComparatorTakesItFromTheChapeau() {
    assertThat(
            thresholds(
                "Radio sets with a frequency exceeding:\na. 26 GHz; or\nb. 40 GHz.",
                Language.ENGLISH))
        .containsExactlyInAnyOrder("frequency > 26 GHz", "frequency > 40 GHz");
  }

  private static List<String> ranges(String text) {
    return ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(parameter -> parameter.threshold().orElseThrow())
        .map(each ->
            each.comparator()
                + each.low().map(q -> " " + q.decimal()).orElse(" -")
                + each.high().map(q -> " " + q.decimal()).orElse(" -"))
        .toList();
  }

  @Test
  void twoBoundsJoinedByAndAreOneRange() {
    assertThat(ranges("a tray temperature greater than 90 °C and less than 410 °C;"))
        .containsExactly("range 90 410");
    assertThat(ranges("a score of 2200 or more and less than 4100;"))
        .containsExactly("range 2200 4100");
    assertThat(ranges("a gap above 2.5 nm and below or equal to 3.5 nm;"))
        .containsExactly("range 2.5 3.5");
    assertThat(ranges("a gap above 2.5 nm and less (better) than or equal to 3.5 nm;"))
        .containsExactly("range 2.5 3.5");
    assertThat(ranges("a wavelength equal to or greater than 1,300 nm and less than 1,700 nm;"))
        .containsExactly("range 1300 1700");
    assertThat(ranges("any frequency from 3 GHz up to and including 12 GHz;"))
        .containsExactly("range 3 12");
  }

  @Test
  void twoBoundsJoinedByOrAreTwo() {
    assertThat(ranges("an ambient temperature below 220 K (-53 °C) or above 360 K (87 °C);"))
        .containsExactly("< - 220", "> 360 -");
  }

  @Test
  void aPlaceIsNoBound() {
    assertThat(ranges("Tools that make a contact within one process chamber;")).isEmpty();
    assertThat(ranges("Tools that make a contact within 2 ms;")).containsExactly("<= - 2");
  }

  @Test
  void fasterThanATimeIsShorter() {
    assertThat(ranges("a shutter time of 2 microseconds or faster;")).containsExactly("<= - 2");
    assertThat(ranges("a rate of 2000 frames/s or faster;")).containsExactly(">= 2000 -");
  }

  @Test
  void whatOtherProvisionsControlIsNoExclusionHere() {
    String text = "Other lamps, not controlled by 9Z901.a, as follows:\na. Power exceeding 5 W;";
    assertThat(excluded(text)).containsExactly(false);
    assertThat(excluded("Other than those specified by 9A001.b.3 and having a mass above 5 kg;"))
        .containsExactly(false);
    assertThat(excluded("lamps, other than those having a mass above 5 kg;")).containsExactly(true);
    assertThat(excluded("9A001 does not control lamps having a power exceeding 5 W."))
        .containsExactly(true);
  }

  private static List<Boolean> excluded(String text) {
    return ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(Parameter::excluded)
        .toList();
  }

  /** Names are read on another thread; whoever reads a document need not know. */
  @Test
  void aFailureAmongTheNamesIsThatOfTheReading() {
    ContentReader failing =
        ContentReader.standard()
            .withEntities(document -> {
              throw new IllegalStateException("no model");
            });
    assertThatThrownBy(() -> failing.read(AnnexOfParties.of("Parties", "Sample Works")))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("no model");
  }

  /** Editions are opened by shared threads, each of which may wait for a reading. */
  @Test
  void aDocumentIsReadWhileAllSharedThreadsWait() {
    CountDownLatch read = new CountDownLatch(1);
    List<ForkJoinTask<?>> waiting =
        IntStream.range(0, ForkJoinPool.getCommonPoolParallelism())
            .<ForkJoinTask<?>>mapToObj(
                i -> ForkJoinPool.commonPool().submit(() -> read.await(1, TimeUnit.MINUTES)))
            .toList();
    ContentReader.standard()
        .withEntities(document -> List.of())
        .read(AnnexOfParties.of("Parties", "Sample Works"));
    read.countDown();
    assertThat(waiting).allSatisfy(task -> assertThat(task.join()).isEqualTo(true));
  }
}
