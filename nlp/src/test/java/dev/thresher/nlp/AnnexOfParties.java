package dev.thresher.nlp;

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
import java.util.ArrayList;
import java.util.List;

/** An annex with a heading and rows below it, in the form of those of EU regulations. */
public final class AnnexOfParties {
  private AnnexOfParties() {}

  public static Document of(String heading, String... rows) {
    StringBuilder text = new StringBuilder();
    List<Provision> provisions = new ArrayList<>();
    provisions.add(provision(text, "Annex Z", ProvisionKind.HEADING, heading, -1));
    for (int i = 0; i < rows.length; i++) {
      provisions.add(provision(text, "Annex Z#" + i, ProvisionKind.ITEM, rows[i], 0));
    }
    Edition edition =
        new Edition(
            new ListId("sample"),
            LocalDate.of(2024, 1, 1),
            Edition.PRIMARY,
            Language.ENGLISH,
            EditionDates.unknown());
    return new Document(
        edition,
        SourceText.of(text.toString()),
        new Outline(provisions, List.of(), List.of()),
        List.of());
  }

  private static Provision provision(
      StringBuilder text, String path, ProvisionKind kind, String words, int parent) {
    Span own = new Span(text.length(), text.length() + words.length() + 1);
    text.append(words).append('\n');
    return new Provision(
        path,
        new Designator(List.of("Annex Z")),
        kind,
        new Span(own.start(), own.start()),
        List.of(own),
        parent);
  }
}
