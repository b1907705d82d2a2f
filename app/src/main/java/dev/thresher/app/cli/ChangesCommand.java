package dev.thresher.app.cli;

import dev.thresher.app.job.ChangesJob;
import dev.thresher.app.report.ChangesReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher changes}: what changed between two editions of a list. */
@Command(
    name = "changes",
    description = ChangesCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also where nothing changed",
      "1:--check was given and something changed",
      "2:wrong usage, such as a list that is not there",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher changes --list us-ccl --from 2017-01-15 --to 2017-08-15",
      "  thresher changes --list us-ccl --code 3A --direction tightened --format csv --out 3A.csv",
      "  thresher changes --list us-ccl --steps --format html --out us-ccl.html"
    })
final class ChangesCommand implements Callable<Integer> {
  static final String SUMMARY = "Show the changed parameters between two editions of a list.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final ChangeFilter filter = new ChangeFilter();

  @Option(names = "--list", paramLabel = "ID", required = true, description = "the list")
  private String list = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "the edition in force then (default: the one before; with --steps the first)")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "the edition in force then (default: the latest)")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "only what was published by then (default: all that the store holds)")
  private Optional<String> knownAt = Optional.empty();

  @Option(names = "--steps", description = "edition by edition instead of the net change")
  private boolean isStepwise;

  @Option(names = "--check", description = "exit with 1 if something changed")
  private boolean isCheck;

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ChangesJob job = new ChangesJob(list, from, to, isStepwise, filter.condition());
    ChangesReport report = job.report(Workshop.choice(terminal, store.open()).asKnownOn(knownAt));
    output.write(terminal, report);
    if (report.sets().isEmpty()) {
      terminal.note("one edition of " + list + " is asked for: there is none to compare it with");
    }
    boolean hasChanges = report.sets().stream().anyMatch(set -> !set.changes().isEmpty());
    return isCheck && hasChanges ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
