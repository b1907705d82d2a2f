package dev.thresher.index.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
  private static double score(String asked, String listed) {
    return NameForm.asked(asked).stream()
        .mapToDouble(form -> NameComparison.of(form, NameForm.of(listed)).score())
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Huawei                     | Huawei Technologies Co., Ltd.
          Hua Wei Technologies       | Huawei Technologies Co., Ltd.
          华为技术有限公司           | Huawei Technologies Co., Ltd.
          華為技術                   | Huawei Technologies Co., Ltd.
          Huawei Tecnologies         | Huawei Technologies Co., Ltd.
          Ltd. Technologies Huawei   | Huawei Technologies Co., Ltd.
          北京航空航天大学           | Beijing University of Aerospace
          Peking Optics Institute    | Beijing Institute of Optical Technology
          Завод Электроника          | Elektronika Plant JSC
          Калашников                 | Kalashnikov
          Muhammad Yousef            | Mohamed Yusuf
          哈尔滨工业大学             | Harbin Institute of Technology
          Xi'an Precision            | Xian Precision
          S.M.I.C.                   | SMIC
          """)
  void theSameNameInOtherDressIsAlike(String asked, String listed) {
    assertThat(score(asked, listed)).as(asked + " / " + listed).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Huawei Technologies Co., Ltd. | Anhui Technologies Co., Ltd.
          Beijing Institute             | Shanghai Institute
          上海精密仪器有限公司          | 深圳精工仪器有限公司
          Global Trading LLC            | Golden Trading LLC
          """)
  void namesThatShareOnlyCommonWordsAreNotAlike(String asked, String listed) {
    assertThat(score(asked, listed)).as(asked + " / " + listed).isLessThan(0.75);
  }

  @Test
  void theReasonsSayWhatWasComparedAndWhatIsMissing() {
    var comparison =
        NameComparison.of(
            NameForm.asked("Hauwei Optics Quux").get(0),
            NameForm.of("Huawei Optical Technologies"));
    assertThat(comparison.reasons())
        .containsExactly("hauwei ~ huawei (88 %)", "optics", "without quux");
  }

  @Test
  void aFormIsReadBackFromItsCode() {
    for (String name : List.of("华为技术有限公司", "Xi'an IC Works, Ltd.", "ООО Вектор", "")) {
      assertThat(NameForm.decode(NameForm.of(name).encode())).isEqualTo(NameForm.of(name));
    }
  }

  @Test
  void aNameIsWhollyLikeItself() {
    assertThat(score("中芯国际", "中芯国际")).isEqualTo(1);
    assertThat(score("ООО Вектор", "Vektor LLC")).isGreaterThan(0.95);
  }
}
