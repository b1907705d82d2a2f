package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The Chinese help says all that the English one says. */
class HelpWordsTest {
  private static List<CommandSpec> commands() {
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    List<CommandSpec> all = new ArrayList<>();
    all.add(new CommandLine(new ThresherCommand()).getCommandSpec());
    Commands.all(terminal)
        .values()
        .forEach(entry -> collect(new CommandLine(entry.make().get()), all));
    return all;
  }

  private static void collect(CommandLine command, List<CommandSpec> all) {
    all.add(command.getCommandSpec());
    command.getSubcommands().values().forEach(below -> collect(below, all));
  }

  @Test
  void everySentenceOfEveryCommandIsTranslated() {
    HelpWords words = HelpWords.chinese();
    List<String> left = new ArrayList<>();
    for (CommandSpec command : commands()) {
      List<String> sentences = new ArrayList<>(List.of(command.usageMessage().description()));
      sentences.addAll(command.usageMessage().exitCodeList().values());
      command.args().stream()
          .filter(argument -> !argument.inherited())
          .forEach(argument -> sentences.addAll(List.of(argument.description())));
      sentences.stream()
          .filter(sentence -> !sentence.isBlank() && words.of(sentence).equals(sentence))
          .forEach(sentence -> left.add(command.name() + ": " + sentence));
    }
    assertThat(left).isEmpty();
  }

  @Test
  void theHelpOfACommandIsInTheLanguageThatIsAskedFor() {
    Shell shell = Shell.run("changes", "--help", "--locale", "zh");
    assertThat(shell.code()).isZero();
    assertThat(shell.out())
        .contains("用法：thresher changes", "逐期比较", "退出码", "无法读取库")
        .doesNotContain("Exit codes", "Show this help");
  }
}
