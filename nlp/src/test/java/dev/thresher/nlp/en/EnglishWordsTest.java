package dev.thresher.nlp.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {
  /** Anything else in the table would be no word that a text must have. */
  @Test
  void theLinesOfBusinessAreWordsAndTheirExpressionFitsEach() {
    List<String> words = EnglishWords.words("line");
    Pattern expression = Pattern.compile(EnglishWords.expression("line"));
    assertThat(words).isNotEmpty().allMatch(word -> word.matches("\\p{Lu}[\\p{L} ]*"));
    assertThat(words).allMatch(word -> expression.matcher(word).find());
  }

  @Test
  void aLastLetterThatMayBeMissingIsLeftOut() {
    assertThat(EnglishWords.expression("line")).contains("Shipyards?");
    assertThat(EnglishWords.words("line")).contains("Shipyard").doesNotContain("Shipyards?");
  }
}
