package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.Store;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.Lineages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A kept history says what the comparison of all editions says. */
class HistoriesTest {
  private static final Store STORE = Store.open(SampleCorpus.store());
  private static final Corpus CORPUS =
      Corpus.open(STORE, Extractions.local(STORE), Corpus.Progress.silent());

  @Test
  void everyEntryHasTheLinesThatAllEditionsTogetherGive() {
    for (ListId list : CORPUS.lists()) {
      if (list.isSeries()) {
        continue;
      }
      List<ControlList> editions = CORPUS.inProvisions(CORPUS.primaries(list));
      Lineages lineages = Lineages.of(editions);
      for (String code : List.of("", "3A001", "3A001.e.1.b", "4A003", "2A001")) {
        Designator asked = Designator.parse(code);
        History worked = History.of(lineages, lineages.bearing(asked));
        for (int round = 0; round < 2; round++) {
          PlacedHistory kept = new Histories(CORPUS).of(list, asked);
          assertThat(kept.history().lines()).as("%s %s", list, code).isEqualTo(worked.lines());
          assertThat(kept.history().changes()).isEqualTo(worked.changes());
        }
      }
    }
  }

  @Test
  void aLineageIsFoundByItsNameAndByWhatItWasCalledLater() {
    ListId list = new ListId("sample-control-list");
    History history = new Histories(CORPUS).of(list, Designator.parse("3A001.e.1.b")).history();
    String name = history.lines().getFirst().lineage().id();
    assertThat(new Histories(CORPUS).ofLineage(list, name).history().lines())
        .isNotEmpty()
        .allMatch(line -> line.lineage().id().equals(name));
    assertThat(new Histories(CORPUS).ofLineage(list, "3A001.e.1.b@2023-06-01").history().lines())
        .isNotEmpty();
    assertThat(new Histories(CORPUS).ofLineage(list, "3A001.e.1.b@2023-06-02").history().lines())
        .as("on the day of no edition")
        .isEmpty();
  }

  @Test
  void everyPlaceOfAQuotationIsKept() {
    PlacedHistory history =
        new Histories(CORPUS).of(new ListId("sample-control-list"), Designator.parse("3A001"));
    assertThat(history.history().lines())
        .isNotEmpty()
        .allMatch(line -> !history.place(line).isEmpty());
  }
}
