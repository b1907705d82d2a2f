package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.thresher.app.FullerCorpus;
import dev.thresher.corpus.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The filters of analyses, parties and announcements: what is asked is what is shown. */
class AnalysisFiltersInBrowserTest {
  private static final String LIST = "list=" + Tour.LIST;
  private static final String PARTIES = "list=" + FullerCorpus.PARTIES;

  @TempDir static Path folder;

  @RegisterExtension
  static final Browsing BROWSING = Browsing.store(() -> Store.open(FullerCorpus.under(folder)));

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

  private void submit() {
    visit.arriving(() -> at("main form[method=get] button[type=submit]").first().click());
  }

  private void choose(String field, String value) {
    at("select[name=" + field + "]").selectOption(value);
    submit();
  }

  private void fill(String field, String value) {
    at("input[name=" + field + "]:not([type=hidden])").fill(value);
    submit();
  }

  private String counts() {
    return at("main table").first().innerText();
  }

  @Test
  void countsAreAskedForOtherCountriesAndEditions() {
    visit.go("/coverage?" + LIST);
    at("input[name=countries]").fill("JP");
    choose("editions", "all");
    assertThat(counts()).contains("2019-06-01", "Japan").doesNotContain("China");
    choose("list", "sample-cn-list");
    assertThat(counts()).contains("sample-cn-list@2020-01-01").doesNotContain(Tour.LIST);
    fill("chart", "2001-01-01");
    assertThat(visit.text()).contains("in force on 2001-01-01");
    visit.go("/items?" + LIST);
    assertThat(counts()).doesNotContain("2019-06-01");
    choose("editions", "all");
    assertThat(counts()).contains("2019-06-01");
    choose("list", "sample-cn-list");
    assertThat(counts()).contains("sample-cn-list").doesNotContain(Tour.LIST);
  }

  @Test
  void fieldsAndCrossingsAreThoseOfTheListThatIsChosen() {
    for (String path : List.of("/fields?", "/crossings?")) {
      visit.go(path + LIST);
      String of = visit.text();
      choose("list", "sample-cn-list");
      assertThat(visit.here()).contains("list=sample-cn-list");
      assertThat(visit.text()).isNotEqualTo(of);
    }
  }

  @Test
  void gapsAreThoseOfADay() {
    visit.go("/gaps?" + LIST);
    assertThat(at("main").innerText()).contains(Tour.LIST + "@2023-06-01");
    fill("at", "2020-01-01");
    assertThat(at("main").innerText())
        .contains(Tour.LIST + "@2019-06-01")
        .doesNotContain(Tour.LIST + "@2023-06-01");
    choose("list", "sample-cn-list");
    assertThat(visit.here()).contains("list=sample-cn-list");
    assertThat(at("main").innerText()).doesNotContain(Tour.LIST + "@");
  }

  @Test
  void tasksAreWeighed() {
    visit.go("/tasks?" + LIST);
    for (String weight : List.of("gap", "years", "regimes", "dependents")) {
      fill(weight, "2.5");
      assertThat(at(".notes").innerText()).contains(weight + "=2.5");
    }
  }

  @Test
  void theRowsOfANumberAreShownAlone() {
    visit.go("/gaps?" + LIST);
    int all = at("table").last().locator("tbody.item").count();
    Locator number = at("table").first().locator("td.number a").first();
    visit.arriving(number::click);
    assertThat(visit.here()).contains("set=", "#rows");
    int some = at("table").last().locator("tbody.item").count();
    assertThat(some).isPositive().isLessThan(all);
    visit.arriving(() -> at("a[href$='#rows']:has-text('all')").last().click());
    assertThat(at("table").last().locator("tbody.item").count()).isEqualTo(all);
  }

  @Test
  void systemsAreSeenFromThreeSides() {
    visit.go("/registry");
    List<String> seen = new ArrayList<>(List.of(counts()));
    for (String view : List.of("timeline", "party-lists")) {
      choose("view", view);
      assertThat(seen).doesNotContain(counts());
      seen.add(counts());
    }
  }

  @Test
  void partiesAreFoundByNameAsOfADay() {
    visit.go("/parties");
    fill("name", "Kite Works");
    assertThat(at("main").innerText()).contains("Huawei Precision Instruments Kite Works");
    fill("at", "2020-01-01");
    assertThat(at("main").innerText()).doesNotContain("Huawei Precision Instruments Kite Works");
  }

  @Test
  void partiesAreCountedByWhatIsAskedForAPlaceAndADay() {
    visit.go("/party-counts?" + PARTIES);
    choose("by", "address");
    assertThat(counts()).contains("Afghanistan", "Belarus");
    choose("by", "year");
    assertThat(counts()).contains("2011", "2019").doesNotContain("Belarus");
    fill("at", "2015-01-01");
    assertThat(counts()).contains("2011").doesNotContain("2019");
    visit.go("/party-counts?" + PARTIES);
    assertThat(counts()).contains("unknown");
    fill("destination", "BY");
    assertThat(counts()).doesNotContain("unknown");
  }

  @Test
  void announcementsAreTakenApart() {
    visit.go("/announcements");
    assertThat(counts()).contains("2031年第7号").doesNotContain("9B901.a");
    at("input[name=items]").check();
    choose("list", "cn-announcements");
    assertThat(counts()).contains("9B901.a");
  }

  @Test
  void whatIsTrueOfAProductAndWhatNotIsHeldAgainstTheWords() {
    String asked =
        "/meets?property1=energy+density&value1=600+Wh/kg&any-subject=on&list=" + Tour.LIST;
    visit.go(asked);
    String open = at("main").innerText();
    fill("being", "primary cells");
    assertThat(visit.here()).contains("being=primary+cells");
    fill("not-being", "secondary cells");
    assertThat(visit.here()).contains("not-being=secondary+cells");
    assertThat(at("main").innerText()).isNotEqualTo(open);
  }
}
