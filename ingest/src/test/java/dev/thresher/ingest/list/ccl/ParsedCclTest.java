package dev.thresher.ingest.list.ccl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedCclTest {
  private static ParsedCcl read(String entries) {
    Edition edition =
        new Edition(
            new ListId("us-ccl"),
            LocalDate.of(2024, 1, 1),
            "reference",
            Language.ENGLISH,
            EditionDates.unknown());
    byte[] json = ("{\"entries\":[" + entries + "]}").getBytes(StandardCharsets.UTF_8);
    return ParsedCcl.read(edition, new SourceFile("list.json", json), Limits.standard());
  }

  private static String entry(String code, String rows, String items) {
    return "{\"eccn\":\""
        + code
        + "\",\"heading\":\"Widgets of this sample.\",\"reasonForControl\":\"NS, AT\",\"countryChart\":["
        + rows
        + "]"
        + (items.isEmpty() ? "" : ",\"items\":[" + items + "]")
        + "}";
  }

  private static String row(String control, String requirement) {
    return "{\"control\":\"" + control + "\",\"countryChart\":\"" + requirement + "\"}";
  }

  private static String item(String paragraph) {
    return "{\"kind\":\"item\",\"paragraph\":\""
        + paragraph
        + "\",\"text\":\"Widgets of a kind;\"}";
  }

  private static String text(String words) {
    return "{\"kind\":\"text\",\"paragraph\":null,\"text\":\"" + words + "\"}";
  }

  private static List<String> items(ParsedCcl parsed) {
    return parsed.document().outline().provisions().stream()
        .filter(provision -> provision.kind() == ProvisionKind.ITEM)
        .map(provision -> provision.path())
        .toList();
  }

  @Test
  void aRowOfTheLicenceTableIsOneProvisionWithBothItsCells() {
    ParsedCcl parsed =
        read(
            entry(
                "9A001",
                row("NS applies to entire entry", "NS Column 2")
                    + ","
                    + row("RS applies widgets in 9A001.b", "RS Column 1."),
                item("a") + "," + item("b")));
    Document document = parsed.document();
    assertThat(
            document.outline().provisions().stream()
                .filter(provision -> provision.path().contains("#control-"))
                .map(provision -> document.wording(provision).strip()))
        .containsExactly(
            "NS applies to entire entry\nNS Column 2",
            "RS applies widgets in 9A001.b\nRS Column 1.");
    assertThat(items(parsed)).containsExactly("9A001.a", "9A001.b");
  }

  @Test
  void theLettersOfANoteAreNoParagraphs() {
    ParsedCcl parsed =
        read(
            entry(
                "9A001",
                row("NS applies to entire entry", "NS Column 2"),
                String.join(
                    ",",
                    item("a"),
                    item("a.1"),
                    item("a.2"),
                    text("9A001.a does not control:"),
                    item("a"),
                    item("b"),
                    item("b"),
                    item("c"))));
    assertThat(items(parsed))
        .containsExactly("9A001.a", "9A001.a.1", "9A001.a.2", "9A001.b", "9A001.c");
    assertThat(parsed.withoutParagraphs()).isEmpty();
  }

  @Test
  void whereALetterCouldBeTheNotesOrTheEntrysTheParagraphsAreUncertain() {
    ParsedCcl parsed =
        read(
            entry(
                "9A001",
                row("NS applies to entire entry", "NS Column 2"),
                String.join(
                    ",",
                    item("a"),
                    item("b"),
                    text("This is a note:"),
                    item("a"),
                    item("b"),
                    item("c"))));
    assertThat(parsed.withoutParagraphs()).containsExactly("9A001");
  }

  @Test
  void anEntryWhoseParagraphsTheFileLeavesOutIsNamed() {
    ParsedCcl parsed =
        read(
            entry("9A001", row("NS applies to entire entry", "NS Column 2"), "")
                + ","
                + entry("9A002", "", item("a")));
    assertThat(parsed.withoutParagraphs()).containsExactly("9A001");
  }
}
