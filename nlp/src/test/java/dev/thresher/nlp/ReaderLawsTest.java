package dev.thresher.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Threshold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of every text whatever it says. */
class ReaderLawsTest {
  private static final long SEED = 20260101;
  private static final List<Language> LANGUAGES =
      List.of(Language.ENGLISH, Language.CHINESE, Language.JAPANESE);

  private static final String[] PIECES = {
    "exceeding ",
    "not exceeding ",
    "5",
    " kg",
    "5 × 10 3 ",
    "Gy (Si)",
    "(",
    ")",
    "or more",
    "；",
    "。",
    "以上",
    "不小于",
    "三百五十",
    "毫米",
    "在25℃",
    "时",
    "一、三六七",
    "キロメートル",
    "を超える",
    "±",
    "10−",
    "1/2 ",
    "a.1.b. ",
    "§ ",
    "² ",
    "\uD83D\uDE00",
    "between ",
    " and ",
    "from ",
    " to ",
    "½",
    "二分の",
    "每秒",
    "L/1000",
    "log10",
    "\n",
    "\u00a0",
    "\u3000",
    "\"",
    "'",
    "- ",
    "不得",
    "或者",
    "大于",
    "最大功率的",
    "（含20 MeV）",
    "10的负6次方",
    "1×10E-8",
    "对直径为",
    "，",
    "温度范围：",
    "分之",
    "超",
    "以下の",
    "一秒間に"
  };

  private static TextReading read(String text, Language language) {
    return ContentReader.standard().read(text, language);
  }

  @Test
  void noTextMakesTheReaderThrowAndEveryQuotationStandsInItsText() {
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      String text = i % 2 == 0 ? pieces(random) : anyCharacters(random);
      for (Language language : LANGUAGES) {
        assertThatCode(() -> requireQuotations(text, language))
            .as("seed %d, round %d, %s: %s", SEED, i, language, text)
            .doesNotThrowAnyException();
      }
    }
  }

  /** Found by fuzzing: what stands at the text's beginning was read again behind its end. */
  @ParameterizedTest
  @ValueSource(strings = {"C4%<", "C4%<<", "C 10 kg >", "per 5 kg (11 lb)"})
  void theEndOfATextIsNotItsBeginning(String text) {
    for (Language language : LANGUAGES) {
      assertThatCode(() -> requireQuotations(text, language))
          .as("%s: %s", language, text)
          .doesNotThrowAnyException();
    }
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String anyCharacters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  private static void requireQuotations(String text, Language language) {
    TextReading reading = read(text, language);
    for (Parameter parameter : reading.parameters()) {
      assertThat(parameter.evidence().span().of(text)).isEqualTo(parameter.evidence().quote());
      parameter
          .conditions()
          .forEach(condition ->
              assertThat(condition.evidence().span().of(text))
                  .isEqualTo(condition.evidence().quote()));
    }
    reading
        .census()
        .unread()
        .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void mutatedProvisionsNeverThrow() throws IOException {
    Random random = new Random(SEED);
    for (String text : goldTexts()) {
      for (int i = 0; i < 1; i++) {
        StringBuilder mutated = new StringBuilder(text);
        for (int k = 0; k < 4; k++) {
          int at = random.nextInt(mutated.length());
          switch (random.nextInt(3)) {
            case 0 -> mutated.deleteCharAt(at);
            case 1 -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
            default -> mutated.setCharAt(at, (char) random.nextInt(0x3100));
          }
        }
        for (Language language : LANGUAGES) {
          assertThatCode(() -> requireQuotations(mutated.toString(), language))
              .as("%s", mutated)
              .doesNotThrowAnyException();
        }
      }
    }
  }

  private static List<String> goldTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String code : List.of("en", "zh", "ja")) {
      Path file =
          Path.of(System.getProperty("thresher.root", ".."))
              .resolve("corpus/gold/thresholds." + code + ".tune.jsonl");
      for (String line : Files.readAllLines(file)) {
        texts.add(JsonMapper.shared().readTree(line).path("text").asString(""));
      }
    }
    return texts;
  }

  @Test
  void typographyIsNoDifference() throws IOException {
    for (String text : goldTexts()) {
      Language language = languageOf(text);
      List<String> plain = demands(text, language);
      assertThat(demands(text.replace("\u00b5", "\u03bc"), language)).as(text).isEqualTo(plain);
      assertThat(demands(text.replace('\u2212', '-'), language)).as(text).isEqualTo(plain);
      assertThat(demands(text.replace(" ", "\u00a0"), language)).as(text).isEqualTo(plain);
      assertThat(demands(wide(text), language)).as(text).isEqualTo(plain);
    }
  }

  private static Language languageOf(String text) {
    boolean isKana = text.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30fa);
    boolean isHan = text.codePoints().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff);
    return isKana ? Language.JAPANESE : isHan ? Language.CHINESE : Language.ENGLISH;
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xfee0 : c)));
    return wide.toString();
  }

  private static List<String> demands(String text, Language language) {
    return read(text, language).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(parameter -> shown(parameter.threshold().orElseThrow()))
        .toList();
  }

  private static String shown(Threshold threshold) {
    return threshold.comparator()
        + threshold.low().map(q -> " " + q.decimal()).orElse("")
        + threshold.high().map(q -> " " + q.decimal()).orElse("")
        + " "
        + threshold.unit().code();
  }

  @Test
  void whatIsPrintedIsReadAgain() {
    Random random = new Random(SEED);
    String[] units = {"kg", "MPa", "GHz", "W.h/kg", "nm", "Cel", "dB[m]", "K"};
    String[] written = {"kg", "MPa", "GHz", "Wh/kg", "nm", "°C", "dBm", "K"};
    String[] phrases = {"exceeding", "not exceeding", "of at least", "of less than"};
    String[] signs = {">", "<=", ">=", "<"};
    for (int i = 0; i < 500; i++) {
      int unit = random.nextInt(units.length);
      int sign = random.nextInt(signs.length);
      String number =
          (1 + random.nextInt(99_999))
              + (random.nextBoolean() ? "." + (1 + random.nextInt(9)) : "");
      String text = "a quantity " + phrases[sign] + " " + number + " " + written[unit] + ";";
      assertThat(demands(text, Language.ENGLISH))
          .as(text)
          .containsExactly(signs[sign] + " " + number + " " + units[unit]);
    }
  }

  /** 以上 includes its number whether the text says so or not; both scripts say the same. */
  @ParameterizedTest
  @CsvSource({
    "射程300公里以上的运载器, 射程300公里以上（含）的运载器",
    "射程300公里以上的运载器, 射程300公里（含）以上的运载器",
    "射程300公里以上的运载器, 射程300公里（含300公里）以上的运载器",
    "质量不大于5千克的样品, 質量不大於5千克的樣品",
    "质量不大于5千克的样品, 質量不大於５千克的樣品",
    "纯度高于99.9%的镓, 纯度高于９９．９％的镓",
    "漏率小于1×10⁻⁸帕, 漏率小于10的负8次方帕",
  })
  void twoWritingsOfOneDemandAreReadAlike(String one, String other) {
    assertThat(demands(other)).isEqualTo(demands(one)).isNotEmpty();
  }

  private static List<String> demands(String text) {
    return read(text, Language.CHINESE).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(parameter -> parameter.threshold().orElseThrow())
        .map(threshold ->
            threshold.comparator()
                + threshold.low().or(threshold::high).orElseThrow().base().stripTrailingZeros())
        .toList();
  }
}
