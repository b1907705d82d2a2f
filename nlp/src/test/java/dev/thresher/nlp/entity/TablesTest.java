package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  private final EntityReader reader = EntityReader.ofFixedForms();

  @Test
  void everyRegistryNumberOfTheTableHasItsCheckDigit() {
    assertThat(Rows.of("chemicals.tsv"))
        .extracting(List::getFirst)
        .filteredOn(number -> !number.equals("-"))
        .allMatch(CasNumber::hasRightCheckDigit);
  }

  @Test
  void noAgencyIsNamedTwice() {
    assertThat(Rows.of("agencies.tsv")).extracting(List::getFirst).doesNotHaveDuplicates();
  }

  @Test
  void everyGuardForbidsItsExample() {
    for (List<String> row : Rows.of("guards.tsv")) {
      Language language = row.getFirst().charAt(0) < '\u2e80' ? Language.ENGLISH : Language.CHINESE;
      assertThat(reader.read("", row.get(3), language))
          .as(row.getFirst())
          .extracting(mention -> mention.evidence().quote())
          .noneMatch(quote -> row.getFirst().equals(quote) || row.getFirst().equals("*法"));
    }
  }

  @Test
  void theNamesOfOneCountryHaveOneIdentity() {
    assertThat(reader.read("", "China, PRC, China (PRC) and Hong Kong", Language.ENGLISH))
        .extracting(mention -> mention.id().orElse("?"))
        .containsExactly("CN", "CN", "CN", "HK");
    assertThat(reader.read("", "中国、中华人民共和国、朝鲜和香港", Language.CHINESE))
        .extracting(mention -> mention.id().orElse("?"))
        .containsExactly("CN", "CN", "KP", "HK");
  }

  @Test
  void everyIsoCountryIsKnownInThreeLanguages() {
    for (var locale : List.of("Kenya", "肯尼亚", "ケニア")) {
      assertThat(reader.read("", locale, Language.ENGLISH))
          .extracting(mention -> mention.id().orElse("?"))
          .containsExactly("KE");
    }
  }

  @Test
  void wordsThatOnlyLookLikeNamesAreNone() {
    assertThat(
            reader.read("", "See the Commerce Control List and the Entity List.", Language.ENGLISH))
        .extracting(EntityMention::type)
        .isEmpty();
  }
}
