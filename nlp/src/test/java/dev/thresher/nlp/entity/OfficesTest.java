package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesTest {
  private static List<String> on(String day) {
    List<EntityMention> mentions =
        EntityReader.ofFixedForms().read("", "国务院外经贸主管部门会同外经贸部原班人员办理，报国务院批准。", Language.CHINESE);
    return Offices.on(LocalDate.parse(day), mentions).stream()
        .map(mention -> mention.evidence().quote() + " " + mention.id().orElse("?"))
        .toList();
  }

  @Test
  void anOfficeNamedByItsTaskIsTheBodyThatHasTheTaskOnTheDayOfTheText() {
    assertThat(on("2001-12-10"))
        .containsExactly("国务院外经贸主管部门 cn-moftec", "外经贸部 cn-moftec", "国务院 cn-sc");
    assertThat(on("2020-11-29"))
        .containsExactly("国务院外经贸主管部门 cn-mofcom", "外经贸部 cn-moftec", "国务院 cn-sc");
  }

  @Test
  void beforeAnyBodyHadTheTaskItStaysTheOffice() {
    assertThat(on("1985-01-01").getFirst()).isEqualTo("国务院外经贸主管部门 cn-foreign-trade");
  }
}
