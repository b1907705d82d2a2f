package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page as a browser shows it: nothing fails, nothing is fetched elsewhere, all can use it.
 */
class PagesInBrowserTest {
  private static final int WIDE = 1400;
  private static final int NARROW = 390;
  private static final int STOPS_OF_A_DAY = 4;

  /** Marks what a visitor can use with its place in the order of the page; how many there are. */
  private static final String USABLE =
      "() => { const all = [...document.querySelectorAll('a[href], button, input, select, summary,"
          + " textarea, [tabindex=\"0\"]')].filter(each => each.checkVisibility() && !each.disabled"
          + " && each.type !== 'hidden'); all.forEach((each, at) => { each.dataset.place = at; });"
          + " return all.length; }";

  /** What is wrong with that which has the focus; empty if nothing is. */
  private static final String FOCUSED =
      "place => { const here = document.activeElement; const look = getComputedStyle(here);"
          + " const isSeen = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0;"
          + " return here.dataset.place === String(place) && isSeen ? '' : place + ': '"
          + " + here.outerHTML.slice(0, 160) + ' ' + look.outline; }";

  @RegisterExtension static final Browsing BROWSING = Browsing.samples();

  /** Each language, each width and each of the colours once. */
  @ParameterizedTest
  @CsvSource({"en, light, 1400", "zh-CN, dark, 390"})
  void everyPageIsQuietFitsAndIsOpenToEverybody(String locale, String theme, int width) {
    assertThat(look(locale, theme, width)).isEmpty();
  }

  /** What the two above leave out: minutes, so only when {@code docs/workbench.md} says how. */
  @ParameterizedTest
  @CsvSource({
    "en, light, 390",
    "en, dark, 1400",
    "en, dark, 390",
    "zh-CN, light, 1400",
    "zh-CN, light, 390",
    "zh-CN, dark, 1400"
  })
  @EnabledIfSystemProperty(named = "thresher.browser", matches = "all")
  void soItIsInEveryLanguageColourAndWidth(String locale, String theme, int width) {
    assertThat(look(locale, theme, width)).isEmpty();
  }

  private static List<String> look(String locale, String theme, int width) {
    List<String> found = new ArrayList<>();
    try (Visit visit = BROWSING.chromium().visit(BROWSING.address(), locale, width, theme)) {
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
      visit.complaints().stream()
          .filter(complaint -> !complaint.contains("status of 404"))
          .forEach(found::add);
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void coloursAreChosenAndKeptAndCanBeRead(String theme) {
    try (Visit visit = BROWSING.visit("en", WIDE)) {
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
    try (Visit visit = BROWSING.visit("en", WIDE)) {
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
    try (Visit visit = BROWSING.visit("en", WIDE)) {
      visit.go("/?q=energy+density");
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().locator("a.skip:focus").count()).isEqualTo(1);
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("main:focus").count()).isEqualTo(1);
      visit.page().keyboard().press("/");
      assertThat(visit.page().locator("input[name=q]:focus").count()).isEqualTo(1);
    }
  }

  /** Everything that can be used is reached by Tab, in the order of the page, and seen there. */
  @ParameterizedTest
  @CsvSource({"/", "/changes?list=sample-control-list&steps=on", "/meets", "/corpus/upload"})
  void theKeyboardReachesAllInOrderAndShowsWhereItIs(String target) {
    try (Visit visit = BROWSING.visit("en", WIDE)) {
      visit.go(target);
      int usable = ((Number) visit.page().evaluate(USABLE)).intValue();
      List<String> lost = new ArrayList<>();
      for (int i = 0; i < usable; i++) {
        onward(visit, i);
        String found = String.valueOf(visit.page().evaluate(FOCUSED, i));
        if (!found.isEmpty()) {
          lost.add(found);
        }
      }
      assertThat(usable).isGreaterThan(10);
      assertThat(lost).isEmpty();
    }
  }

  /** A day has stops of its own for year, month and day; the next thing comes after them. */
  private static void onward(Visit visit, int place) {
    for (int stop = 0; stop <= STOPS_OF_A_DAY; stop++) {
      visit.page().keyboard().press("Tab");
      Object here = visit.page().evaluate("() => document.activeElement.dataset.place");
      if (!String.valueOf(place - 1).equals(here)) {
        return;
      }
    }
  }

  @Test
  void theKeyboardSortsATableAndOpensAChange() {
    try (Visit visit = BROWSING.visit("en", WIDE)) {
      visit.go("/changes?list=" + Tour.LIST + "&steps=on");
      visit.page().locator("table.sortable th").first().focus();
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("th[aria-sort=ascending]").count()).isEqualTo(1);
      visit.page().keyboard().press(" ");
      assertThat(visit.page().locator("th[aria-sort=descending]").count()).isEqualTo(1);
      visit.page().locator("tbody.item summary").first().focus();
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("tbody.item details[open] .redline").count()).isEqualTo(1);
    }
  }

  @Test
  void withoutScriptsAllCanBeAskedAndRead() {
    try (Visit visit = BROWSING.chromium().withoutScripts(BROWSING.address())) {
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
