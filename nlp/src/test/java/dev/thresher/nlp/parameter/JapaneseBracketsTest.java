package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a bracket says of a Japanese demand, and what it does not. */
class JapaneseBracketsTest {
  private static List<Parameter> thresholds(String text) {
    return ContentReader.standard().read(text, Language.JAPANESE).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .toList();
  }

  @Test
  void anExclusionInBracketsDoesNotTurnTheDemandBeforeThem() {
    assertThat(thresholds("重量が五キログラム以上の弁（前号に掲げるものを除く。）"))
        .extracting(Parameter::excluded)
        .containsExactly(false);
  }

  @Test
  void whatIsReleasedInBracketsIsExcluded() {
    assertThat(thresholds("弁（口径が三センチメートル未満のものを除く。）"))
        .extracting(Parameter::excluded)
        .containsExactly(true);
  }

  @Test
  void theNameStandsBeforeItsExplanation() {
    assertThat(thresholds("雑音（等価入力で表した値をいう。）が五〇ナノテスラ以下のもの"))
        .extracting(Parameter::property)
        .containsExactly("雑音");
  }

  @Test
  void aGlassTransitionIsNoAngle() {
    assertThat(thresholds("樹脂であって、ガラス転移点が三〇〇度を超えるもの"))
        .extracting(
            parameter -> parameter.threshold().orElseThrow().low().orElseThrow().unit().code())
        .containsExactly("Cel");
  }
}
