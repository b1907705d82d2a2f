package dev.thresher.nlp.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityType;
import org.junit.jupiter.api.Test;

class ChineseNamesTest {
  private final ChineseNames hanlp = new ChineseNames();

  @Test
  void organisationsPersonsAndPlacesAreFoundAtTheirOffsets() {
    String text = "王文涛在新加坡会见了北京精密仪器科技有限公司的代表。";
    var names = hanlp.names(text);
    assertThat(names)
        .extracting(name -> name.type() + " " + name.span().of(text))
        .contains(
            EntityType.PERSON + " 王文涛",
            EntityType.PLACE + " 新加坡",
            EntityType.ORGANIZATION + " 北京精密仪器科技有限公司");
  }

  @Test
  void wordsLeaveOutPunctuationAndKeepTheirOffsets() {
    String text = "最高工作频率超过31.8吉赫；";
    assertThat(hanlp.words(text))
        .extracting(span -> span.of(text))
        .contains("最高", "工作", "频率", "超过")
        .doesNotContain("；");
  }
}
