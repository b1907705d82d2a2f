package dev.thresher.app.cli;

import dev.thresher.app.analysis.FieldsAnalysis;
import dev.thresher.app.report.AnalysisReport;
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
    footer = {"  thresher fields --list us-ccl --format csv --out fields.csv --rows entries.csv"})
final class FieldsCommand implements Callable<Integer> {
  static final String SUMMARY = "Show entries and changes by field of technology.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final RowsOption rows = new RowsOption();

  @Option(
      names = "--list",
      paramLabel = "ID",
      defaultValue = "us-ccl",
      description = "a list whose codes have the form 3A001 (default: ${DEFAULT-VALUE})")
  private String list = "";

  FieldsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    AnalysisReport report =
        new FieldsAnalysis(list).report(Workshop.choice(terminal, store.open()));
    output.write(terminal, report);
    rows.write(report);
    return ExitCode.DONE;
  }
}
