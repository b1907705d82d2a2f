package dev.thresher.app.cli;

import dev.thresher.app.batch.Batch;
import dev.thresher.app.batch.Config;
import dev.thresher.app.batch.ConfigException;
import dev.thresher.app.batch.ConfigFile;
import dev.thresher.app.batch.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code thresher report}: the unattended batch job. */
@Command(
    name = "report",
    description = ReportCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every output stands",
      "2:wrong usage, such as a configuration with an unknown key",
      "3:an output failed and is named; all others stand"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher report docs/report-example.yaml --store demo-store",
      "",
      "Run it again at any time: what is finished is kept, what is missing or out of date is made.",
      "A run that was killed comes to the same bytes. 'report-log.jsonl' beside the outputs says",
      "what was done and what was not."
    })
final class ReportCommand implements Callable<Integer> {
  static final String SUMMARY = "Write the reports that a configuration file asks for.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "CONFIG.yaml", description = "lists, pairs, filters and outputs")
  private Path file = Path.of("report.yaml");

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Config config = config();
    Batch batch =
        new Batch(
            config,
            Workshop.choice(terminal, store.open()),
            outcome -> terminal.note(outcome.toString()));
    List<Outcome> outcomes = batch.run();
    long failed = outcomes.stream().filter(Outcome::isFailure).count();
    terminal.note(
        outcomes.size() - failed + " of " + outcomes.size() + " outputs stand in " + config.out());
    return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Config config() {
    try {
      return ConfigFile.read(file);
    } catch (ConfigException e) {
      throw new WrongUsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
