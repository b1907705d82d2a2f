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
  void aCodeNamesItsEntryAndKeepsItsOwnNameWhereTheListHasItNot() {
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
        .containsExactly("9A901.b.2 -> 9A901.b.2", "9A901.c.7 -> 9A901.c.7", "3A001 -> 3A001");
  }

  private static List<String> resolvedUnder(String marker, String wording) {
    Provision provision =
        new Provision(
            "Article 7",
            new Designator(List.of("Article 7")),
            ProvisionKind.PARAGRAPH,
            new Span(0, marker.length()),
            List.of(new Span(0, wording.length())),
            -1);
    return resolved(
        new Document(
            document(Language.ENGLISH).edition(),
            SourceText.of(wording),
            new Outline(List.of(provision), List.of(), List.of()),
            List.of()));
  }

  @Test
  void theNumberAtTheHeadOfAnArticleRefersToNothing() {
    assertThat(resolvedUnder("Article 7", "Article 7 As Article 7 and Article 9 say."))
        .containsExactly("Article 7 -> Article 7", "Article 9 -> ?");
  }

  @Test
  void theNumberAtTheHeadOfASectionRefersToNothingWhereItIsPartOfItsWords() {
    assertThat(
            resolved(
                document(Language.ENGLISH, "744.99", "§ 744.99 Kites.", "744.98", "See § 744.99.")))
        .containsExactly("§ 744.99 -> 744.99");
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "Article 8",
                    "Article 8 Kites.",
                    "Article 9",
                    "As Article 8 says.")))
        .containsExactly("Article 8 -> Article 8");
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "Article 1/11/Article 3ea",
                    "‘Article 3ea Kites, by Article 4 it is so.")))
        .containsExactly("Article 4 -> ?");
  }

  @Test
  void theAnnexToAnAnnexOfAProtocolIsOneReference() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "1",
                    "Under Annex 5-A to Annex 5 of the Protocol on Kites and Balls it is so, and by"
                        + " Article 7 (b) to (d) of Directive 2014/23/EU.")))
        .containsExactly(
            "Annex 5-A to Annex 5 of the Protocol on Kites and Balls -> ?",
            "Article 7 (b) to (d) of Directive 2014/23/EU -> EU 2014/23/EU Art. 7");
  }

  @Test
  void whatElseAHeadNamesIsAReference() {
    assertThat(resolvedUnder("Note to Article 7:", "Note to Article 7: Kites."))
        .containsExactly("Article 7 -> Article 7");
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

  @Test
  void articlesInARowAreOneByOneOfTheActOrOfTheOtherThatIsNamed() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "Article 2",
                    "See Articles 2, 2a(4) and 2b, and Articles 11, 12 and 14 of Directive 2014/23/EU.",
                    "Article 2a/4",
                    "Kites.",
                    "Article 2b",
                    "Balls.",
                    "Article 12",
                    "Bats.")))
        .containsExactly(
            "Articles 2 -> Article 2",
            "2a(4) -> Article 2a.4",
            "2b -> Article 2b",
            "Articles 11 -> EU 2014/23/EU Art. 11",
            "12 -> EU 2014/23/EU Art. 12",
            "14 of Directive 2014/23/EU -> EU 2014/23/EU Art. 14");
  }

  @Test
  void anAmendingActNamesWhatItPutsInAndElseTheOtherAct() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "Article 1",
                    "Regulation (EU) No 833/2014 is amended as follows:",
                    "Article 1/2/Article 5k/2",
                    "See Article 5k(2) and Article 3c, and Annex I to this Regulation.",
                    "Annex I",
                    "Kites.")))
        .containsExactly(
            "Regulation (EU) No 833/2014 -> EU 833/2014",
            "Article 5k(2) -> Article 1.2.Article 5k.2",
            "Article 3c -> EU 833/2014",
            "Annex I -> Annex I");
  }

  @Test
  void aJapaneseReferenceNamesParagraphItemAndRow() {
    assertThat(
            resolved(
                document(
                    Language.JAPANESE,
                    "第二条/三",
                    "第二条第一項第三号、第四条第二項第二号ロ、別表第二の三五の三の項及び関税法（昭和二十九年法律第六十一号）第二条による。",
                    "第四条/第2項/二/ロ",
                    "凧",
                    "別表第二/三五の三",
                    "球")))
        .contains("第二条第一項第三号 -> 第二条.三", "第四条第二項第二号ロ -> 第四条.第2項.二.ロ", "別表第二の三五の三の項 -> 別表第二.三五の三")
        .doesNotContain("第二条 -> 第二条.三");
  }

  @Test
  void aSupplementOfTheOwnPartIsFoundAndACategoryOfTheMunitionsList() {
    assertThat(
            resolved(
                document(
                    Language.ENGLISH,
                    "744.11",
                    "See supplement no. 4 to this part, supplement no. 6 to part 742 and USML Category VIII(a).",
                    "Supplement No. 4",
                    "Names.",
                    "Supplement No. 6",
                    "Others.",
                    "Category VIII/a",
                    "Kites.")))
        .contains(
            "supplement no. 4 to this part -> Supplement No. 4",
            "supplement no. 6 to part 742 -> 15 CFR 742 Supp. 6")
        .anyMatch(line -> line.endsWith("-> Category VIII.a"));
  }
}
