package dev.thresher.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependentsTest {
  private static final String GROUP = "Software made for goods of 9A (except 9A980 and 9A99x).";

  @Test
  void aGroupIsCitedWithAllItsEntriesButTheExceptedOnes() {
    assertThat(Dependents.cites(GROUP, "9A001")).isTrue();
    assertThat(Dependents.cites(GROUP, "9A980")).isFalse();
    assertThat(Dependents.cites(GROUP, "9A991")).isFalse();
    assertThat(Dependents.cites(GROUP, "8A001")).isFalse();
  }

  @Test
  void aCodeIsCitedByItself() {
    assertThat(Dependents.cites("Know-how for 9A001.b or 9A003.", "9A003")).isTrue();
    assertThat(Dependents.cites("Know-how for 9A001.b or 9A003.", "9A002")).isFalse();
  }
}
