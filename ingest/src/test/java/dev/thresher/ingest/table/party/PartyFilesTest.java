package dev.thresher.ingest.table.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.content.PartyType;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Party lists in JSON and CSV, made up in the forms of the real ones. */
class PartyFilesTest {
  private static final String HEADER =
      "Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,State/Province,"
          + "Postal Code,Country,Federal Register Notice,Effective Date,License Requirement,"
          + "License Policy,Alternate Name\n";

  @Test
  void rowsOfOnePartyAreOnePartyWithAllItsAddressesAndAliases() {
    Party party =
        only(
            "list.csv",
            "\ufeff"
                + HEADER
                + "EL,,,,Karim Nonesuch,,\"Flat 2, Mill Road\",Kabul,,,Afghanistan,76 FR 70001,"
                + "11/21/2011,For all items,Presumption of denial,Karimi\n"
                + "EL,,,,Karim Nonesuch,,\"Flat 2, Mill Road\",Kabul,,,Afghanistan,76 FR 70001,"
                + "11/21/2011,For all items,Presumption of denial,Nonesuchi\n"
                + "EL,,,,Karim Nonesuch,,,Ghazni,,,Afghanistan,76 FR 70001,"
                + "11/21/2011,For all items,Presumption of denial,Karimi\n");

    assertThat(names(party)).containsExactly("Karimi", "Nonesuchi");
    assertThat(party.addresses())
        .extracting(address -> address.wording().quote() + " " + address.country().orElse(""))
        .containsExactly("Flat 2, Mill Road, Kabul, Afghanistan AF", "Ghazni, Afghanistan AF");
    assertThat(party.listing().firstDay()).contains(LocalDate.of(2011, 11, 21));
    assertThat(party.listing().citations())
        .extracting(citation -> citation.reference())
        .containsExactly("76 FR 70001");
  }

  @Test
  void aBackslashInACellIsABackslashAndAQuoteIsDoubled() {
    Party party =
        only(
            "list.csv",
            HEADER + "EL,,,,\"The \"\"Mill\"\" \\\",,4 Mill Road,Kabul,,,Afghanistan,,,,,\n");

    assertThat(party.name().main().quote()).isEqualTo("The \"Mill\" \\");
  }

  @Test
  void thePackedFormOfTheScreeningListIsUnpackedByItsTables() {
    Party party =
        only(
            "list.json",
            """
            {"fieldKey": {"n": "name"},
             "tables": {"sources": ["First List", "Second List"],
                        "licenceRequirements": ["For all items"],
                        "licencePolicies": ["Presumption of denial"],
                        "programmes": ["AAA; BBB"]},
             "entries": [{"n": "NONESUCH, Karim", "a": ["KARIMI, K."], "s": 1, "t": "Individual",
                          "c": ["AF", "PK"], "e": "4711", "lr": 0, "lp": 0, "pg": 0,
                          "fr": "76 FR 70001; 85 FR 51002"}]}
            """);

    assertThat(party.listing().roll().orElseThrow().quote()).isEqualTo("Second List");
    assertThat(party.listing().number().orElseThrow().quote()).isEqualTo("4711");
    assertThat(party.listing().licenceRequirement().orElseThrow().quote())
        .isEqualTo("For all items");
    assertThat(party.listing().grounds()).extracting(g -> g.quote()).containsExactly("AAA", "BBB");
    assertThat(party.listing().citations()).hasSize(2);
    assertThat(party.addresses())
        .extracting(address -> address.country().orElse(""))
        .containsExactly("AF", "PK");
    assertThat(party.name().typing().orElseThrow().type()).isEqualTo(PartyType.PERSON);
  }

  @Test
  void thePublishersFormOfTheScreeningListIsReadToo() {
    Party party =
        only(
            "list.json",
            """
            {"results": [{"name": "Mill Works LLC", "alt_names": ["Old Mill"], "source": "A List",
              "type": null, "entity_number": null, "programs": ["CCC"], "start_date": "2020-02-03",
              "addresses": [{"address": "4 Mill Road", "city": "Kabul", "country": "AF",
                             "postal_code": null, "state": null}],
              "federal_register_notice": "76 FR 70001", "license_policy": "Presumption of denial",
              "license_requirement": "For all items"}]}
            """);

    assertThat(party.addresses().getFirst().wording().quote()).isEqualTo("4 Mill Road, Kabul, AF");
    assertThat(party.addresses().getFirst().country()).contains("AF");
    assertThat(party.listing().firstDay()).contains(LocalDate.of(2020, 2, 3));
  }

  @Test
  void aRegisterGivesNativeNamesDatesAndReasons() {
    Party party =
        only(
            "list.json",
            """
            [{"addresses": ["日本东京都无名町1番（邮编：100-0000）"], "aliases": ["无名株式会社"],
              "date_added": "2026-02-24", "entity_name": "Mumei Co., Ltd.",
              "entity_type": "organization", "id": "cn-1", "list_id": "cn-list",
              "reason": "名单", "source_list_name": "名单 (List)", "source_url": "https://example.org/1"}]
            """);

    assertThat(names(party)).containsExactly("无名株式会社");
    assertThat(party.addresses().getFirst().country()).contains("JP");
    assertThat(party.listing().firstDay()).contains(LocalDate.of(2026, 2, 24));
    assertThat(party.listing().citations().getFirst().reference())
        .isEqualTo("https://example.org/1");
  }

  @Test
  void aNameThatSlidBehindTheCountryIsReadAndReported() {
    Reading reading =
        read(
            "list.json",
            """
            [{"addresses": ["People's Republic of China Nameless Works Ltd"], "aliases": [],
              "date_added": null, "entity_name": "", "entity_type": "organization", "id": "jp-1",
              "list_id": "l", "reason": "r", "source_list_name": "s", "source_url": "u"}]
            """);
    PartyList list = (PartyList) reading.tables().getFirst();

    Party party = list.parties().getFirst();
    assertThat(party.name().main().quote()).isEqualTo("Nameless Works Ltd");
    assertThat(party.destination().country()).contains("CN");
    assertThat(list.document().diagnostics().getFirst().message())
        .isEqualTo("the name stands behind the country in the address");
  }

  @Test
  void jsonThatIsNoPartyListIsRefusedWithARemedy() {
    Reading reading = read("list.json", "{\"colours\": []}");

    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.FAILED);
    assertThat(reading.diagnostics().getFirst().message())
        .isEqualTo("is JSON, but no party list of a known form");
  }

  @Test
  void jsonThatIsCutIsRefusedWithItsLine() {
    Reading reading = read("list.json", "[{\"entity_name\": \"a\"},\n {\"entity_name\"");

    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.FAILED);
    assertThat(reading.diagnostics().getFirst().place()).isEqualTo("line 2");
  }

  private static List<String> names(Party party) {
    return party.name().aliases().stream().map(PartyAlias::name).map(name -> name.quote()).toList();
  }

  private static Party only(String file, String characters) {
    Reading reading = read(file, characters);
    assertThat(reading.diagnostics()).isEmpty();
    PartyList list = (PartyList) reading.tables().getFirst();
    assertThat(list.parties()).hasSize(1);
    return list.parties().getFirst();
  }

  private static Reading read(String file, String characters) {
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId("us-csl"),
                "",
                LocalDate.of(2026, 1, 1),
                "primary",
                Language.ENGLISH,
                List.of(new SourceFile(file, characters.getBytes(StandardCharsets.UTF_8)))));
  }
}
