package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --locale zh}: what a report says itself is Chinese, what it quotes stays as it is. */
class ChineseReportsTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** What a reader sees of a page, apart from cells, whose words are quoted. */
  private static final Pattern SAID =
      Pattern.compile("<(h1|h2|th|label|summary|option value=\"[a-z-]+\"|footer)[^>]*>([^<]+)<");

  private static final List<String> CHANGES =
      List.of("changes", "--list=sample-control-list", "--steps");

  @TempDir private Path folder;

  private static String run(List<String> command, String... more) {
    List<String> all = new java.util.ArrayList<>(command);
    all.addAll(List.of(more));
    all.addAll(List.of("--store", SampleCorpus.store().toString(), "--locale=zh"));
    Shell shell = Shell.run(all.toArray(String[]::new));
    assertThat(shell.code()).as(shell.err()).isZero();
    return shell.out();
  }

  @Test
  void theTextOfChangesIsChineseAroundTheQuotations() {
    assertThat(run(CHANGES))
        .contains("个阈值变更：", "收紧 ▲", "按种类：", "    原 “", "    现 “")
        .doesNotContain("tightened", "by kind", "    was ", "    now ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changes --list=sample-control-list --steps",
        "history 3A001.e.1.b",
        "compare --left=sample-control-list@2019-06-01 --right=sample-control-list@2021-06-01",
        "gaps --list=sample-control-list"
            + " --capabilities=src/main/resources/dev/thresher/app/analysis/capabilities.csv",
        "tasks --list=sample-control-list"
            + " --capabilities=src/main/resources/dev/thresher/app/analysis/capabilities.csv",
        "coverage --list=sample-control-list --countries=CN",
        "fields --list=sample-control-list",
        "search energy+density"
      })
  void whatAPageSaysIsChinese(String command) {
    List<String> words = Stream.of(command.split(" ")).map(word -> word.replace('+', ' ')).toList();
    String page = run(words, "--format=html");
    assertThat(page).contains("<html lang=\"zh-CN\">");
    var said = SAID.matcher(page);
    int count = 0;
    while (said.find()) {
      if (!said.group(2).matches("[\\p{Punct}\\d\\sA-Z]*|n|r|.*@.*|[\\w-]+  .*")) {
        assertThat(said.group(2)).as(said.group()).containsPattern(HAN);
        count++;
      }
    }
    assertThat(count).isPositive();
  }

  @Test
  void theHeadingsOfASpreadsheetAndOfMarkdownAreChinese() throws IOException {
    Path file = folder.resolve("changes.xlsx");
    run(CHANGES, "--format=xlsx", "--out=" + file);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      book.getSheetAt(0)
          .getRow(0)
          .forEach(cell -> assertThat(cell.getStringCellValue()).containsPattern(HAN));
    }
    assertThat(run(CHANGES, "--format=md")).contains("| 条款 | 参数 | 变更前 | 变更后 | 方向 |");
  }

  @Test
  void whatAProgramReadsIsTheSameInBothLanguages() {
    List<String> store = List.of("--store", SampleCorpus.store().toString());
    for (String format : List.of("--format=csv", "--format=jsonl")) {
      List<String> english = new java.util.ArrayList<>(CHANGES);
      english.addAll(store);
      english.add(format);
      assertThat(run(CHANGES, format)).isEqualTo(Shell.run(english.toArray(String[]::new)).out());
    }
  }

  @Test
  void aWrongChoiceIsToldInChinese() {
    Shell shell =
        Shell.run(
            "changes", "--list=us-cclx", "--store", SampleCorpus.store().toString(), "--locale=zh");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("库中没有清单“us-cclx”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search cells --colour=red",
        "serach cells",
        "changes --kind=none",
        "serve --port=many",
        "serve --port=70000",
        "serve --port",
        "compare --left=a@2020-01-01",
        "meets --property=mass",
        "meets",
        "ingest",
        "lists --list=a --list=b",
        "history"
      })
  void aMistakeInACommandIsToldInChinese(String command) {
    List<String> words = new java.util.ArrayList<>(List.of(command.split(" ")));
    words.add("--locale=zh");
    Shell shell = Shell.run(words.toArray(String[]::new));
    assertThat(shell.code()).as(shell.err()).isEqualTo(2);
    assertThat(shell.err().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsPattern(HAN));
  }

  @Test
  void whatIsFoundIsCountedInChinese() {
    Shell shell =
        Shell.run(
            "search", "energy density", "--store", SampleCorpus.store().toString(), "--locale=zh");
    assertThat(shell.err()).contains("条中的");
  }
}
