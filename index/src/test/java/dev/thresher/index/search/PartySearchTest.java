package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.index.ListSketch;
import dev.thresher.index.TestIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartySearchTest {
  private static final ControlList PARTIES =
      ListSketch.english("sample-parties", "2024-05-01")
          .entry("1", "Lanxing Optics Technology Co., Ltd., a.k.a. Blue Star Laser; Shenzhen.")
          .party("Lanxing Optics Technology Co., Ltd.", "Lanxing Optics Technology Co., Ltd.")
          .party("Lanxing Optics Technology Co., Ltd.", "Blue Star Laser")
          .entry("2", "Lanshan Optics Technology Co., Ltd.; Shenzhen.")
          .party("Lanshan Optics Technology Co., Ltd.", "Lanshan Optics Technology Co., Ltd.")
          .entry("3", "Завод Квазар; Omsk.")
          .party("Завод Квазар", "Завод Квазар")
          .entry("4", "Mohamed Al-Yusuf Trading FZE; Dubai.")
          .party("Mohamed Al-Yusuf Trading FZE", "Mohamed Al-Yusuf Trading FZE")
          .build();

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = TestIndex.of(folder, PARTIES);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lanxing Optics             | 1
          蓝星光学技术有限公司       | 1
          Lan Xing Optical Tech      | 1
          Technology Optics Lanxing  | 1
          Lanxnig Optics             | 1
          laser blue star            | 1
          Lanshan Optics             | 2
          Kvazar                     | 3
          Kvasar Plant               | 3
          Muhammad Alyousef Trading  | 4
          """)
  void aPartyIsFoundHoweverItsNameIsWritten(String name, String path) {
    List<PartyHit> hits = index.parties(PartyRequest.of(name));
    assertThat(hits).isNotEmpty();
    assertThat(hits.get(0).path()).as(hits.toString()).isEqualTo(path);
  }

  @Test
  void aHitSaysWhichNameMatchedAndWhy() {
    PartyHit hit = index.parties(PartyRequest.of("Blue Star Lasers")).get(0);
    assertThat(hit.party()).isEqualTo("Lanxing Optics Technology Co., Ltd.");
    assertThat(hit.matched().isQuotedFrom(PARTIES.document().text())).isTrue();
    assertThat(hit.isAlias()).isTrue();
    assertThat(hit.reasons())
        .containsExactly("blue", "star", "optics", "alias of Lanxing Optics Technology Co., Ltd.");
  }

  @Test
  void nothingIsFoundForANameThatIsNotListed() {
    assertThat(index.parties(PartyRequest.of("Quibble Widgets"))).isEmpty();
    assertThat(index.parties(PartyRequest.of("?!"))).isEmpty();
  }

  @Test
  void theDateChoosesTheEdition() {
    PartyRequest before = PartyRequest.of("Lanxing").in(When.asOf(LocalDate.parse("2024-04-30")));
    assertThat(index.parties(before)).isEmpty();
  }
}
