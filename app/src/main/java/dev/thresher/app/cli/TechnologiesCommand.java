package dev.thresher.app.cli;

import dev.thresher.app.analysis.TechnologiesAnalysis;
import dev.thresher.app.analysis.TechnologyList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher technologies}: a list of technologies against the entries of a control list. */
@Command(
    name = "technologies",
    description = TechnologiesCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage",
      "3:the store or the file cannot be read; the error names row and column"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher technologies critical-2022.csv --before critical-2020.csv --rows candidates.csv"
    })
final class TechnologiesCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Find the control entries nearest to each technology of a list; compare two such lists.";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final ControlListOption list = new ControlListOption();

  @Parameters(
      paramLabel = "FILE",
      description = "CSV or XLSX with the column technology, and of for what it is a part of")
  private Path file = Path.of("");

  @Option(names = "--before", paramLabel = "FILE", description = "an earlier list to compare with")
  private Optional<Path> before = Optional.empty();

  TechnologiesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return answers.answer(
        terminal,
        new TechnologiesAnalysis(
            TechnologyList.read(file), before.map(TechnologyList::read), list.id()));
  }
}
