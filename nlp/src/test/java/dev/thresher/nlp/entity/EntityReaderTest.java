package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityReaderTest {
  private static final EntityReader FORMS = EntityReader.ofFixedForms();

  private static Language languageOf(String text) {
    return text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        ? Language.CHINESE
        : Language.ENGLISH;
  }

  private static String shown(EntityMention mention) {
    return mention.type()
        + mention.id().map(id -> " " + id).orElse("")
        + ": "
        + mention.evidence().quote();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lathe of 2B001.c is EAR99 no more.      | PRODUCT: lathe; CONTROL_CODE 2B001.c: 2B001.c; CONTROL_CODE EAR99: EAR99
          GALLIUM NITRIDE power transistors for Peru  | PRODUCT: GALLIUM NITRIDE power transistors; PLACE PE: Peru
          Gallium nitride (25617-97-4) is listed.     | CHEMICAL 25617-97-4: Gallium nitride; CAS_NUMBER 25617-97-4: 25617-97-4
          Ask BIS or the Department of Commerce.      | AGENCY us-bis: BIS; AGENCY us-doc: Department of Commerce
          By the U.S. National Aeronautics and Space Administration. | AGENCY us-nasa: U.S. National Aeronautics and Space Administration
          The European Parliament and Congress met in Peru. | AGENCY eu-parliament: European Parliament; AGENCY us-congress: Congress; PLACE PE: Peru
          Ask the Federal Kite Security Council.      | AGENCY: Federal Kite Security Council
          See the U.S. Munitions List of the International Traffic in Arms Regulations. | LAW US-ITAR: International Traffic in Arms Regulations
          Ask the Office of Exporter Services, Bureau of Industry and Security. | AGENCY us-oexs: Office of Exporter Services; AGENCY us-bis: Bureau of Industry and Security
          By 18 U.S.C. 2339B(a)(1) in Antigua and Barbuda. | LAW 18 U.S.C. 2339B(a)(1): 18 U.S.C. 2339B(a)(1); PLACE AG: Antigua and Barbuda
          See § 744.11(a)(2) of the EAR.              | LAW 15 CFR 744.11(a)(2): § 744.11(a)(2) of the EAR
          商务部对碳纤维预浸料和镓实施管制            | AGENCY cn-mofcom: 商务部; PRODUCT: 碳纤维预浸料; CHEMICAL 7440-55-3: 镓
          自2024年7月1日本公告施行                    | ''
          """)
  void fixedFormsAndTablesAreReadTogether(String text, String expected) {
    assertThat(FORMS.read("", text, languageOf(text)).stream().map(EntityReaderTest::shown))
        .containsExactly(
            Stream.of(expected.split("; ")).filter(line -> !line.isEmpty()).toArray(String[]::new));
  }

  @Test
  void theQuotationIsTheTextAtItsSpanAlsoWhereTypographyDiffers() {
    String text = "The  “Bureau of\n Industry and Security” and ３Ａ００１．ａ of Côte d’Ivoire";
    List<EntityMention> mentions = FORMS.read("p", text, Language.ENGLISH);
    assertThat(mentions)
        .extracting(mention -> mention.evidence().quote())
        .containsExactly("Bureau of\n Industry and Security", "３Ａ００１．ａ", "Côte d’Ivoire");
    assertThat(mentions)
        .allMatch(mention -> mention.evidence().span().of(text).equals(mention.evidence().quote()));
    assertThat(mentions).allMatch(mention -> mention.provision().equals("p"));
  }

  @Test
  void noTwoMentionsOverlap() {
    String text =
        "U.S. Department of Commerce, Bureau of Industry and Security, and China Institute of Optics";
    List<EntityMention> mentions = FORMS.read("", text, Language.ENGLISH);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i - 1).evidence().span().end())
          .isLessThanOrEqualTo(mentions.get(i).evidence().span().start());
    }
  }

  @Test
  void aLongTextCostsNoMoreThanItsLength() {
    String line = "Blue Heron Optics Co., Ltd., Lahore, Pakistan; see § 744.11 and 87 FR 62186. ";
    assertThat(FORMS.read("", line.repeat(2000), Language.ENGLISH)).hasSize(10_000);
  }
}
