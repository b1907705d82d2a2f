package dev.thresher.app.cli;

import dev.thresher.app.analysis.FieldsAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher fields}: entries and changes by field of technology. */
@Command(
    name = "fields",
    description = FieldsCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the store cannot be read"},
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher fields --list us-ccl --format csv --out fields.csv --rows entries.csv",
      "  thresher fields --code 3A,3B,3D,3E"
    })
final class FieldsCommand implements Callable<Integer> {
  static final String SUMMARY = "Show entries and changes by field of technology.";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final ControlListOption list = new ControlListOption();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      description = "only entries whose code begins so, such as 3A,3B,3D,3E")
  private List<String> codes = new ArrayList<>();

  FieldsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return answers.answer(terminal, new FieldsAnalysis(list.id(), codes));
  }
}
