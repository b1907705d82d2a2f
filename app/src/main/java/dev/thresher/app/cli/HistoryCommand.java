package dev.thresher.app.cli;

import dev.thresher.app.job.HistoryJob;
import dev.thresher.app.report.HistoryReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher history}: the thresholds of a code over all editions. */
@Command(
    name = "history",
    description = HistoryCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, such as a code that no edition has",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher history 3A001.e.1.b",
      "  thresher history 4A003.b --list us-ccl --format svg --out 4A003.b.svg",
      "  thresher history 5506 --list ca-ecl --in-force-on 2024-08-01"
    })
final class HistoryCommand implements Callable<Integer> {
  static final String SUMMARY = "Show the dated values of a provision's thresholds.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "CODE|LINEAGE",
      description = {
        "a provision, such as 3A001.e.1.b, and all below;",
        "or a lineage, such as 3A001.e.1.b@2017-01-15, whatever it is called"
      })
  private String asked = "";

  @Option(names = "--list", paramLabel = "ID", description = "the list (default: all that have it)")
  private Optional<String> list = Optional.empty();

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "only what was published by then (default: all that the store holds)")
  private Optional<String> knownAt = Optional.empty();

  @Option(
      names = "--in-force-on",
      paramLabel = "DATE",
      description = "only what bound on this day (default: all editions)")
  private Optional<String> inForceOn = Optional.empty();

  @Option(names = "--changed", description = "only the thresholds whose value changed")
  private boolean isChangedOnly;

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    HistoryJob job = new HistoryJob(asked, list, inForceOn);
    HistoryReport report = job.report(Workshop.choice(terminal, store.open()).asKnownOn(knownAt));
    output.write(terminal, isChangedOnly ? report.changing() : report);
    return ExitCode.DONE;
  }
}
