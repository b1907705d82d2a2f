package dev.thresher.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of articles and paragraphs in languages whose quantities are not read. */
class ArticleNumbersTest {
  private static List<String> unread(String text, Language language) {
    return ContentReader.standard().read(text, language).census().unread().stream()
        .map((Span span) -> span.of(text))
        .toList();
  }

  @Test
  void articlesOfKoreanLawsAreLabels() {
    assertThat(unread("제19조의2제1항제3호 및 제20조부터 제22조까지, 제5호의3", Language.KOREAN)).isEmpty();
  }

  @Test
  void whatIsNoArticleStaysUnread() {
    assertThat(unread("연 9 미만의 연", Language.KOREAN)).containsExactly("9");
  }

  @Test
  void groupsParagraphsAndDaysOfFrenchListsAreLabels() {
    assertThat(
            unread(
                "visées au paragraphe 5 de cette annexe, groupe 3, alinéa 2, art. 1, le 23 juillet 1968",
                Language.FRENCH))
        .isEmpty();
  }
}
