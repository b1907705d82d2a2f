package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.AnnouncedItem;
import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private static final String PAGE =
      """
      # 商务部 海关总署公告2031年第7号 关于对风筝线实施出口管制的公告

      URL: http://example.org/7

      ## 正文

      经国务院批准，决定对下列物项实施出口管制：

      （一）9B901.a．强度大于等于300兆帕的风筝线（参考海关商品编号：5604901000、5607500010）；

      （二）9B901.b．风筝线用的碳化硼（CAS号12069-32-8）涂层。

      本公告自2031年7月1日起施行。

      ## Supply Chain Impact Assessment

      This part is no official text; it speaks of 8486200000 and of May 3, 2030.
      """;

  private static Announcement read(String page) {
    EditionSource source =
        new EditionSource(
            new ListId("cn-announcements"),
            "cn-announcement",
            LocalDate.of(2031, 6, 1),
            Edition.PRIMARY,
            Language.CHINESE,
            List.of(new SourceFile("7.md", page.getBytes(StandardCharsets.UTF_8))));
    List<Content> contents =
        new Extractor(Ingestor.standard(), Words.withoutModels()::read).extract(source).contents();
    return (Announcement) contents.getFirst();
  }

  @Test
  void theFieldsOfAnAnnouncementAreFieldsOfItsContent() {
    Announcement announcement = read(PAGE);
    assertThat(announcement.number()).contains("公告2031年第7号");
    assertThat(announcement.issuers())
        .extracting(body -> body.id().orElse("?"))
        .containsExactly("cn-mofcom", "cn-gacc");
    assertThat(announcement.effective())
        .extracting(date -> date.value().orElseThrow())
        .containsExactly(LocalDate.of(2031, 7, 1));
    assertThat(announcement.items())
        .extracting(AnnouncedItem::code)
        .containsExactly(Optional.of("9B901.a"), Optional.of("9B901.b"));
    assertThat(announcement.items().getFirst().tariffNumbers())
        .extracting(number -> number.id().orElse("?"))
        .containsExactly("5604901000", "5607500010");
    assertThat(announcement.items().getLast().substances())
        .extracting(EntityMention::evidence)
        .extracting(evidence -> evidence.quote())
        .containsExactly("12069-32-8");
  }

  @Test
  void whatThePagePrintsAroundItStaysApart() {
    Announcement announcement = read(PAGE);
    assertThat(announcement.wording().entities())
        .extracting(entity -> entity.evidence().quote())
        .doesNotContain("8486200000");
    assertThat(announcement.published()).isEmpty();
    assertThat(announcement.wording().dates()).hasSize(1);
  }

  @Test
  void anAnnouncementIsKeptWhole() {
    Announcement announcement = read(PAGE);
    assertThat(ContentCodec.decode(ContentCodec.encode(announcement))).isEqualTo(announcement);
  }
}
