package dev.thresher.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void aSpanIsHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.of("abcdefg")).isEqualTo("cde");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
    assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
  }

  @Test
  void aSpanThatRunsBackwardsCannotBeBuilt() {
    assertThatThrownBy(() -> new Span(5, 2)).hasMessageContaining("[5, 2)");
  }

  @Test
  void aQuotationOfAnotherLengthCannotBeBuilt() {
    assertThatThrownBy(() -> new Evidence(new Span(0, 2), "abc", 0))
        .hasMessageContaining("3 characters");
  }
}
