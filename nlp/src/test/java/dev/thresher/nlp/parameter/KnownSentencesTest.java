package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import org.junit.jupiter.api.Test;

class KnownSentencesTest {
  private static final String TEXT = "a. Balls of more than 5 kg; b. Kites, having a mass of 3 kg.";

  private final KnownSentences known = new KnownSentences();

  @Test
  void aPassageThatIsMetAgainIsNotReadAgain() {
    assertThat(known.passage(TEXT, Language.ENGLISH))
        .isSameAs(known.passage(new String(TEXT), Language.ENGLISH));
  }

  @Test
  void eachSentenceOfAPassageHasTheReadingOfItsWords() {
    ReadPassage read = known.passage(TEXT, Language.ENGLISH);
    assertThat(read.passage().pieces()).hasSizeGreaterThan(1);
    for (int i = 0; i < read.passage().pieces().size(); i++) {
      String words = read.passage().pieces().get(i).span().of(TEXT);
      assertThat(read.local().get(i))
          .as(words)
          .isEqualTo(SentenceReader.read(words, Language.ENGLISH));
    }
  }

  @Test
  void theSameWordsInAnotherLanguageAreReadForThemselves() {
    assertThat(known.passage(TEXT, Language.ENGLISH))
        .isNotSameAs(known.passage(TEXT, Language.JAPANESE));
  }
}
