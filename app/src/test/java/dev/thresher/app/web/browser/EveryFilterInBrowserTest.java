package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.FullerCorpus;
import dev.thresher.corpus.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every filter of every page, whatever it is: used, it gives a page without a fault that says what
 * was asked. Over the sample lists with a list of parties and an announcement, or over a workbench
 * that runs at {@code -Dthresher.workbench=http://127.0.0.1:8075}.
 */
class EveryFilterInBrowserTest {
  private static final Optional<String> RUNNING =
      Optional.ofNullable(System.getProperty("thresher.workbench"));
  private static final double PATIENCE_MILLIS = 240_000;

  @TempDir static Path folder;

  @RegisterExtension
  static final Browsing BROWSING =
      RUNNING
          .map(Browsing::running)
          .orElseGet(() -> Browsing.store(() -> Store.open(FullerCorpus.under(folder))));

  private static Map<String, String> pages() {
    String list = RUNNING.isPresent() ? "us-ccl" : Tour.LIST;
    String parties = RUNNING.isPresent() ? "us-entity-list" : FullerCorpus.PARTIES;
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("search", "/?q=energy+density");
    pages.put("number", "/?quantity=frequency&low=2&unit=GHz");
    pages.put("entry", "/entry?list=" + list + "&code=3A001.e.1.b");
    pages.put("compare", "/entry/compare?list=" + list + "&code=3A001.e.1.b");
    pages.put("changes", "/changes?list=" + list);
    pages.put("meets", "/meets?property1=energy+density&value1=400+Wh/kg");
    pages.put("parties", "/parties?name=Precision+Instruments");
    pages.put("coverage", "/coverage?list=" + list);
    pages.put("items", "/items?list=" + list);
    pages.put("fields", "/fields?list=" + list);
    pages.put("party-counts", "/party-counts?list=" + parties);
    pages.put("gaps", "/gaps?list=" + list);
    pages.put("crossings", "/crossings?list=" + list);
    pages.put("tasks", "/tasks?list=" + list);
    pages.put("registry", "/registry");
    pages.put("announcements", "/announcements");
    return pages;
  }

  @ParameterizedTest
  @CsvSource({"en, 1400", "zh-CN, 390"})
  void everyFilterGivesAPageThatSaysWhatWasAsked(String locale, int width) {
    Map<String, List<String>> faults = new LinkedHashMap<>();
    try (Visit visit = BROWSING.visit(locale, width)) {
      visit.page().setDefaultTimeout(PATIENCE_MILLIS);
      pages()
          .forEach((name, target) -> {
            come(visit, target);
            List<Filter> filters = Filter.of(visit.page());
            assertThat(filters).as(name).isNotEmpty();
            for (Filter filter : filters) {
              List<String> found = used(visit, target, filter);
              if (!found.isEmpty()) {
                faults.put(name + " " + filter, found);
              }
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> used(Visit visit, String target, Filter filter) {
    come(visit, target);
    String before = filter.said(visit.page());
    int complaints = visit.complaints().size();
    visit.arriving(() -> filter.use(visit.page()));
    settle(visit);
    List<String> found = new ArrayList<>();
    visit.complaints().stream()
        .skip(complaints)
        .filter(each -> !each.contains("status of 503"))
        .forEach(found::add);
    if (visit.page().locator("main h1").count() != 1) {
      found.add("no heading at " + visit.here());
    }
    visit.page().locator(".callout.problem").allInnerTexts().forEach(found::add);
    if (found.isEmpty()) {
      String said = filter.said(visit.page());
      String asked =
          !filter.type().equals("checkbox") ? filter.value() : before.isEmpty() ? "on" : "";
      boolean isTitled = visit.page().locator("main h1").innerText().contains(asked);
      if (!said.equals(asked) && (asked.isEmpty() || !isTitled)) {
        found.add("asked " + asked + ", the form says " + said + " at " + visit.here());
      }
    }
    return found;
  }

  private static void come(Visit visit, String target) {
    visit.go(target);
    settle(visit);
  }

  /** What is computed for the first time comes by itself. */
  private static void settle(Visit visit) {
    visit
        .page()
        .waitForFunction(
            "() => document.readyState === 'complete'"
                + " && performance.getEntriesByType('navigation')[0].responseStatus !== 503");
  }
}
