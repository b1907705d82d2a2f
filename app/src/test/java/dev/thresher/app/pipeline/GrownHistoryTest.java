package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.corpus.store.Store;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.Lineages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A history that grew edition by edition is the history of all of them. */
class GrownHistoryTest {
  private static final Store STORE = Store.open(SampleCorpus.store());
  private static final Corpus CORPUS =
      Corpus.open(STORE, Extractions.local(STORE), Corpus.Progress.silent());
  private static final RulesOnHand RULES = RulesOnHand.of(CORPUS);

  /** The days of its copies. */
  private static final List<String> COMMERCE_CONTROL_LIST =
      List.of(
          "2017-01-15",
          "2017-08-15",
          "2018-11-02",
          "2020-09-11",
          "2020-12-04",
          "2021-03-29",
          "2022-10-07",
          "2023-02-24",
          "2025-09-29");

  @Test
  void everySampleListGrowsToWhatAllItsEditionsTell() {
    for (ListId list : CORPUS.lists()) {
      if (!list.isSeries()) {
        requireThatItGrows(CORPUS.inProvisions(CORPUS.primaries(list)));
      }
    }
  }

  /** Two editions by turns: all that one of them lacks is lost and comes back again and again. */
  @Test
  void whatCopiesLeftOutAndHaveAgainIsToldAsThat() {
    ListId list = new ListId("sample-control-list");
    List<ControlList> editions = CORPUS.inProvisions(CORPUS.primaries(list));
    List<ControlList> turns = new ArrayList<>();
    for (int turn = 0; turn < 6; turn++) {
      ControlList shown = turn % 2 == 0 ? editions.getFirst() : editions.getLast();
      turns.add(dated(shown, LocalDate.of(2030 + turn, 1, 1)));
    }
    requireThatItGrows(turns);
    assertThat(whole(turns))
        .flatExtracting(LineageStory::events)
        .extracting(LineageStory.Event::change)
        .flatExtracting(change -> change.suspect().stream().toList())
        .contains("source");
  }

  /** Copies lack parts of entries that later ones have again; at some paths others stand then. */
  @Test
  void theCommerceControlListGrowsToWhatItsNineEditionsTell() throws IOException {
    List<ControlList> editions = new ArrayList<>();
    for (String date : COMMERCE_CONTROL_LIST) {
      String path = "us/ecfr-part774-by-date/" + date + "/ccl-" + date + ".jsonl";
      editions.add(RealEdition.read("us-ccl", date, Language.ENGLISH, path));
    }
    requireThatItGrows(editions);
  }

  @Test
  void aHistoryOfOtherEditionsIsNotGrown() {
    ListId list = new ListId("sample-control-list");
    List<ControlList> editions = CORPUS.inProvisions(CORPUS.primaries(list));
    List<LineageStory> kept = whole(editions.subList(0, 1));
    List<Edition> others = List.of(editions.get(1).document().edition());
    assertThat(GrownHistory.of(kept, others, last(editions), views(editions), RULES)).isEmpty();
  }

  private static void requireThatItGrows(List<ControlList> editions) {
    List<LineageStory> before = whole(editions.subList(0, 1));
    for (int size = 2; size <= editions.size(); size++) {
      List<ControlList> some = editions.subList(0, size);
      List<Edition> known =
          some.subList(0, size - 1).stream().map(each -> each.document().edition()).toList();
      List<LineageStory> kept = HistoryFile.decode(HistoryFile.encode(before), all -> true);
      List<LineageStory> whole = whole(some);
      assertThat(GrownHistory.of(kept, known, last(some), views(some), RULES))
          .as("%s", last(some).name())
          .hasValueSatisfying(grown -> assertThat(grown).containsExactlyElementsOf(whole));
      before = whole;
    }
  }

  private static List<LineageStory> whole(List<ControlList> editions) {
    return WholeHistory.of(Lineages.of(editions), RULES);
  }

  private static Edition last(List<ControlList> editions) {
    return editions.getLast().document().edition();
  }

  private static Function<Edition, EditionView> views(List<ControlList> editions) {
    Map<Edition, EditionView> views =
        editions.stream()
            .collect(Collectors.toMap(each -> each.document().edition(), EditionView::of));
    return views::get;
  }

  /** The same words on another day, in objects of their own. */
  private static ControlList dated(ControlList list, LocalDate day) {
    Document document = list.document();
    Edition edition = document.edition();
    ControlList another = ContentCodec.decodeControlList(ContentCodec.encode(list));
    return new ControlList(
        new Document(
            new Edition(
                edition.list(), day, edition.variant(), edition.language(), edition.dates()),
            document.text(),
            document.outline(),
            document.diagnostics()),
        another.parameters(),
        another.dates(),
        another.entities(),
        another.census());
  }
}
