package dev.thresher.ingest.table.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A made-up Part 744 in all the forms of the real one, beside what is read from it; {@code
 * THRESHER_GOLDEN=write} in the environment writes the expected half anew.
 */
class PartyListsOfPart744Test {
  private static final String FOLDER = "ingest/src/test/resources/dev/thresher/ingest/table/party/";

  @Test
  void everyFieldOfEveryRowIsRead() throws IOException {
    String read = PartyText.of(lists("us-part744", resource("part-744.xml")));
    if (System.getenv().getOrDefault("THRESHER_GOLDEN", "").equals("write")) {
      Path expected =
          Path.of(System.getProperty("thresher.root", "."), FOLDER, "part-744.expected");
      Files.writeString(expected, read);
    }
    assertThat(read).isEqualTo(resource("part-744.expected"));
  }

  @Test
  void aSourceThatIsTheEntityListGivesThatListAlone() throws IOException {
    assertThat(lists("us-entity-list", resource("part-744.xml")))
        .extracting(list -> list.document().edition().list().value())
        .containsExactly("us-entity-list");
  }

  @Test
  void everyQuotationStandsInTheText() throws IOException {
    for (PartyList list : lists("us-part744", resource("part-744.xml"))) {
      for (Party party : list.parties()) {
        assertThat(party.name().main().isQuotedFrom(list.document().text())).isTrue();
        party
            .addresses()
            .forEach(address ->
                assertThat(address.wording().isQuotedFrom(list.document().text())).isTrue());
      }
    }
  }

  @Test
  void noCharacterOfARowIsUnplaced() throws IOException {
    for (PartyList list : lists("us-part744", resource("part-744.xml"))) {
      assertThat(list.document().unplacedShare()).isZero();
    }
  }

  @Test
  void linesOfTheMarkupAreNoWords() throws IOException {
    String reflowed = resource("part-744.xml").replace("; and ", ";\n   and\n");
    assertThat(PartyText.of(lists("us-part744", reflowed)))
        .isEqualTo(resource("part-744.expected"));
  }

  private static List<PartyList> lists(String list, String xml) {
    EditionSource source =
        new EditionSource(
            new ListId(list),
            "",
            LocalDate.of(2026, 1, 1),
            "primary",
            Language.ENGLISH,
            List.of(new SourceFile("part-744.xml", xml.getBytes(StandardCharsets.UTF_8))));
    List<Content> tables = Ingestor.standard().read(source).tables();
    return tables.stream().map(PartyList.class::cast).toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            PartyListsOfPart744Test.class.getResourceAsStream(name), "no resource " + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
