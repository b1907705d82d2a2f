package dev.thresher.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentCodecTest {
  private static final long SEED = 20261122;
  private static final int ROUNDS = 300;

  @Test
  void aDocumentComesBackEqualAndGivesTheSameBytesAgain() {
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      Document document = new RandomContent(seed).document();
      byte[] lines = ContentCodec.encode(document);
      Document back = ContentCodec.decodeDocument(lines);
      assertThat(back).as("seed %d", seed).isEqualTo(document);
      assertThat(ContentCodec.encode(back)).as("seed %d", seed).isEqualTo(lines);
    }
  }

  @Test
  void aControlListComesBackEqualAndGivesTheSameBytesAgain() {
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      ControlList content = new RandomContent(seed).controlList();
      byte[] lines = ContentCodec.encode(content);
      ControlList back = ContentCodec.decodeControlList(lines);
      assertThat(back).as("seed %d", seed).isEqualTo(content);
      assertThat(ContentCodec.encode(back)).as("seed %d", seed).isEqualTo(lines);
    }
  }

  @Test
  void aPartyListComesBackEqualAndGivesTheSameBytesAgain() {
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      assertComesBack(new RandomTables(seed).partyList(), seed);
    }
  }

  @Test
  void aCountryChartComesBackEqualAndGivesTheSameBytesAgain() {
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      assertComesBack(new RandomTables(seed).countryChart(), seed);
    }
  }

  private static void assertComesBack(Content content, long seed) {
    byte[] lines = ContentCodec.encode(content);
    Content back = ContentCodec.decode(lines);
    assertThat(back).as("seed %d", seed).isEqualTo(content);
    assertThat(ContentCodec.encode(back)).as("seed %d", seed).isEqualTo(lines);
  }

  @Test
  void aContentComesBackInTheShapeItHad() {
    ControlList content = new RandomContent(SEED).controlList();
    assertThat(ContentCodec.decode(ContentCodec.encode(content))).isEqualTo(content);
  }

  @Test
  void aDocumentIsNoContent() {
    byte[] lines = ContentCodec.encode(document("abc"));
    assertThatThrownBy(() -> ContentCodec.decode(lines))
        .hasMessage("expected a content, got a document");
  }

  @Test
  void theFirstLineTellsTheQuality() {
    ControlList content = new RandomContent(SEED).controlList();
    String lines = new String(ContentCodec.encode(content), StandardCharsets.UTF_8);
    assertThat(ContentCodec.quality(lines.lines().findFirst().orElseThrow()))
        .isEqualTo(Quality.of(content));
  }

  @Test
  void halfASurrogatePairInASourceSurvives() {
    Document document = document("lost \ud83d half and a \ude00 whole");
    assertThat(ContentCodec.decodeDocument(ContentCodec.encode(document))).isEqualTo(document);
  }

  @Test
  void aQuotationThatIsNotInItsTextIsRefused() {
    Evidence foreign = new Evidence(new Span(0, 3), "xyz", 0);
    ControlList content =
        new ControlList(
            document("abc"),
            List.of(),
            List.of(),
            List.of(new EntityMention("", EntityType.LAW, Optional.empty(), "pattern", foreign)),
            new NumeralCensus(0, List.of()));
    assertThatThrownBy(() -> ContentCodec.encode(content))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not quoted from its text");
  }

  @Test
  void aDocumentIsNotTakenForAControlList() {
    byte[] lines = ContentCodec.encode(document("abc"));
    assertThatThrownBy(() -> ContentCodec.decodeControlList(lines))
        .hasMessage("expected a control-list, got a document");
  }

  private static Document document(String characters) {
    return new Document(
        new RandomContent(SEED).document().edition(),
        SourceText.of(characters),
        new Outline(List.of(), List.of(), List.of(new Span(0, characters.length()))),
        List.of());
  }
}
