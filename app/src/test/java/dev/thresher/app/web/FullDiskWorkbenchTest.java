package dev.thresher.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.FullerCorpus;
import dev.thresher.app.SampleCorpus;
import dev.thresher.app.SmallDisk;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench over a store whose disk is full: it answers, and says what it cannot keep. */
class FullDiskWorkbenchTest {
  private static final List<String> PAGES =
      List.of(
          "/", "/?q=power", "/corpus", "/changes", "/entry?list=sample-control-list&code=3A001");

  private static final int PATIENCE = 120;

  @TempDir private Path folder;

  @Test
  void aFullDiskIsReadAndNothingIsKeptOnIt() throws IOException {
    try (SmallDisk disk = SmallDisk.under(folder)) {
      FullerCorpus.copy(SampleCorpus.store(), disk.store());
      try (Workbench bench = start(disk.store())) {
        disk.fill(0);
        for (String page : PAGES) {
          assertThat(Wire.get(bench.address(), page).status()).as(page).isEqualTo(200);
        }
        Wire form = Wire.get(bench.address(), "/corpus/upload");
        Wire sent =
            post(
                bench,
                form,
                "/corpus/upload",
                document(form.formToken()),
                "multipart/form-data; boundary=cut");
        Wire understood = settled(bench, sent.header("Location"));
        assertThat(understood.status()).isEqualTo(200);
        String id = sent.header("Location").replaceFirst(".*id=", "");
        Wire keep =
            post(
                bench,
                form,
                "/corpus/keep",
                "token=" + form.formToken() + "&id=" + id,
                "application/x-www-form-urlencoded");
        Wire refused = settled(bench, keep.header("Location"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("No space left on device").doesNotContain("defect");
        Files.delete(disk.root().resolve("filler"));
      }
      Store store = Store.open(disk.store());
      assertThat(store.verify(file -> {})).isEmpty();
    }
  }

  private static Workbench start(Path store) {
    return Workbench.start(
        Settings.loopback(0), new Shelf(Store.open(store), Corpus.Progress.silent()));
  }

  private static Wire post(Workbench bench, Wire page, String path, String body, String type) {
    return Wire.send(
        bench.address(), "POST", path, body, "Content-Type: " + type, "Cookie: " + page.visitor());
  }

  /** Each time the workbench waits a while for the outcome before it says that it is busy. */
  private static Wire settled(Workbench bench, String place) {
    Wire answer = Wire.get(bench.address(), place);
    for (int i = 0; i < PATIENCE && answer.status() == 202; i++) {
      answer = Wire.get(bench.address(), place);
    }
    return answer;
  }

  private static String document(String token) {
    return part("token", token)
        + part("list", "garden-list")
        + part("edition", "2024-05-01")
        + part("language", "en")
        + "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"garden.txt\"\r\n\r\n"
        + "Section 1\nPumps having a flow rate exceeding 40 m3/h.\n"
        + "\r\n--cut--\r\n";
  }

  private static String part(String name, String value) {
    return "--cut\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }
}
