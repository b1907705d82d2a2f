package dev.thresher.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalizedTest {
  private static String plain(String text) {
    return Normalized.of(text).characters();
  }

  @Test
  void quotesDashesAndSignsTakeOneForm() {
    assertThat(plain("‘secondary cells’ — −40 ℃, 5 µm, 3 μm, 2 Ω"))
        .isEqualTo("'secondary cells' - -40 °C, 5 µm, 3 µm, 2 Ω");
  }

  @Test
  void fullWidthCharactersBecomeHalfWidth() {
    assertThat(plain("（１）不低于２５％；")).isEqualTo("(1)不低于25%;");
  }

  @Test
  void blanksAndLineBreaksAreOneBlank() {
    assertThat(plain("10\u00a0000 \n\t kg")).isEqualTo("10 000 kg");
  }

  @Test
  void aWordBrokenAtALinesEndClosesUpButARangeDoesNot() {
    assertThat(plain("semicon-\nductor of 5-\n10 kg")).isEqualTo("semiconductor of 5- 10 kg");
  }

  @Test
  void aSuperscriptIsMeaningAndStays() {
    assertThat(plain("10³ is not 103")).isEqualTo("10³ is not 103");
  }

  @Test
  void aSquareOfUnitLettersIsSpelledOut() {
    assertThat(plain("5㎜")).isEqualTo("5mm");
  }

  @Test
  void theWayBackLeadsToTheQuotedCharacters() {
    String source = "a  “full”\u00ad power\nof ５００ kW";
    Normalized view = Normalized.of(source);
    int at = view.characters().indexOf("500 kW");
    assertThat(view.toSource(new Span(at, at + 6)).of(source)).isEqualTo("５００ kW");
  }

  @Test
  void theWayBackIsMonotoneAndNeverLeavesTheText() {
    long seed = 20261122;
    Random random = new Random(seed);
    String alphabet = "ab 1９—\u00ad\n-‘µ℃…㎜台臺\ud83d\ude00";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Normalized view = Normalized.of(text);
      int before = 0;
      for (int i = 0; i < view.length(); i++) {
        Span source = view.toSource(new Span(i, i + 1));
        assertThat(source.start())
            .as("seed %d, text %s", seed, text)
            .isGreaterThanOrEqualTo(before);
        assertThat(source.end()).isLessThanOrEqualTo(text.length());
        before = source.start();
      }
    }
  }

  @Test
  void cleaningTwiceIsCleaningOnce() {
    String once = plain("‘Ａ’ …  − 台臺 ㎏");
    assertThat(plain(once)).isEqualTo(once);
  }

  /** What stands as it stood needs no notes of where it came from; what does not has them all. */
  @Test
  void everyCharacterKnowsItsPlaceBeforeAndBehindTheFirstThatMoved() {
    String source = "Ten “balls” and  ten\u00adkites ";
    Normalized view = Normalized.of(source);
    assertThat(view.characters()).isEqualTo("Ten \"balls\" and tenkites");
    int end = view.length();
    assertThat(view.toSource(new Span(0, 4))).isEqualTo(new Span(0, 4));
    assertThat(view.toSource(new Span(15, 16))).isEqualTo(new Span(15, 17));
    assertThat(view.toSource(new Span(end - 1, end))).isEqualTo(new Span(25, 26));
    assertThat(view.toSource(new Span(end, end))).isEqualTo(new Span(26, 26));
    Normalized same = Normalized.of("ten kites ");
    assertThat(same.toSource(new Span(4, 9))).isEqualTo(new Span(4, 9));
    assertThat(same.toSource(new Span(9, 9))).isEqualTo(new Span(9, 9));
  }
}
