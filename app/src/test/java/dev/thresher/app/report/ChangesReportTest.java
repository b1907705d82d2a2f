package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.SeriesNotes;
import dev.thresher.app.pipeline.Undecided;
import dev.thresher.app.report.page.Page;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.store.Store;
import dev.thresher.track.time.ProvisionDates;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesReportTest {
  private static final List<ControlList> EDITIONS = editions();

  private static List<ControlList> editions() {
    Store store = Store.open(SampleCorpus.store());
    Corpus corpus = Corpus.open(store, Extractions.local(store), Corpus.Progress.silent());
    return corpus.inProvisions(corpus.primaries(new ListId("sample-control-list")));
  }

  private static Provision provision(Document document, String path) {
    return document.outline().provisions().stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static ChangesReport undecided() {
    Document before = EDITIONS.getFirst().document();
    Document after = EDITIONS.getLast().document();
    Provision old = provision(before, "4A003.b");
    List<Undecided> pairs =
        List.of(
            new Undecided(old, provision(after, "4A003.b"), new BigDecimal("0.612")),
            new Undecided(old, provision(after, "5A001.b"), new BigDecimal("0.601")));
    return new ChangesReport(
        List.of(
            new ChangeSet(
                before, after, List.of(), pairs, SeriesNotes.none(), ProvisionDates.none())),
        List.of(),
        false);
  }

  @Test
  void whatIsUndecidedIsShownWithBothCandidatesInTheTerminal() {
    StringBuilder text = new StringBuilder();
    undecided().text(ReportWords.plain(), 100, text::append);
    assertThat(text).contains("undecided: 4A003.b may be 4A003.b (0.612) or 5A001.b (0.601)");
  }

  @Test
  void whatIsUndecidedIsShownWithTheWordsOfBothCandidatesOnThePage() {
    assertThat(Page.of("t", undecided().body(ReportWords.plain()), ReportWords.plain()))
        .contains("Undecided (2)")
        .contains("<td class=\"number\">0.601</td>")
        .contains("Thresholds (0)");
  }
}
