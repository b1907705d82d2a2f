package dev.thresher.track.coverage;

import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small charts: {@code CN:NS 1,AT 1}; {@code KP:!} has words in place of marks. */
final class ChartBuilder {
  private ChartBuilder() {}

  static CountryChart of(String columns, String... rows) {
    SourceText text = SourceText.of("See part 746.");
    Document document =
        new Document(
            new Edition(
                new ListId("sample-chart"),
                LocalDate.of(2024, 1, 1),
                Edition.PRIMARY,
                Language.ENGLISH,
                EditionDates.unknown()),
            text,
            new Outline(List.of(), List.of(), List.of(text.whole())),
            List.of());
    return new CountryChart(
        document,
        List.of(columns.split(",", -1)),
        Arrays.stream(rows).map(row -> row(text, row)).toList());
  }

  private static ChartRow row(SourceText text, String row) {
    String country = row.substring(0, 2);
    String marks = row.substring(3);
    boolean isInstead = marks.equals("!");
    return new ChartRow(
        country,
        new Destination(Optional.of(country), Optional.empty()),
        isInstead || marks.isEmpty()
            ? List.of()
            : Arrays.stream(marks.split(",", -1))
                .map(mark -> new ChartMark(mark, text.evidence(new Span(0, 1))))
                .toList(),
        List.of(),
        isInstead ? Optional.of(text.evidence(text.whole())) : Optional.empty());
  }
}
