package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseParametersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          能将八百千克以上载荷投送到四百千米以上的火箭       | 载荷 >= 800 kg; 射程 >= 400 km
          压力传感器，精度超过全量程的1/10000                | 精度 < 0.0001 1
          测量精度高于0.2%且误差超过0.3%的仪器              | 测量精度 < 0.2 %; 误差 > 0.3 %
          识别精度高于95%的系统                            | 识别精度 > 95 %
          能长期地在超过90摄氏度温度下工作的芯片            | 温度 > 90 Cel
          可在低于-40摄氏度环境中启动的电源                | 温度 < -40 Cel
          含12%至14%(重量)的铬和3%至5%(重量)的镍         | 铬 12..14 %; 镍 3..5 %
          目录应当至少在施行前15天公布                    | 公布 >= 15 d
          应当自收到之日起30个工作日内，作出答复           | 作出答复 <= 30 {workday}
          处货值金额二倍以上六倍以下罚款                   | 罚款 2..6 1
          至少装有三个喷嘴的搅拌机                        | 喷嘴 >= 3 {nozzle}
          延长期限每次不超过3年                          | 延长期限 <= 3 a
          喷嘴数量不少于8个                              | 喷嘴数量 >= 8 {nozzle}
          靈敏度優於90 dB的接收機                        | 靈敏度 > 90 dB
          除非超过6千克，不受管制                         | ' > 6 kg'
          无法超过6千克                                  | ' <= 6 kg'
          管径大于等于Φ12 mm                            | 管径 >= 12 mm
          炉温不低于1200度                              | 炉温 >= 1200 Cel
          角分辨率优于2秒                                | 角分辨率 < 2 ''
          压力10帕（含）至12帕（不含）                     | 压力 10..12 Pa
          10帕≤压力＜12帕                               | 压力 10..12 Pa
          压力不在10帕以下                               | 压力 > 10 Pa
          增益稳定度优于0.1 dB                           | 增益稳定度 < 0.1 dB
          增益优于30 dB                                 | 增益 > 30 dB
          相对强度噪声优于-150 dBc/Hz                     | 相对强度噪声 < -150 dB[c]/Hz
          精度不亚于5毫米                                | 精度 <= 5 mm
          质量不应该超过5千克                             | 质量 <= 5 kg
          任何装置生产富集度高于5%的材料                   | 富集度 > 5 %
          向γ-丁内酯含量低于30%的溶剂                      | γ-丁内酯含量 < 30 %
          有三个偏心叶轮的泵，容积至少9升                   | 容积 >= 9 L
          最长扣押10日，可以延长至20日                     | 扣押 <= 10 d; 扣押 <= 20 d
          期限由10日延长至20日                            | 期限 = 10 d; 期限 = 20 d
          能使航程为700千米的飞机的误差小于9米的仪表        | 误差 < 9 m
          使用航程为700千米的飞机的误差小于9米的仪表        | 航程 = 700 km; 误差 < 9 m
          尺寸不小于90 mm×90 mm×40 mm                   | 尺寸 >= 90 mm; 尺寸 >= 40 mm
          """)
  void aBoundIsReadWithWhatItIsAbout(String text, String expected) {
    assertThat(thresholds(text)).isEqualTo(expected);
  }

  @Test
  void wordsThatLookLikeNumbersAreNone() {
    for (String text :
        List.of("经陆路运输的零件。", "二次资源的回收。", "双（2,4,4-三甲基戊基）膦酸", "2.金属锑的制品", "第5.1款所列物项")) {
      assertThat(ContentReader.standard().read(text, Language.CHINESE).parameters())
          .as(text)
          .isEmpty();
      assertThat(ContentReader.standard().read(text, Language.CHINESE).census().unread())
          .as(text)
          .isEmpty();
    }
  }

  private static String thresholds(String text) {
    return ContentReader.standard().read(text, Language.CHINESE).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(ChineseParametersTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Parameter parameter) {
    Threshold threshold = parameter.threshold().orElseThrow();
    String low = threshold.low().map(Quantity::decimal).orElse("");
    String high = threshold.high().map(Quantity::decimal).orElse("");
    boolean isRange = threshold instanceof Threshold.Within;
    String bounds =
        isRange ? low + ".." + high : threshold.comparator() + " " + (low.isEmpty() ? high : low);
    return parameter.property() + " " + bounds + " " + threshold.unit().code();
  }
}
