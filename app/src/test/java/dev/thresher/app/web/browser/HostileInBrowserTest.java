package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.app.web.Workbench;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list whose text, names and file names are full of scripts: shown as it is, never run. */
class HostileInBrowserTest {
  private static final String LIST = "\"><script>alert(1)<script>";
  private static final String CODE = "3A901.a";
  private static final String TEXT =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Invented list</title></head><body>
      <h1>Supplement No. 1 to Part 774—Invented list</h1>
      <h2>Category 3—Cells</h2>
      <h3>A. End Items and Components</h3>
      <h3>3A901 Cells of &lt;script&gt;alert('heading')&lt;/script&gt;, as follows (see List of Items Controlled).</h3>
      <p>List of Items Controlled</p>
      <p><i>Items:</i></p>
      <p>a. Cells of &lt;img src=x onerror=alert('text')&gt; having an "energy density" exceeding {0} Wh/kg;</p>
      <p>b. "&gt;&lt;svg onload=alert('svg')&gt; cells with a mass of 3 kg or more, see 3A901.a;</p>
      <p>c. javascript:alert('word') &lt;a href="javascript:alert('link')"&gt;cells&lt;/a&gt; of 7 V or more.</p>
      </body></html>
      """;

  @TempDir Path folder;

  @Test
  void scriptsInTextsAndNamesAreShownAsWords() throws IOException {
    try (Chromium chromium = Chromium.open();
        Workbench workbench = workbench();
        Visit visit = chromium.visit(workbench.address(), "en", 1400)) {
      for (String page : pages()) {
        assertThat(visit.go(page)).as(page).isEqualTo(200);
        assertThat(visit.page().locator("main script, main svg[onload], img[src=x]").count())
            .as(page)
            .isZero();
        assertThat(visit.page().locator("a[href^='javascript:']").count()).as(page).isZero();
      }
      visit.go(pages().getFirst());
      assertThat(visit.text()).contains("<img src=x onerror=alert('text')>");
      visit.go("/corpus");
      assertThat(visit.text()).contains(LIST, "onerror=alert('file')");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static List<String> pages() {
    String list = "list=" + URLEncoder.encode(LIST, StandardCharsets.UTF_8);
    return List.of(
        "/entry?" + list + "&code=" + CODE,
        "/entry?" + list + "&code=3A901",
        "/entry?" + list,
        "/entry/history?" + list + "&code=" + CODE,
        "/entry/compare?" + list + "&code=3A901",
        "/changes?" + list + "&words=on",
        "/changes?" + list + "&steps=on",
        "/?q=energy+density&editions=all",
        "/?q=alert",
        "/meets?property1=energy+density&value1=400+Wh/kg&any-subject=on",
        "/coverage?" + list,
        "/items?" + list,
        "/corpus",
        "/");
  }

  private Workbench workbench() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    StringBuilder manifest = new StringBuilder("path,list,family,edition_date,variant,language\n");
    int bound = 300;
    for (String day : List.of("2020-01-01", "2021-01-01")) {
      String name = "<img src=x onerror=alert('file')> " + day + ".html";
      Files.writeString(folder.resolve("in").resolve(name), TEXT.replace("{0}", "" + bound));
      manifest.append(name).append(",\"").append(LIST.replace("\"", "\"\"")).append('"');
      manifest.append(",us-ccl,").append(day).append(",primary,en\n");
      bound += 50;
    }
    Path file = Files.writeString(folder.resolve("in/manifest.csv"), manifest);
    Store store = Store.create(folder.resolve("store"));
    Intake.Report report =
        new Intake(store, Extractions.local(store))
            .run(IntakePlan.of(Manifest.read(file)), Corpus.Progress.silent());
    assertThat(report.problems()).noneMatch(each -> each.message().contains("cannot"));
    return Workbench.start(Settings.loopback(0), new Shelf(store, Corpus.Progress.silent()));
  }
}
