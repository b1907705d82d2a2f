package dev.thresher.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsAreNoParametersTest {
  private static List<String> quotes(String marker, String words) {
    String text = marker + words;
    Provision row =
        new Provision(
            "row",
            new Designator(List.of("row")),
            ProvisionKind.ITEM,
            new Span(0, marker.length()),
            List.of(new Span(0, text.length())),
            -1);
    Edition edition =
        new Edition(
            new ListId("sample"),
            LocalDate.of(2031, 1, 1),
            Edition.PRIMARY,
            Language.ENGLISH,
            EditionDates.unknown());
    Document document =
        new Document(
            edition,
            SourceText.of(text),
            new Outline(List.of(row), List.of(), List.of()),
            List.of());
    return ContentReader.standard().read(document).parameters().stream()
        .map(parameter -> parameter.evidence().quote())
        .toList();
  }

  @Test
  void theLastFiguresOfACodeCountNothing() {
    assertThat(quotes("8602 90", " Rail locomotives of a mass exceeding 36 kg"))
        .containsExactly("exceeding 36 kg");
  }

  @Test
  void withoutALabelTheSameWordsAreRead() {
    assertThat(quotes("", "Weights exceeding 36 kg")).containsExactly("exceeding 36 kg");
  }
}
