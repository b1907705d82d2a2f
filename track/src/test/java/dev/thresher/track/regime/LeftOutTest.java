package dev.thresher.track.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {
  private static final String TWO = "試験盤（次の（四）又は（六）に該当するものを除く。）";
  private static final String RANGE = "試験盤であって次のもの（次の（三）から（五）までのいずれかに該当するものを除く。）";

  @Test
  void aNumberThatIsNamedIsLeftOut() {
    assertThat(LeftOut.names(TWO, "（四）")).isTrue();
    assertThat(LeftOut.names(TWO, "（六）")).isTrue();
    assertThat(LeftOut.names(TWO, "（五）")).isFalse();
  }

  @Test
  void aRangeLeavesOutAllWithin() {
    assertThat(LeftOut.names(RANGE, "（四）")).isTrue();
    assertThat(LeftOut.names(RANGE, "（二）")).isFalse();
    assertThat(LeftOut.names(RANGE, "四")).isFalse();
  }

  @Test
  void wordsWithoutAnExceptionLeaveNothingOut() {
    assertThat(LeftOut.names("試験盤であって、次の（一）又は（二）に該当するもの", "（一）")).isFalse();
  }

  @Test
  void aChapeauOfAnyLengthNeedsNoDeepStack() {
    String chapeau = "次の" + "五に".repeat(200_000) + "該当するものを除く";
    assertThat(LeftOut.names(chapeau, "（四）")).isFalse();
  }

  @Test
  void aLetterOfTheSyllabaryIsANumberToo() {
    String chapeau = "試験盤であって、次のイからニまでのいずれかに該当するもの（ホに該当するものを除く。）";
    assertThat(LeftOut.names(chapeau, "ホ")).isTrue();
    assertThat(LeftOut.names(chapeau, "ニ")).isFalse();
    assertThat(LeftOut.names(chapeau, "（五）")).isFalse();
  }

  @Test
  void aParagraphOfAnotherArticleIsNotOneOfThese() {
    String chapeau = "試験盤（次のヘからチまでのいずれか又は第十条第五号イに該当するものを除く。）";
    assertThat(LeftOut.names(chapeau, "ト")).isTrue();
    assertThat(LeftOut.names(chapeau, "イ")).isFalse();
  }

  @Test
  void aLetterWithinAWordIsNoNumber() {
    assertThat(LeftOut.names("試験盤（ペイロードに該当するものを除く。）", "イ")).isFalse();
  }

  @Test
  void aListOfLettersOrNumbersIsReadToItsEnd() {
    String letters = "試験盤（次のイ、ロ又はハのいずれかに該当するものを除く。）";
    assertThat(List.of("イ", "ロ", "ハ")).allMatch(each -> LeftOut.names(letters, each));
    assertThat(LeftOut.names(letters, "ニ")).isFalse();
    String numbers = "試験盤（次の（一）、（二）又は（三）に該当するものを除く。）";
    assertThat(List.of("（一）", "（二）", "（三）")).allMatch(each -> LeftOut.names(numbers, each));
    assertThat(LeftOut.names(numbers, "（四）")).isFalse();
  }
}
