package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.thresher.app.SampleCorpus;
import dev.thresher.corpus.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tables and documents that a visitor sends: checked, shown, and kept only when asked. */
class SendingInBrowserTest {
  private static final String HEAD = "technology,product,property,subject,part,value,date,source\n";
  private static final double PATIENCE_MILLIS = 240_000;

  @TempDir static Path folder;

  @RegisterExtension static final Browsing BROWSING = Browsing.store(() -> Store.create(folder));

  private Visit visit;

  @BeforeEach
  void come() {
    visit = BROWSING.visit("en", 1400);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  private Locator at(String selector) {
    return visit.page().locator(selector);
  }

  /** Reading opens the models of the languages, which takes its time on a busy machine. */
  private void comes(String words) {
    at("text=" + words).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
  }

  private void send(String row, boolean isKept) {
    sendAs("mine.csv", row, isKept);
  }

  private void sendAs(String name, String row, boolean isKept) {
    visit.go("/gaps?list=my-list");
    at(".own-table summary").click();
    at("input[name=file]")
        .setInputFiles(
            new FilePayload(name, "text/csv", (HEAD + row).getBytes(StandardCharsets.UTF_8)));
    at("input[name=keep]").setChecked(isKept);
    visit.arriving(() -> at(".own-table button").click());
  }

  @Test
  void anEmptyStoreIsToldAndADocumentIsUnderstoodBeforeItIsKept() {
    visit.go("/corpus");
    assertThat(visit.text()).contains("The store is empty");
    assertThat(visit.barriers()).isEmpty();
    visit.go("/corpus/upload");
    at("input[name=file]")
        .setInputFiles(SampleCorpus.FOLDER.resolve("sample-control-list/2021-06-01.html"));
    at("input[name=list]").fill("my-list");
    at("select[name=family]").selectOption("us-ccl");
    at("input[name=edition]").fill("2021-06-01");
    visit.arriving(() -> at("main button.main-action").click());
    comes("It is not in the store yet");
    assertThat(visit.text()).contains("my-list@2021-06-01", "3.18");
    assertThat(visit.barriers()).isEmpty();
    visit.go("/gaps?list=my-list");
    assertThat(visit.text()).contains("The store does not hold this list");
    visit.page().goBack();
    visit.arriving(() -> at("main button.main-action").click());
    comes("It is in the store");
    aTableIsCheckedAnsweredAndForgotten();
    aTableIsKeptWhenAsked();
    aMistakeInATableIsToldWithItsRowAndColumn();
  }

  @Test
  void whatIsRefusedIsSentAgainFromTheSamePage() {
    List<String> ways = new ArrayList<>();
    visit
        .page()
        .onRequest(request -> {
          if (request.method().equals("POST")) {
            ways.add(request.resourceType());
          }
        });
    visit.go("/corpus/upload");
    for (int i = 1; i <= 2; i++) {
      choose("empty.txt", "");
      visit
          .page()
          .waitForResponse(
              response -> response.request().method().equals("POST"),
              () -> at("main button.main-action").click());
      at("main:focus .callout.problem").waitFor();
      assertThat(ways).hasSize(i);
    }
    choose("garden.txt", "Section 1\nPumps having a flow rate exceeding 40 m3/h.\n");
    at("input[name=list]").fill("garden-list");
    at("input[name=edition]").fill("2024-05-01");
    visit.arriving(() -> at("main button.main-action").click());
    assertThat(visit.here()).startsWith("/corpus/sent");
    assertThat(ways).isEqualTo(List.of("xhr", "xhr", "xhr"));
  }

  private void choose(String name, String words) {
    at("input[name=file]")
        .setInputFiles(new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8)));
  }

  /** The newer state of the store is opened behind the pages. */
  private void whenHeld() {
    for (int i = 0; i < 120 && visit.go("/entry?list=my-list") != 200; i++) {
      visit.page().waitForTimeout(500);
    }
    assertThat(visit.go("/entry?list=my-list")).isEqualTo(200);
  }

  private void aTableIsCheckedAnsweredAndForgotten() {
    whenHeld();
    aHostileTableIsShownAndNotRun();
    send("cells,mine,energy density,secondary cells,cell,300 Wh/kg,2024-01,illustrative\n", false);
    assertThat(visit.here()).isEqualTo("/gaps");
    assertThat(visit.text()).contains("mine.csv: 1 capabilities", "was not kept", "3A001.e.1.b");
    assertThat(visit.barriers()).isEmpty();
  }

  /** Neither its words nor its name become markup. */
  private void aHostileTableIsShownAndNotRun() {
    String script = "<img src=x onerror=alert('cell')>";
    sendAs(
        "<img src=x onerror=alert('name')>.csv",
        "cells," + script + ",energy density,secondary cells,cell,300 Wh/kg,2024-01,illustrative\n",
        false);
    assertThat(visit.text()).contains("onerror=alert('name')", script);
    assertThat(at("img[src=x]").count()).isZero();
    assertThat(visit.complaints()).allMatch(each -> each.contains("status of 404"));
  }

  private void aTableIsKeptWhenAsked() {
    send("cells,mine,energy density,secondary cells,cell,300 Wh/kg,2024-01,illustrative\n", true);
    assertThat(visit.here()).contains("table=", "list=my-list");
    assertThat(visit.text()).contains("kept until the workbench stops", "3A001.e.1.b");
    visit.arriving(() -> at("td.number a").first().click());
    assertThat(visit.here()).contains("set=", "#rows");
  }

  private void aMistakeInATableIsToldWithItsRowAndColumn() {
    send("cells,mine,energy density,secondary cells,cell,many,2024-01,illustrative\n", true);
    assertThat(at(".callout.problem").innerText()).contains("row 2", "value", "many");
    assertThat(visit.here()).isEqualTo("/gaps");
  }
}
