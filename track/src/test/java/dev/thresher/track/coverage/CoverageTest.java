package dev.thresher.track.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.entry.ListedEntries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A list of six entries, made up, whose counts are known by hand. */
class CoverageTest {
  private static final CountryChart CHART =
      ChartBuilder.of("NS 1,NS 2,AT 1", "CN:NS 1,NS 2", "JP:NS 1", "CA:", "KP:!");
  private static final CountryChart GROUPS = ChartBuilder.of("A:5,D:5", "CN:D:5", "JP:A:5");

  private static ListedEntries list() {
    return list("2025-06-01");
  }

  private static ListedEntries list(String date) {
    return ListedEntries.of(
        EditionBuilder.on(date)
            .with("9A001", "Widgets, as follows.")
            .with("9A001#control-1", row(), "NS applies to 9A001.a and .c\nNS Column 1")
            .with("9A001#control-2", row(), "NS applies to entire entry\nNS Column 2")
            .with("9A001.a", "Large widgets;")
            .with("9A001.b", "Small widgets;")
            .with("9A001.c", "Other widgets.")
            .with("9A002", "Gadgets.")
            .with("9A002#control-1", row(), "AT applies to entire entry\nAT Column 1")
            .with("9A003", "Engines.")
            .with(
                "9A003#control-1",
                row(),
                "RS applies to entire entry\nTo or within Macau or a destination specified in Country Group D:5.")
            .with("9A004", "Pumps whose table the source lost.")
            .with("9A005", "Valves. (These items are “subject to the ITAR.”)")
            .with("9A006", "Ciphers.")
            .with(
                "9A006#control-1",
                row(),
                "EI applies to entire entry\nRefer to § 742.15 of the EAR.")
            .build()
            .document());
  }

  private static ProvisionKind row() {
    return ProvisionKind.LICENCE_ROW;
  }

  private static Coverage coverage() {
    return Coverage.of(list(), Destinations.of(Optional.of(CHART), Optional.of(GROUPS)));
  }

  private static String answers(Coverage coverage, String country, Controlled definition) {
    return coverage.rulings(country, definition).stream()
        .map(ruling -> ruling.what() + " " + ruling.answer().code())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aMarkedColumnOfAnyRowControlsTheEntry() {
    assertThat(answers(coverage(), "CN", Controlled.K1))
        .isEqualTo("9A001 yes, 9A002 no, 9A003 no, 9A004 undecided, 9A005 no, 9A006 no");
    assertThat(answers(coverage(), "CA", Controlled.K1)).startsWith("9A001 no");
  }

  @Test
  void destinationsInWordsCountFromTheSecondDefinitionOn() {
    assertThat(answers(coverage(), "CN", Controlled.K2))
        .isEqualTo("9A001 yes, 9A002 no, 9A003 yes, 9A004 undecided, 9A005 no, 9A006 undecided");
    assertThat(answers(coverage(), "JP", Controlled.K2)).contains("9A003 no");
  }

  @Test
  void anEmbargoCoversEveryEntryUnderTheThirdDefinitionAlone() {
    assertThat(answers(coverage(), "KP", Controlled.K3))
        .isEqualTo("9A001 yes, 9A002 yes, 9A003 yes, 9A004 yes, 9A005 yes, 9A006 yes");
    assertThat(answers(coverage(), "KP", Controlled.K2)).startsWith("9A001 no, 9A002 no");
  }

  @Test
  void anEmbargoIsNotCarriedBackToEditionsBeforeTheOneThatStatesIt() {
    Coverage earlier =
        Coverage.of(list("2019-06-01"), Destinations.of(Optional.of(CHART), Optional.of(GROUPS)));
    assertThat(answers(earlier, "KP", Controlled.K3))
        .isEqualTo(
            "9A001 undecided, 9A002 undecided, 9A003 undecided, 9A004 undecided, 9A005 undecided,"
                + " 9A006 undecided");
    assertThat(earlier.rulings("KP", Controlled.K3).getFirst().why()).contains("2025-01-01");
  }

  @Test
  void byItemOnlyTheParagraphsThatARowNamesAreControlled() {
    assertThat(answers(coverage(), "JP", Controlled.K4))
        .startsWith("9A001.a yes, 9A001.b no, 9A001.c yes, 9A002 no");
    assertThat(answers(coverage(), "CN", Controlled.K4))
        .startsWith("9A001.a yes, 9A001.b yes, 9A001.c yes");
  }

  @Test
  void withoutAChartNothingThatNamesAColumnIsDecided() {
    Coverage without = Coverage.of(list(), Destinations.of(Optional.empty(), Optional.of(GROUPS)));
    assertThat(answers(without, "CN", Controlled.K2))
        .isEqualTo(
            "9A001 undecided, 9A002 undecided, 9A003 yes, 9A004 undecided, 9A005 no, 9A006 undecided");
  }

  @Test
  void theDecidingRowIsQuotedFromTheText() {
    ListedEntries entries = list();
    Ruling ruling =
        Coverage.of(entries, Destinations.of(Optional.of(CHART), Optional.of(GROUPS)))
            .rulings("CN", Controlled.K1)
            .getFirst();
    Evidence row = ruling.row().orElseThrow();
    assertThat(row.isQuotedFrom(entries.document().text())).isTrue();
    assertThat(row.quote()).isEqualTo("NS applies to entire entry\nNS Column 2");
    assertThat(ruling.path()).isEqualTo("9A001#control-2");
  }

  @Test
  void aRowNamesParagraphsByListsAndSpans() {
    assertThat(covered("NS applies to 9A001.a.1 through a.3, .c, and .d"))
        .containsExactly("9A001.a.1", "9A001.a.2", "9A001.a.3", "9A001.c", "9A001.d");
    assertThat(covered("NS applies to “widgets” in 9A001.b.2 and b.3 when usable in a craft"))
        .containsExactly("9A001.b.2", "9A001.b.3");
    assertThat(RowScope.of("9A001", "NS applies to widgets longer than a metre"))
        .isInstanceOf(RowScope.InWords.class);
    assertThat(RowScope.of("9A001", "NS applies to entire entry, except 9A001.y"))
        .isEqualTo(new RowScope.Entire(List.of(Designator.parse("9A001.y"))));
  }

  @Test
  void aRowThatNamesAParagraphWhichTheSourceLeavesOutDecidesNothingForTheItemAboveIt() {
    Designator whole = Designator.parse("9A001");
    assertThat(RowScope.of("9A001", "CB applies to 9A001.d.14 and .15").covers(whole))
        .isEqualTo(Answer.UNDECIDED);
    assertThat(RowScope.of("9A001", "CB applies to entire entry, except 9A001.d").covers(whole))
        .isEqualTo(Answer.UNDECIDED);
    ListedEntries lost =
        ListedEntries.of(
            EditionBuilder.on("2024-01-01")
                .with("9A001", "Widgets.")
                .with("9A001#control-1", row(), "NS applies to 9A001.b\nNS Column 1")
                .build()
                .document());
    Coverage coverage = Coverage.of(lost, Destinations.of(Optional.of(CHART), Optional.of(GROUPS)));
    assertThat(answers(coverage, "JP", Controlled.K4)).isEqualTo("9A001 undecided");
    assertThat(coverage.rulings("JP", Controlled.K4).getFirst().why())
        .isEqualTo("the row names paragraphs that the source leaves out");
  }

  private static List<String> covered(String words) {
    return RowScope.of("9A001", words) instanceof RowScope.Named(List<Designator> named)
        ? named.stream().map(Designator::toString).toList()
        : List.of();
  }
}
