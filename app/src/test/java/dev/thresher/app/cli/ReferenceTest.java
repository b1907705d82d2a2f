package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/**
 * The reference of the documentation is the help of the commands, word for word. {@code
 * docs/make-reference.sh} writes it anew.
 */
class ReferenceTest {
  private static final Path DOCS = Path.of(System.getProperty("thresher.root", ".."), "docs");

  @ParameterizedTest
  @CsvSource({"en, reference.md", "zh, reference.zh-CN.md"})
  void theReferenceSaysWhatTheHelpSays(String language, String name) throws IOException {
    String now = reference(language);
    Path file = DOCS.resolve(name);
    if (System.getProperty("thresher.reference", "").equals("write")) {
      Files.writeString(file, now);
    }
    assertThat(file).as("docs/make-reference.sh brings it up to date").exists().hasContent(now);
  }

  private static String reference(String language) {
    boolean isChinese = language.equals("zh");
    StringBuilder page =
        new StringBuilder(isChinese ? "# 命令参考\n\n" : "# Reference: the commands\n\n");
    page.append(
        isChinese
            ? "由各命令的帮助生成（`docs/make-reference.sh`），与 `thresher COMMAND --help --locale zh` 相同。\n"
            : "Made from the help of the commands by `docs/make-reference.sh`; the same as `thresher COMMAND --help`.\n");
    for (List<String> command : commands()) {
      List<String> words = new ArrayList<>(command);
      words.addAll(List.of("--help", "--locale", language));
      Shell shell = Shell.run(words.toArray(String[]::new));
      page.append("\n## ").append(command.isEmpty() ? "thresher" : String.join(" ", command));
      page.append("\n\n```text\n").append(stripped(shell.out())).append("```\n");
    }
    return page.toString();
  }

  private static String stripped(String help) {
    StringBuilder lines = new StringBuilder();
    Arrays.stream(help.strip().split("\n"))
        .forEach(line -> lines.append(line.stripTrailing()).append('\n'));
    return lines.toString();
  }

  /** The program itself, its commands, and theirs. */
  private static List<List<String>> commands() {
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    List<List<String>> all = new ArrayList<>();
    all.add(List.of());
    Commands.all(terminal)
        .forEach((name, entry) -> collect(List.of(name), new CommandLine(entry.make().get()), all));
    return all;
  }

  private static void collect(List<String> path, CommandLine command, List<List<String>> all) {
    all.add(path);
    for (CommandLine below : new LinkedHashSet<>(command.getSubcommands().values())) {
      List<String> deeper = new ArrayList<>(path);
      deeper.add(below.getCommandName());
      collect(deeper, below, all);
    }
  }
}
