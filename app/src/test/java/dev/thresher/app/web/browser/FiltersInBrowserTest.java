package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every filter, used as a visitor uses it: the address changes, and so does what is shown. */
class FiltersInBrowserTest {
  private static final String LIST = "list=" + Tour.LIST;

  @RegisterExtension static final Browsing BROWSING = Browsing.samples();

  private Visit visit;

  @BeforeEach
  void come() {
    visit = BROWSING.visit("en", 1400);
  }

  @AfterEach
  void leave() {
    assertThat(visit.complaints()).isEmpty();
    visit.close();
  }

  private Locator at(String selector) {
    return visit.page().locator(selector);
  }

  private int hits() {
    return at(".hit-list > li").count();
  }

  private int rows() {
    return at("tbody.item:visible").count();
  }

  private void arriving(Runnable step) {
    visit.arriving(step);
  }

  private void choose(String field, String value) {
    arriving(() -> at("select[name=" + field + "]").selectOption(value));
    assertThat(visit.here()).contains(field + "=" + value);
  }

  private void submit() {
    arriving(() -> at("main form button[type=submit]").last().click());
  }

  @Test
  void wordsAreSoughtAndBlankFieldsLeaveTheAddressShort() {
    visit.go("/");
    at("input[name=q]").fill("energy density");
    arriving(() -> at("input[name=q]").press("Enter"));
    assertThat(visit.here()).contains("q=energy+density").doesNotContain("low=", "unit=");
    assertThat(hits()).isPositive();
  }

  @Test
  void aFacetNarrowsAndLetsGo() {
    visit.go("/?q=energy+density&editions=all");
    int all = hits();
    arriving(() -> at(".facets a:has-text('sample-cn-list')").click());
    assertThat(hits()).isPositive().isLessThan(all);
    arriving(() -> at(".facets a[aria-current]").first().click());
    assertThat(hits()).isEqualTo(all);
  }

  @Test
  void theSliderStopsAtEditionsAndAsksAsOfThatDay() {
    visit.go("/?q=3A001.e.1.b&" + LIST);
    assertThat(at(".hit-list").innerText()).contains("350");
    Locator slider = at(".slider input");
    slider.focus();
    arriving(() -> slider.press("Home"));
    assertThat(visit.here()).contains("at=2019-06-01");
    assertThat(at(".hit-list").innerText()).contains("250");
  }

  @Test
  void editionsOrderAndReachAreChosen() {
    visit.go("/?quantity=energy+density&low=240&high=260&unit=Wh/kg");
    int latest = hits();
    at("select[name=editions]").selectOption("all");
    submit(".ask-line button");
    assertThat(hits()).isGreaterThan(latest);
    visit.go("/?q=energy+density");
    at("select[name=sort]").selectOption("oldest");
    submit(".ask-line button");
    assertThat(at(".hit-list p.foot").first().innerText()).contains("2023-01-01");
    at("select[name=reach]").selectOption("typed");
    submit(".ask-line button");
    assertThat(at(".hit-list").innerText()).doesNotContain("sample-cn-list");
  }

  private void submit(String button) {
    arriving(() -> at(button).first().click());
  }

  @Test
  void aNumberIsSoughtByItsBounds() {
    visit.go("/");
    at("summary").first().click();
    at("input[name=quantity]").fill("energy density");
    at("input[name=low]").fill("500");
    at("input[name=unit]").fill("Wh/kg");
    submit(".ask-line button");
    assertThat(at(".hit-list").innerText()).contains("550").doesNotContain("350");
    at("input[name=high]").fill("520");
    submit(".ask-line button");
    assertThat(at(".empty").count()).isEqualTo(1);
  }

  @Test
  void anEditionIsPicked() {
    visit.go("/entry?" + LIST + "&code=3A001.e.1.b");
    assertThat(at(".tree").innerText()).contains("350");
    choose("at", "2019-06-01");
    assertThat(at(".tree").innerText()).contains("250").doesNotContain("350");
  }

  @Test
  void anyTwoEditionsAreLaidBesideEachOther() {
    visit.go("/entry/compare?" + LIST + "&code=3A001.e.1.b");
    choose("at", "2023-06-01");
    choose("with", "2019-06-01");
    assertThat(at(".redlines del").allInnerTexts()).contains("250");
    assertThat(at(".redlines ins").allInnerTexts()).contains("350");
    choose("with", "2023-06-01");
    assertThat(at(".redlines del").count()).isZero();
  }

  @Test
  void theContentsOfAnEditionAreFilteredWhileOneTypes() {
    visit.go("/entry?" + LIST);
    int all = rows();
    at("#words").fill("6A005");
    assertThat(rows()).isPositive().isLessThan(all);
    assertThat(at("#count").innerText()).contains(" of " + all);
  }

  @ParameterizedTest
  @CsvSource({
    "direction, relaxed, .chip.relaxed, .chip.tightened",
    "direction, tightened, .chip.tightened, .chip.relaxed",
    "kind, value, .chip, .chip.undetermined"
  })
  void changesAreChosen(String field, String value, String there, String gone) {
    visit.go("/changes?" + LIST + "&steps=on");
    choose(field, value);
    assertThat(at("table.changes " + there).count()).isPositive();
    assertThat(at("table.changes " + gone).count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "code, 3A001.e",
    "property, energy density",
    "unit, W.h/kg",
    "unit, Wh/kg",
    "unit, W·h/kg"
  })
  void changesAreNarrowedByWords(String field, String value) {
    visit.go("/changes?" + LIST + "&steps=on");
    int all = rows();
    at("input[name=" + field + "]").fill(value);
    arriving(() -> at("input[name=" + field + "]").press("Enter"));
    assertThat(rows()).isPositive().isLessThan(all);
  }

  @Test
  void daysAndStepsOfChangesAreChosen() {
    visit.go("/changes?" + LIST);
    choose("from", "2019-06-01");
    assertThat(at("h1").innerText()).contains("2019-06-01");
    choose("to", "2021-06-01");
    assertThat(at("h1").innerText()).contains("2021-06-01");
    int thresholds = rows();
    arriving(() -> at("input[name=words]").check());
    assertThat(rows()).isGreaterThan(thresholds);
    arriving(() -> at("input[name=steps]").check());
    assertThat(visit.here()).contains("steps=on");
  }

  @Test
  void aListOfChangesIsChosen() {
    visit.go("/changes?" + LIST);
    choose("list", "sample-cn-list");
    assertThat(at("h1").innerText()).contains("sample-cn-list");
  }

  @Test
  void aFigureLinksToItsRows() {
    visit.go("/changes?" + LIST + "&steps=on");
    int claimed = Integer.parseInt(at("a.figure.relaxed b").innerText());
    arriving(() -> at("a.figure.relaxed").click());
    assertThat(rows()).isEqualTo(claimed);
  }

  @Test
  void changesAreFilteredWhileOneTypesAndSortedByAClick() {
    visit.go("/changes?" + LIST + "&steps=on");
    int all = rows();
    at("#words").fill("6A");
    assertThat(rows()).isPositive().isLessThan(all);
    at("#words").fill("");
    String first = at("tbody.item").first().innerText();
    at("table.changes th").first().press("Enter");
    at("table.changes th").first().press("Enter");
    assertThat(at("tbody.item").first().innerText()).isNotEqualTo(first);
    assertThat(at("th[aria-sort=descending]").count()).isEqualTo(1);
  }

  @Test
  void aProductIsJudged() {
    visit.go("/meets");
    at("input[name=property1]").fill("重量能量密度");
    at("input[name=value1]").fill("400 瓦时/千克");
    at("input[name=subject]").fill("二次电池");
    submit();
    int all = at(".verdict").count();
    at("input[name=value1]").fill("600 瓦时/千克");
    at("input[name=subject]").fill("一次电池");
    at("input[name=met]").check();
    submit();
    assertThat(at(".verdict").count()).isPositive().isLessThan(all);
    assertThat(at(".verdict").first().innerText()).contains("1A901.a", "550");
  }

  @Test
  void aFigureOfVerdictsLinksToThem() {
    visit.go("/meets?property1=energy+density&value1=400+Wh/kg&any-subject=on");
    int all = at(".verdict").count();
    int claimed = Integer.parseInt(at("a.figure.neutral b").innerText());
    arriving(() -> at("a.figure.neutral").click());
    assertThat(visit.here()).contains("verdict=not%20met");
    assertThat(at(".verdict").count()).isEqualTo(claimed).isPositive().isLessThan(all);
    assertThat(at(".verdict h2 .chip.neutral").count()).isEqualTo(claimed);
    arriving(() -> at("a.figure[aria-current]").click());
    assertThat(at(".verdict").count()).isEqualTo(all);
  }

  @Test
  void aProductIsJudgedByTheListOfADayAndByItsNumbersAlone() {
    visit.go("/meets?property1=energy+density&value1=400+Wh/kg");
    at("select[name=list]").selectOption(Tour.LIST);
    at("input[name=any-subject]").check();
    at("input[name=at]").fill("2020-01-01");
    submit();
    assertThat(at(".verdict").first().innerText()).contains("2019-06-01");
    assertThat(visit.here()).contains("any-subject=on");
  }

  @Test
  void holdingsAreFiltered() {
    visit.go("/corpus");
    int all = rows();
    at("#words").fill("2019");
    assertThat(rows()).isPositive().isLessThan(all);
  }
}
