package dev.thresher.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.evaluate.GoldSet;
import dev.thresher.nlp.lexicon.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no writing of a Chinese provision may change, on all gold texts. */
class ChineseWritingLawsTest {
  private static final ContentReader READER = ContentReader.standard();
  private static final Transliterator TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");

  @ParameterizedTest
  @ValueSource(strings = {"tune", "test", "blind", "blind2", "blind3", "blind4"})
  void traditionalCharactersDemandTheSame(String split) throws IOException {
    assertThat(differences(split, ChineseWritingLawsTest::traditional)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "test", "blind", "blind2", "blind3", "blind4"})
  void wideDigitsDemandTheSame(String split) throws IOException {
    assertThat(differences(split, ChineseWritingLawsTest::wide)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "test", "blind", "blind2", "blind3", "blind4"})
  void everyQuotationStandsAtItsPlace(String split) throws IOException {
    for (String text : texts(split)) {
      for (Parameter parameter : READER.read(text, Language.CHINESE).parameters()) {
        assertThat(parameter.evidence().span().of(text)).isEqualTo(parameter.evidence().quote());
      }
    }
  }

  private static List<String> differences(String split, UnaryOperator<String> rewritten)
      throws IOException {
    List<String> differences = new ArrayList<>();
    for (String text : texts(split)) {
      List<String> other = demands(rewritten.apply(text));
      if (!demands(text).equals(other)) {
        differences.add(text + "\n  " + demands(text) + "\n  " + other);
      }
    }
    return differences;
  }

  private static List<String> demands(String text) {
    return READER.read(text, Language.CHINESE).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(ChineseWritingLawsTest::demand)
        .toList();
  }

  private static String demand(Parameter parameter) {
    return Folding.folded(parameter.property(), Language.CHINESE) + " " + parameter.threshold();
  }

  private static List<String> texts(String split) throws IOException {
    Path gold =
        Path.of(System.getProperty("thresher.root", ".."))
            .resolve("corpus/gold/thresholds.zh." + split + ".jsonl");
    return GoldSet.read(gold).texts().stream().map(text -> text.text()).toList();
  }

  /** Only characters whose simplified form is the one that stood there. */
  private static String traditional(String text) {
    StringBuilder written = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      String other = TRADITIONAL.transliterate(String.valueOf(c));
      boolean returns = Folding.folded(other, Language.CHINESE).equals(String.valueOf(c));
      written.append(returns ? other : String.valueOf(c));
    }
    return written.toString();
  }

  private static String wide(String text) {
    StringBuilder written = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isNarrow = (c >= '0' && c <= '9') || c == '%';
      written.append(isNarrow ? (char) (c + 0xfee0) : c);
    }
    return written.toString();
  }
}
