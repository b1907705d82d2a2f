package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.AnnexOfParties;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListedRowsTest {
  private static final String HEADING =
      "ANNEX Z\nList of natural or legal persons, entities and bodies referred to in Article 9(1)";

  private static List<String> names(Document document) {
    return ListedRows.name(document, List.of()).stream()
        .map(mention -> mention.evidence().quote())
        .toList();
  }

  @Test
  void eachRowOfAnAnnexOfPartiesIsOneParty() {
    Document annex =
        AnnexOfParties.of(
            HEADING,
            "Name of the body Date of application",
            "Blue Heron Design Bureau for Kites",
            "Grey Heron;",
            "Heron Bank; and",
            "Polar Optics LLC; Polar Trade OJSC (PTO)",
            "9th Kite Works 12 March 2022",
            "14 June 2022");
    assertThat(names(annex))
        .containsExactly(
            "Blue Heron Design Bureau for Kites",
            "Grey Heron",
            "Heron Bank",
            "Polar Optics LLC",
            "Polar Trade OJSC (PTO)",
            "9th Kite Works");
  }

  @Test
  void noWordOfSuchARowIsAnotherName() {
    Document annex = AnnexOfParties.of(HEADING, "Centre of the Ministry of Kites");
    int at = annex.text().characters().indexOf("Ministry");
    EntityMention ministry =
        new EntityMention(
            "Annex Z#0",
            EntityType.AGENCY,
            Optional.empty(),
            "pattern",
            annex.text().evidence(new Span(at, at + "Ministry of Kites".length())));
    assertThat(ListedRows.name(annex, List.of(ministry)))
        .extracting(EntityMention::type)
        .containsExactly(EntityType.PARTY);
  }

  @Test
  void theRowsOfAnotherAnnexAreLeftAlone() {
    assertThat(names(AnnexOfParties.of("ANNEX Z\nList of goods", "Blue Heron kites"))).isEmpty();
  }
}
