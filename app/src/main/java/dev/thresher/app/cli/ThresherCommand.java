package dev.thresher.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code thresher} alone: says what there is. */
@Command(
    name = "thresher",
    description = {
      "Threshes regulation texts for their thresholds: dated editions of control lists in, changed"
          + " technical parameters out, each with its quotation and its place."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, with findings that were asked about",
      "2:wrong usage",
      "3:something failed; what could be done was done"
    },
    footerHeading = "%nExample:%n",
    footer = {"  thresher demo", "  thresher COMMAND --help     shows an example of each command"})
final class ThresherCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--locale",
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      description =
          "language of help and reports, en or zh 帮助和报告的语言 (default: THRESHER_LOCALE, or en)")
  @SuppressWarnings("UnusedVariable") // asked before the words are parsed: the run reads it itself
  private Optional<String> locale = Optional.empty();

  ThresherCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    command.usage(command.getOut());
    return ExitCode.WRONG_USAGE;
  }
}
