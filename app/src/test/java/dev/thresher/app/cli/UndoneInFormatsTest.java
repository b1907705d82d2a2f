package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that went forth, back and forth again: each format tells what undoes and what repeats. */
class UndoneInFormatsTest {
  private static final String NOTE = "undoes that of 2023-06-01";
  private static final String AGAIN = "repeats that of 2023-06-01";

  @TempDir static Path folder;

  @BeforeAll
  static void ingest() {
    edition("2021-06-01.html", "2021-06-01");
    edition("2023-06-01.pdf", "2023-06-01");
    edition("2021-06-01.html", "2024-06-01");
    edition("2023-06-01.pdf", "2025-06-01");
  }

  private static void edition(String name, String day) {
    Path file = SampleCorpus.FOLDER.resolve("sample-control-list").resolve(name);
    Shell shell =
        Shell.run("ingest", file.toString(), "--list", "back-and-forth", "--edition", day, store());
    assertThat(shell.code()).as(shell.err()).isZero();
  }

  private static String store() {
    return "--store=" + folder.resolve("store");
  }

  private static String written(String command, String format, String... more) throws IOException {
    Path out = folder.resolve(command + "." + format);
    String[] words = java.util.Arrays.copyOf(more, more.length + 4);
    words[more.length] = store();
    words[more.length + 1] = "--format=" + format;
    words[more.length + 2] = "--out=" + out;
    words[more.length + 3] = "--list=back-and-forth";
    Shell shell = Shell.run(words);
    assertThat(shell.code()).as(shell.err()).isZero();
    return format.equals("xlsx") ? unzipped(out) : Files.readString(out);
  }

  private static String unzipped(Path workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(workbook);
        ZipInputStream zip = new ZipInputStream(in)) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "xlsx", "json", "jsonl", "md", "html"})
  void changesTellIt(String format) throws IOException {
    assertThat(oneLine(written("changes", format, "changes", "--steps")))
        .contains(NOTE)
        .contains(AGAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "xlsx", "json", "jsonl", "md", "html"})
  void historyTellsIt(String format) throws IOException {
    assertThat(oneLine(written("history", format, "history", "3A991.j.2")))
        .contains(NOTE)
        .contains(AGAIN);
  }

  @Test
  void theNetChangeOfThereAndBackIsNoneAndHasNoNote() throws IOException {
    String net =
        written("net", "jsonl", "changes", "--from=2021-06-01", "--to=2024-06-01", "--kind=value");
    assertThat(net).isEmpty();
  }
}
