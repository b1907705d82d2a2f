package dev.thresher.app.cli;

import dev.thresher.app.analysis.GapsAnalysis;
import dev.thresher.app.report.AnalysisReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher gaps}: capabilities against thresholds. */
@Command(
    name = "gaps",
    description = GapsCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage",
      "3:the store or the table cannot be read; the error names row and column"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher gaps --capabilities sample --as-of 2022-10-07 --format html --out gaps.html",
      "  thresher gaps --capabilities mine.csv --over-time --rows crossings.csv"
    })
final class GapsCommand implements Callable<Integer> {
  static final String SUMMARY = "Lay a table of capabilities against the thresholds of a list.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final RowsOption rows = new RowsOption();

  @Option(
      names = "--capabilities",
      paramLabel = "FILE",
      required = true,
      description =
          "CSV with technology,product,property,subject,part,value,date,source; 'sample' for the bundled one")
  private String capabilities = "";

  @Option(
      names = "--list",
      paramLabel = "ID",
      defaultValue = "us-ccl",
      description = "the control list (default: ${DEFAULT-VALUE})")
  private String list = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the edition in force then (default: the latest)")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--over-time",
      description = "first crossings over all editions, lag to the next move, placebo group")
  private boolean isOverTime;

  GapsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    AnalysisReport report =
        new GapsAnalysis(capabilities, list, asOf, isOverTime)
            .report(Workshop.choice(terminal, store.open()));
    output.write(terminal, report);
    rows.write(report);
    return ExitCode.DONE;
  }
}
