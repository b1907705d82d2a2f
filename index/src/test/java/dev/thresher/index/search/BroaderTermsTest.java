package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.index.field.Folded;
import dev.thresher.index.field.IcuWords;
import dev.thresher.index.glossary.Glossary;
import org.junit.jupiter.api.Test;

class BroaderTermsTest {
  private static final Notions NOTIONS = new Notions(Glossary.standard(), new IcuWords());

  @Test
  void anEnglishTermIsAlsoTheKindOfThingThatItEndsWith() {
    assertThat(NOTIONS.named("fine grain graphite").broader()).contains("石墨");
    assertThat(NOTIONS.named("bulk density").broader()).contains("密度");
  }

  @Test
  void aChineseTermIsAlsoTheKindOfThingThatItEndsWith() {
    assertThat(NOTIONS.named("人造石墨").broader()).contains("graphite");
  }

  @Test
  void aTermOfOneWordHasNothingBroader() {
    assertThat(NOTIONS.named("graphite").broader()).isEmpty();
  }

  @Test
  void bothMicroSignsAreOneCharacterInAFoldedText() {
    assertThat(Folded.of("5 \u00b5m")).isEqualTo(Folded.of("5 \u03bcm"));
  }
}
