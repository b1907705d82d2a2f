package dev.thresher.app.cli;

import dev.thresher.app.job.CompareJob;
import dev.thresher.app.report.ChangesReport;
import dev.thresher.app.report.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code thresher compare}: the same control in two regimes, or the same edition in two variants.
 */
@Command(
    name = "compare",
    description = CompareCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:--check was given and two variants of one list differ in a parameter",
      "2:wrong usage",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher compare --left us-ccl@2022-10-07 --right cn-missile-list@2002-08-22",
      "  thresher compare --left cn-missile-list@2002-08-22 --right us-ccl@2022-10-07 --reason MT",
      "  thresher compare --left us-ccl@2022-10-07 --right us-ccl@2022-10-07#html --check"
    })
final class CompareCommand implements Callable<Integer> {
  static final String SUMMARY = "Compare the controls of two lists, or two variants of one.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--left",
      paramLabel = "LIST@DATE",
      required = true,
      description = "an edition, with #VARIANT if it is not the primary one")
  private String left = "";

  @Option(
      names = "--right",
      paramLabel = "LIST@DATE",
      required = true,
      description = "the edition it is laid beside")
  private String right = "";

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      description =
          "of a United States list only what is controlled for this reason, such as MT or NP")
  private String reason = "";

  @Option(names = "--check", description = "exit with 1 if variants differ in a parameter")
  private boolean isCheck;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Report report =
        new CompareJob(left, right, reason).report(Workshop.choice(terminal, store.open()));
    output.write(terminal, report);
    return isCheck && report instanceof ChangesReport changes && changes.hasParameterChange()
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }
}
