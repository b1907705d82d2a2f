package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.Provision;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cross-references of real editions; nothing is checked where the real data are not at hand. */
class RealReferencesTest {
  private static Set<String> paths(ControlList list) {
    return list.document().outline().provisions().stream()
        .map(Provision::path)
        .collect(Collectors.toSet());
  }

  @Test
  void aCodeThatItsEditionHoldsIsResolvedToItsProvision() throws IOException {
    ControlList list =
        RealEdition.read(
            "us-ccl",
            "2017-01-15",
            Language.ENGLISH,
            "us/ecfr-part774-by-date/2017-01-15/ccl-2017-01-15-cat4.txt");
    Set<String> paths = paths(list);
    List<EntityMention> held =
        list.entities().stream()
            .filter(mention -> mention.type() == EntityType.CONTROL_CODE)
            .filter(mention -> paths.contains(mention.evidence().quote()))
            .toList();

    assertThat(held).hasSizeGreaterThan(40);
    assertThat(held)
        .allSatisfy(mention -> assertThat(mention.id()).contains(mention.evidence().quote()));
  }

  @Test
  void everyArticleThatALawNamesAsItsOwnIsResolvedToAProvisionOfTheLaw() throws IOException {
    ControlList list =
        RealEdition.read(
            "cn-law-两用物项出口管制条例",
            "2024-09-30",
            Language.CHINESE,
            "cn/lawrefbook/2024-09-30/两用物项出口管制条例(2024-09-30).md");
    Set<String> paths = paths(list);
    String text = list.document().text().characters();
    List<EntityMention> own =
        list.entities().stream()
            .filter(mention -> mention.type() == EntityType.LAW)
            .filter(mention -> mention.evidence().quote().startsWith("第"))
            .filter(mention -> text.startsWith("本条例", mention.evidence().span().start() - 3))
            .toList();

    assertThat(own).hasSizeGreaterThan(10);
    assertThat(own)
        .allSatisfy(mention -> assertThat(paths).contains(mention.id().orElse("unresolved")));
  }
}
