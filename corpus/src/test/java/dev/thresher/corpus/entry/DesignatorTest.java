package dev.thresher.corpus.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesignatorTest {
  @Test
  void printingAndParsingAreInverse() {
    Designator designator = Designator.parse("3A001.e.1.b");
    assertThat(designator.steps()).containsExactly("3A001", "e", "1", "b");
    assertThat(Designator.parse(designator.toString())).isEqualTo(designator);
  }

  @Test
  void aFinalPointIsNoStep() {
    assertThat(Designator.parse("3A001.a.5.a.")).isEqualTo(Designator.parse("3A001.a.5.a"));
  }

  @Test
  void aDesignatorCoversItselfAndAllBelowButNotALikeSoundingOne() {
    Designator entry = Designator.parse("3A001.b.1");
    assertThat(entry.covers(entry)).isTrue();
    assertThat(entry.covers(Designator.parse("3A001.b.1.a"))).isTrue();
    assertThat(entry.covers(Designator.parse("3A001.b.11"))).isFalse();
  }
}
