package dev.thresher.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static final String FILE =
      """
      # for everyone
      User-agent: *
      Disallow: /private
      Disallow: /*.zip$
      Allow: /private/open
      Crawl-delay: 7

      User-agent: thresher
      User-agent: other
      Disallow: /ours
      """;

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/private, false",
    "/private/a, false",
    "/private/open/a, true",
    "/a/b.zip, false",
    "/a/b.zip?x=1, true",
    "/ours, true",
  })
  void whoIsNotNamedKeepsToTheRulesForEveryone(String target, boolean allowed) {
    assertThat(Robots.parse(FILE, "somebody/1").allow(target)).isEqualTo(allowed);
  }

  @Test
  void whoIsNamedKeepsToItsOwnRulesAlone() {
    Robots robots = Robots.parse(FILE, "thresher/0.1");
    assertThat(robots.allow("/ours/a")).isFalse();
    assertThat(robots.allow("/private/a")).isTrue();
    assertThat(robots.delay()).isEmpty();
  }

  @Test
  void aDelayIsKept() {
    assertThat(Robots.parse(FILE, "somebody").delay()).contains(Duration.ofSeconds(7));
  }

  @Test
  void anEmptyRuleClosesNothing() {
    assertThat(Robots.parse("User-agent: *\nDisallow:\n", "a").allow("/x")).isTrue();
  }

  @Test
  void aHostThatCannotTellIsLeftAlone() {
    assertThat(Robots.closed().allow("/x")).isFalse();
    assertThat(Robots.silent().allow("/x")).isTrue();
  }

  @Test
  void wordsThatAreNoRulesArePassedOver() {
    Robots robots = Robots.parse("<html>\nnot a: robots file\nSitemap: /x\n", "a");
    assertThat(robots.allow("/x")).isTrue();
  }
}
