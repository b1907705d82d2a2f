package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.web.SampleWorkbench;
import dev.thresher.app.web.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page as a browser shows it: nothing fails, nothing is fetched elsewhere, all can use it.
 */
class PagesInBrowserTest {
  private static final int WIDE = 1400;
  private static final int NARROW = 390;
  private static final List<AutoCloseable> OPEN = new ArrayList<>();
  private static Chromium chromium;
  private static String address = "";

  @BeforeAll
  static void start() {
    chromium = Chromium.open();
    OPEN.add(chromium);
    Workbench workbench = SampleWorkbench.start();
    OPEN.add(workbench);
    address = workbench.address();
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable each : OPEN) {
      each.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 1400", "zh-CN, 390"})
  void everyPageIsQuietFitsAndIsOpenToEverybody(String locale, int width) {
    try (Visit visit = chromium.visit(address, locale, width)) {
      List<String> found = new ArrayList<>();
      for (Map.Entry<String, String> stop : Tour.stops().entrySet()) {
        int status = visit.go(stop.getValue());
        assertThat(status).as(stop.getKey()).isEqualTo(stop.getKey().equals("missing") ? 404 : 200);
        visit.barriers().forEach(barrier -> found.add(stop.getKey() + ": " + barrier));
        visit.page().setViewportSize(NARROW, Visit.HEIGHT);
        if (visit.overflow() > 0) {
          found.add(stop.getKey() + ": wider than a narrow window by " + visit.overflow());
        }
        visit.page().setViewportSize(width, Visit.HEIGHT);
      }
      assertThat(found).isEmpty();
      assertThat(visit.complaints()).allMatch(complaint -> complaint.contains("status of 404"));
    }
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void coloursAreChosenAndKeptAndCanBeRead(String theme) {
    try (Visit visit = chromium.visit(address, "en", WIDE)) {
      visit.go("/changes?list=" + Tour.LIST + "&steps=on");
      visit.page().locator("button[name=theme][value=" + theme + "]").click();
      assertThat(visit.page().locator("html").getAttribute("data-theme")).isEqualTo(theme);
      assertThat(visit.here()).isEqualTo("/changes?list=" + Tour.LIST + "&steps=on");
      assertThat(visit.barriers()).isEmpty();
      visit.go("/?q=energy+density");
      assertThat(visit.page().locator("html").getAttribute("data-theme")).isEqualTo(theme);
      assertThat(visit.barriers()).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void theLanguageIsChosenAndKept() {
    try (Visit visit = chromium.visit(address, "en", WIDE)) {
      visit.go("/corpus");
      visit.page().locator("button[name=language]").click();
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
      assertThat(visit.here()).isEqualTo("/corpus");
      visit.go("/");
      assertThat(visit.text()).contains("检索");
    }
  }

  @Test
  void theKeyboardReachesContentAndSearch() {
    try (Visit visit = chromium.visit(address, "en", WIDE)) {
      visit.go("/?q=energy+density");
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().locator("a.skip:focus").count()).isEqualTo(1);
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("main:focus").count()).isEqualTo(1);
      visit.page().keyboard().press("/");
      assertThat(visit.page().locator("input[name=q]:focus").count()).isEqualTo(1);
    }
  }

  @Test
  void withoutScriptsAllCanBeAskedAndRead() {
    try (Visit visit = chromium.withoutScripts(address)) {
      visit.go("/");
      visit.page().locator("input[name=q]").fill("energy density");
      visit.page().locator(".search-form button.main-action").first().click();
      assertThat(visit.page().locator(".hit-list > li").count()).isPositive();
      visit.page().locator(".hit-list h3 a").first().click();
      assertThat(visit.page().locator("mark.parameter").count()).isPositive();
      assertThat(visit.page().locator("form.controls:visible").count()).isZero();
    }
  }
}
