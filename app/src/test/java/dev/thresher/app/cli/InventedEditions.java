package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Editions of an invented list in the form of the CCL's JSON Lines, taken in from a manifest. */
record InventedEditions(Path folder, List<String> manifest) {
  static InventedEditions in(Path folder) {
    return new InventedEditions(
        folder, new ArrayList<>(List.of("path,list,edition_date,variant,published,effective")));
  }

  /**
   * An edition whose entry 9A901 has paragraphs a, b, ... of these words.
   *
   * @param dates when it was published and when it binds: {@code 2024-06-20,2024-09-01}, either may
   *     be left out
   */
  InventedEditions with(String date, String dates, String... paragraphs) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      rows.add(
          """
          {"version": "%s", "supplement": "1", "eccn": "9A901.%s", "ancestors": ["9A901"], \
          "breadcrumbs": ["9A901 Pumps as follows."], "heading": "", "text": "%s"}\
          """
              .formatted(date, (char) ('a' + i), paragraphs[i]));
    }
    Files.write(folder.resolve(date + ".jsonl"), rows);
    manifest.add(date + ".jsonl,us-ccl," + date + ",primary," + dates);
    return this;
  }

  void ingest() throws IOException {
    Path file = Files.write(folder.resolve("MANIFEST.csv"), manifest);
    Shell shell = Shell.run("ingest", "--manifest", file.toString(), store());
    assertThat(shell.code()).as(shell.err()).isZero();
  }

  String store() {
    return "--store=" + folder.resolve("store");
  }
}
