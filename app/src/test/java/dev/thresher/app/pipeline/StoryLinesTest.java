package dev.thresher.app.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.parameter.HistoryLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryLinesTest {
  private static final Lineage LINEAGE = new Lineage("3A001.a@2019-06-01");

  @Test
  void whatIsSaidAgainIsWrittenOnceAndComesBackWithItsPlaces() {
    List<LineageStory> stories =
        List.of(
            story(
                List.of(name("2019-06-01", "2023-06-01", "3A001.a")),
                List.of(
                    line(0, "2019-06-01", "3A001.a", "500 kg", 40, 3),
                    line(0, "2021-06-01", "3A001.a", "500 kg", 12, 1),
                    line(0, "2023-06-01", "3A001.a", "500 kg", 90, 0))));
    byte[] encoded = StoryLines.encode(stories);
    assertThat(StoryLines.decode(encoded)).isEqualTo(stories);
    assertThat(new String(encoded, US_ASCII)).containsOnlyOnce("500 kg");
  }

  @Test
  void whatIsSaidOtherwiseOrUnderAnotherNameIsWrittenWhole() {
    List<LineageStory> stories =
        List.of(
            story(
                List.of(
                    name("2019-06-01", "2019-06-01", "3A001.a"),
                    name("2023-06-01", "2023-06-01", "3A001.b")),
                List.of(
                    line(0, "2019-06-01", "3A001.a", "500 kg", 40, 3),
                    line(0, "2021-06-01", "3A001.a", "600 kg", 40, 3),
                    line(0, "2023-06-01", "3A001.b", "600 kg", 40, 3),
                    line(1, "2023-06-01", "3A001.b", "50 kg", 60, 3))));
    assertThat(StoryLines.decode(StoryLines.encode(stories))).isEqualTo(stories);
  }

  /** A name that is missing from an edition between two has a first and a last day twice. */
  @Test
  void aGapBetweenTwoDaysStaysOne() {
    LineageStory story =
        story(
            List.of(
                name("2019-06-01", "2020-06-01", "3A001.a"),
                name("2022-06-01", "2023-06-01", "3A001.a")),
            List.of());
    assertThat(StoryLines.decode(StoryLines.encode(List.of(story)))).containsExactly(story);
    assertThat(story.wasCalled("3A001.a", LocalDate.parse("2020-06-01"))).isTrue();
    assertThat(story.wasCalled("3A001.a", LocalDate.parse("2021-06-01"))).isFalse();
  }

  private static LineageStory story(List<LineageStory.Name> names, List<LineageStory.Line> lines) {
    return new LineageStory(LINEAGE, names, lines, List.of());
  }

  private static LineageStory.Name name(String first, String last, String path) {
    return new LineageStory.Name(
        LocalDate.parse(first), LocalDate.parse(last), path, Designator.parse(path));
  }

  private static LineageStory.Line line(
      int strand, String day, String code, String quote, int start, int page) {
    Evidence evidence = new Evidence(new Span(start, start + quote.length()), quote, page);
    Evidence beside = new Evidence(new Span(start + 30, start + 33), "dry", page);
    Parameter parameter =
        new Parameter(
            code,
            "mass",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "kg",
            ParameterRole.COUNT,
            List.of(new MeasuringCondition("", Optional.empty(), beside)),
            false,
            Optional.empty(),
            evidence);
    Edition edition =
        new Edition(
            new ListId("sample-control-list"),
            LocalDate.parse(day),
            Edition.PRIMARY,
            Language.ENGLISH,
            EditionDates.unknown());
    return new LineageStory.Line(
        new HistoryLine(
            LINEAGE,
            strand,
            edition,
            Designator.parse(code),
            parameter,
            Optional.empty(),
            List.of()),
        "page " + page);
  }
}
