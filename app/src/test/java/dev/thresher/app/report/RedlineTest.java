package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RedlineTest {
  private static String shown(List<Redline.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.isMarked() ? "[" + piece.words() + "]" : piece.words())
        .collect(Collectors.joining());
  }

  private static String redline(String before, String after) {
    Redline redline = Redline.of(before, after);
    return shown(redline.before()) + " | " + shown(redline.after());
  }

  @Test
  void aNumberIsMarkedWholeAndNotByItsDigits() {
    assertThat(redline("more than 1,510.5 nm", "more than 1,520.5 nm"))
        .isEqualTo("more than [1,510.5] nm | more than [1,520.5] nm");
  }

  @Test
  void aPowerOfTenIsOneNumber() {
    assertThat(redline("of 5 × 10⁶ Gy", "of 5 × 10⁷ Gy"))
        .isEqualTo("of [5 × 10⁶] Gy | of [5 × 10⁷] Gy");
  }

  @Test
  void hanCharactersAreWordsOfTheirOwn() {
    assertThat(redline("功率超过200瓦", "功率大于500瓦")).isEqualTo("功率[超过200]瓦 | 功率[大于500]瓦");
  }

  @Test
  void aBlankBetweenMarkedWordsIsMarkedWithThem() {
    assertThat(redline("of steel or iron", "of steel")).isEqualTo("of steel[ or iron] | of steel");
  }

  @Test
  void whatIsNewIsMarkedAsAWhole() {
    assertThat(redline("", "wholly new")).isEqualTo(" | [wholly new]");
  }

  @Test
  void lineBreaksAreNoDifference() {
    assertThat(redline("one\n two", "one two")).isEqualTo("one two | one two");
  }
}
