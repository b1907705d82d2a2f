package dev.thresher.corpus.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "ENGLISH,  Pumps exceeding 5 l/min",
    "CHINESE,  流量大于5升每分钟的泵",
    "CHINESE,  三甲基锑 trimethylantimony (CH3)3Sb",
    "JAPANESE, 流量が五リットルを超えるポンプ",
    "KOREAN,   견본을 정한다",
    "ENGLISH,  The word 泵 means a pump and stands in a sentence of many letters"
  })
  void aTextIsTakenForTheLanguageOfItsScript(Language language, String text) {
    assertThat(PassageLanguage.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "JAPANESE, JAPANESE, 全地域",
    "JAPANESE, JAPANESE, ウラン",
    "CHINESE,  CHINESE,  CAS 14802-03-0",
    "CHINESE,  ENGLISH,  This policy may affect businesses that hold controlled samples.",
    "ENGLISH,  CHINESE,  样品公司",
    "FRENCH,   FRENCH,   Pompes dont le débit dépasse 5 l/min"
  })
  void aPassageSpeaksItsDocumentsLanguageUnlessAWholeSentenceDoesNot(
      Language document, Language passage, String text) {
    assertThat(PassageLanguage.of(text, document)).isEqualTo(passage);
  }
}
