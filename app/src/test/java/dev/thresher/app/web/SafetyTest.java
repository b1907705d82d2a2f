package dev.thresher.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.app.web.http.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is let in, and what is told to those who are not. */
class SafetyTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final List<Workbench> OPEN = new ArrayList<>();
  private static String address = "";

  @BeforeAll
  static void start() {
    OPEN.add(SampleWorkbench.start());
    address = OPEN.getFirst().address();
  }

  @AfterAll
  static void stop() {
    OPEN.forEach(Workbench::close);
  }

  @Test
  void everyAnswerForbidsForeignAndInlineScripts() {
    for (String target : new String[] {"/", "/corpus", "/nowhere", "/search/export?q=cell"}) {
      Wire answer = Wire.get(address, target);
      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Server")).isEmpty();
    }
  }

  @Test
  void pagesHoldNoInlineScriptAndNoInlineStyle() {
    String page = Wire.get(address, "/?q=cell").body();
    assertThat(page).doesNotContain(" style=").doesNotContain("javascript:");
    assertThat(page.replaceAll("<script src=\"/assets/[^\"]+\" defer=\"\"></script>", ""))
        .doesNotContain("<script");
  }

  @Test
  void anotherNameForThisMachineIsRefused() {
    assertThat(Wire.get(address, "/", "Host: evil.example").status()).isEqualTo(403);
    assertThat(Wire.get(address, "/", "Host: localhost:1").status()).isEqualTo(200);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    Wire answer = Wire.send(address, "POST", "/preferences", "language=zh", FORM);
    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void aFormWithItsTokenIsAccepted() {
    Wire page = Wire.get(address, "/");
    Wire answer = send(page, "language=zh&back=/corpus");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/corpus");
    assertThat(answer.header("Set-Cookie")).contains("language=zh", "HttpOnly", "SameSite=Strict");
  }

  @Test
  void aTokenOfOneVisitorIsNoneOfAnother() {
    String stolen = Wire.get(address, "/").formToken();
    Wire other = Wire.get(address, "/");
    Wire answer =
        Wire.send(
            address,
            "POST",
            "/preferences",
            "language=zh&token=" + stolen,
            FORM,
            "Cookie: " + other.visitor());
    assertThat(answer.status()).isEqualTo(403);
  }

  private static Wire send(Wire page, String form, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = FORM;
    all[headers.length + 1] = "Cookie: " + page.visitor();
    return Wire.send(address, "POST", "/preferences", form + "&token=" + page.formToken(), all);
  }

  @Test
  void aFormFromAnotherSiteIsRefusedEvenWithAToken() {
    Wire page = Wire.get(address, "/");
    assertThat(send(page, "language=zh", "Origin: http://evil.example").status()).isEqualTo(403);
    assertThat(send(page, "language=zh", "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
    assertThat(send(page, "language=zh", "Origin: " + address).status()).isEqualTo(303);
  }

  @Test
  void oneIsNeverSentElsewhere() {
    Wire page = Wire.get(address, "/");
    for (String back :
        new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example"}) {
      assertThat(send(page, "back=" + back).header("Location")).isEqualTo("/");
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    Wire answer = Wire.send(address, "POST", "/preferences", "back=" + "x".repeat(70_000), FORM);
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void aFileIsTakenOnlyWithAFormOfOursAndNoLargerThanAllowed() {
    Wire page = Wire.get(address, "/gaps?list=sample-control-list");
    assertThat(sendFile(page, "", "technology").status()).isEqualTo(403);
    assertThat(sendFile(page, page.formToken(), "technology").status()).isEqualTo(422);
    assertThat(
            sendFile(page, page.formToken(), "technology", "Origin: http://evil.example").status())
        .isEqualTo(403);
    assertThat(sendFile(page, page.formToken(), "x".repeat(3 << 20)).status()).isEqualTo(413);
  }

  private static Wire sendFile(Wire page, String token, String content, String... headers) {
    String part = "--cut\r\nContent-Disposition: form-data; name=\"";
    String body =
        part
            + "token\"\r\n\r\n"
            + token
            + "\r\n"
            + part
            + "file\"; filename=\"../../mine.csv\"\r\n\r\n"
            + content
            + "\r\n--cut--\r\n";
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type: multipart/form-data; boundary=cut";
    all[headers.length + 1] = "Cookie: " + page.visitor();
    return Wire.send(address, "POST", "/gaps", body, all);
  }

  @Test
  void otherMethodsAreRefused() {
    assertThat(Wire.send(address, "DELETE", "/", "").status()).isEqualTo(405);
    assertThat(Wire.send(address, "TRACE", "/", "").status()).isEqualTo(405);
  }

  @Test
  void noPathLeavesTheWorkbench() {
    for (String target :
        new String[] {
          "/../../etc/passwd",
          "/%2e%2e/%2e%2e/etc/passwd",
          "/assets/../../../pom.xml",
          "/assets/x/y"
        }) {
      assertThat(Wire.get(address, target).status()).isBetween(400, 404);
    }
  }

  @Test
  void markupInAQuestionIsShownAsItIs() {
    Wire answer = Wire.get(address, "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
  }

  @Test
  void aQueryThatCannotBeReadShowsThePlaceAndNoTrace() {
    Wire answer = Wire.get(address, "/?q=power%3E%3D500blorps");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("no unit is written like this", "^").doesNotContain("\tat ");
  }

  @Test
  void whatIsNotThereIsSaidInTheVisitorsLanguage() {
    Wire answer = Wire.get(address, "/nowhere", "Accept-Language: zh-CN,zh;q=0.9");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("没有此页").doesNotContain("Exception");
  }

  @Test
  void anAddressThatOthersReachNeedsAToken() {
    assertThatThrownBy(() -> new Settings("0.0.0.0", 0, Optional.empty()))
        .hasMessageContaining("a token is needed");
    assertThatThrownBy(() -> new Settings("127.0.0.1", 0, Optional.of("short")))
        .hasMessageContaining("at least 16 characters");
  }

  @Test
  void whoKnowsTheTokenIsLetIn() {
    String token = "0123456789abcdef0123";
    try (Workbench guarded =
        SampleWorkbench.start(new Settings("127.0.0.1", 0, Optional.of(token)))) {
      String there = guarded.address();
      assertThat(Wire.get(there, "/corpus").status()).isEqualTo(401);
      assertThat(Wire.get(there, "/corpus", "Authorization: Bearer wrong").status()).isEqualTo(401);
      assertThat(Wire.get(there, "/corpus", "Authorization: Bearer " + token).status())
          .isEqualTo(200);
      Wire entrance = Wire.get(there, "/enter");
      String form = "token=" + entrance.formToken() + "&access=";
      String cookie = "Cookie: " + entrance.visitor();
      assertThat(Wire.send(there, "POST", "/enter", form + "wrong", FORM, cookie).status())
          .isEqualTo(401);
      Wire entered = Wire.send(there, "POST", "/enter", form + token, FORM, cookie);
      assertThat(entered.status()).isEqualTo(303);
      assertThat(Wire.get(there, "/corpus", "Cookie: " + entered.visitor()).status())
          .isEqualTo(200);
    }
  }
}
