package dev.thresher.app.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.report.ReportWords;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String HOSTILE = "</p><script>alert('9Z901')</script>\"&";

  private static String page() {
    return Page.of(
        HOSTILE, List.of(Node.of("p", HOSTILE).with("data-kind", HOSTILE)), ReportWords.plain());
  }

  @Test
  void nothingThatComesFromADocumentBecomesMarkup() {
    assertThat(page())
        .doesNotContain("alert('9Z901')")
        .contains("&lt;/p&gt;&lt;script&gt;alert(&#39;9Z901&#39;)&lt;/script&gt;&quot;&amp;")
        .containsOnlyOnce("<script>")
        .containsOnlyOnce("</script>");
  }

  @Test
  void thePolicyAllowsThisStyleAndThisScriptAndNothingElse() throws GeneralSecurityException {
    assertThat(page())
        .contains("default-src 'none'")
        .contains("style-src 'sha256-" + hash("<style>(.*?)</style>") + "'")
        .contains("script-src 'sha256-" + hash("<script>(.*?)</script>") + "'");
  }

  private static String hash(String element) throws GeneralSecurityException {
    Matcher matcher = Pattern.compile(element, Pattern.DOTALL).matcher(page());
    assertThat(matcher.find()).isTrue();
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(matcher.group(1).getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void thePageLoadsNothingFromAnywhere() {
    assertThat(page()).doesNotContain("src=").doesNotContain("@import").doesNotContain("url(");
  }

  @Test
  void onlyAWebAddressBecomesALink() {
    assertThat(Page.of("t", List.of(Node.link("javascript:alert(1)", "rule")), ReportWords.plain()))
        .contains("rule")
        .doesNotContain("javascript");
    assertThat(
            Page.of(
                "t",
                List.of(Node.link("https://example.org/?a=1&b=2", "rule")),
                ReportWords.plain()))
        .contains(
            "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">rule</a>");
  }
}
