package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {
  /** A document of provisions side by side, each a path and its wording. */
  private static Document document(Language language, String... pathsAndWordings) {
    StringBuilder text = new StringBuilder();
    List<Provision> provisions = new ArrayList<>();
    for (int i = 0; i < pathsAndWordings.length; i += 2) {
      Span own = new Span(text.length(), text.length() + pathsAndWordings[i + 1].length() + 1);
      text.append(pathsAndWordings[i + 1]).append('\n');
      List<String> steps = List.of(pathsAndWordings[i].split("/"));
      provisions.add(
          new Provision(
              String.join(".", steps),
              new Designator(steps),
              ProvisionKind.PARAGRAPH,
              new Span(own.start(), own.start()),
              List.of(own),
              -1));
    }
    Edition edition =
        new Edition(
            new ListId("sample"),
            LocalDate.of(2024, 1, 1),
            Edition.PRIMARY,
            language,
            EditionDates.unknown());
    return new Document(
        edition,
        SourceText.of(text.toString()),
        new Outline(provisions, List.of(), List.of()),
        List.of());
  }

  private static List<String> resolved(Document document) {
    List<EntityMention> mentions = new ArrayList<>();
    for (Provision provision : document.outline().provisions()) {
      Span own = provision.own().getFirst();
      EntityReader.ofFixedForms()
          .read(provision.path(), document.text().quote(own), document.edition().language())
          .forEach(mention ->
              mentions.add(
                  new EntityMention(
                      mention.provision(),
                      mention.type(),
                      mention.id(),
                      mention.source(),
                      mention.evidence().shift(own.start(), 0))));
    }
    return CrossReferences.resolve(document, mentions).stream()
        .map(mention -> mention.evidence().quote() + " -> " + mention.id().orElse("?"))
        .toList();
  }

  @Test
  void aCodeNamesItsEntryOrTheNearestAboveIt() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "9Z901",
                    "Kites (see 9A901.b.2 and 9A901.c.7 and 3A001)",
                    "9A901/b/2",
                    "Balls",
                    "9A901/c",
                    "Bats")))
        .containsExactly("9A901.b.2 -> 9A901.b.2", "9A901.c.7 -> 9A901.c", "3A001 -> 3A001");
  }

  @Test
  void aSectionNamesItsParagraph() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "744.98/a",
                    "As § 744.99(b)(1) and § 730.5 say, and paragraph (b) of this section.",
                    "744.98/b",
                    "Nothing.",
                    "744.99/b/1",
                    "Something.")))
        .containsExactly(
            "§ 744.99(b)(1) -> 744.99.b.1",
            "§ 730.5 -> 15 CFR 730.5",
            "paragraph (b) of this section -> 744.98.b");
  }

  @Test
  void anArticleNamesItsParagraphButNotThatOfAnotherLaw() {
    assertThat(
            resolved(document(Language.CHINESE, "第三条/第二款", "依照本法第四条第三款和《海关法》第四条办理。", "第四条", "无。")))
        .containsExactly("第四条第三款 -> 第四条", "《海关法》第四条 -> 海关法第四条");
  }

  @Test
  void anArticleBesideThatOfAnotherLawIsOfThatLaw() {
    assertThat(resolved(document(Language.CHINESE, "第三条", "依照《海关法》第四条、第五条和本法第五条办理。", "第五条", "无。")))
        .containsExactly("《海关法》第四条 -> 海关法第四条", "第五条 -> 海关法第五条", "第五条 -> 第五条");
  }

  @Test
  void articlesAndAnnexesOfAnActAreItsOwnWhereNoOtherActIsNamed() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "Article 2a",
                    "Kites of Annex IV fly.",
                    "Article 2a/7",
                    "See Article 2a(7) and Article 9 of Directive 2014/23/EU.",
                    "Annex IV",
                    "Red kites.")))
        .contains("Annex IV -> Annex IV", "Article 2a(7) -> Article 2a.7")
        .doesNotContain("Article 9 of Directive 2014/23/EU -> Article 9");
  }

  @Test
  void anAmendingActSpeaksOfTheArticlesOfTheOther() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "Article 1",
                    "The following is put in:",
                    "Article 1/Article 2a",
                    "See Article 1.")))
        .doesNotContain("Article 1 -> Article 1");
  }
}
