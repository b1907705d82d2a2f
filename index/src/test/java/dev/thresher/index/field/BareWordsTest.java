package dev.thresher.index.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

final class BareWordsTest {
  private static final int TEXTS = 50_000;
  private static final int LONGEST = 24;
  private static final String LETTERS = "aBsé1.2,;:\"\"'-() \n\t_/%µΩ\u00b2电 .,  ";

  private final Analyzer stems = WordAnalyzers.stems();

  @Test
  void headingsThatAreOnlyPrintedOtherwiseAreOneText() {
    assertThat(bare("9A604 Ground Vehicles, and \u201cRelated Commodities,\u201d as Follows:\n"))
        .isEqualTo(bare("9A604  Ground vehicles and \"related commodities\", as follows"))
        .isEqualTo("9a604 ground vehicles and related commodities as follows");
  }

  @Test
  void aPointInANumberOrACodeStays() {
    assertThat(bare("Above 1,555.5 nm. See 9A004.b.1; \"U.S.\" only."))
        .isEqualTo("above 1,555.5 nm see 9a004.b.1 u.s only");
  }

  /** Words and their order decide what is found; nothing of them may hang on what was left out. */
  @Test
  void breaksIntoTheWordsOfTheTextItself() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(LONGEST); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String folded = Folded.of(text.toString());
      assertThat(words(BareWords.of(folded))).as(folded).isEqualTo(words(folded));
    }
  }

  private static String bare(String text) {
    return BareWords.of(Folded.of(text));
  }

  private List<String> words(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = stems.tokenStream("", text)) {
      var term = tokens.getAttribute(CharTermAttribute.class);
      var step = tokens.getAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term + "/" + step.getPositionIncrement());
      }
      tokens.end();
      words.add("/" + step.getPositionIncrement());
    }
    return words;
  }
}
