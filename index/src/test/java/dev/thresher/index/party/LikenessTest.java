package dev.thresher.index.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {
  private static double of(String one, String other, double least) {
    return Likeness.of(NameWord.proper(one), NameWord.proper(other), least);
  }

  @Test
  void swappedLettersAreOneMistake() {
    assertThat(Likeness.edits("huawei", "huwaei", 3)).isEqualTo(1);
  }

  @Test
  void mistakesBeyondTheMostAreNotCountedOut() {
    assertThat(Likeness.edits("microelectronics", "shipbuilding", 4)).isEqualTo(5);
    assertThat(Likeness.edits("kitten", "sitting", 3)).isEqualTo(3);
  }

  @Test
  void aLikenessThatIsEnoughIsExactWhateverIsEnough() {
    assertThat(of("hikvision", "hikvison", 0)).isEqualTo(of("hikvision", "hikvison", 0.85));
    assertThat(of("hikvision", "hikvison", 0.85)).isCloseTo(8.0 / 9, within(1e-9));
  }

  @Test
  void tooLittleLikenessStaysBelowWhatIsEnough() {
    assertThat(of("megvii", "sensetime", 0.72)).isLessThan(0.72);
  }

  @Test
  void sameConsonantsSoundAlike() {
    assertThat(of("muhammad", "mohamed", 0.85)).isGreaterThanOrEqualTo(0.85);
  }
}
