package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.HeldEditions;
import dev.thresher.app.job.Moment;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher lists}: what the store holds. */
@Command(
    name = "lists",
    description = ListsCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the store cannot be read"},
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher lists --store demo-store",
      "  thresher lists --list us-ccl --format csv",
      "  thresher lists --as-of 2022-12-01 --known-at 2022-11-01"
    })
final class ListsCommand implements Callable<Integer> {
  static final String SUMMARY = "List the editions in the store and how well each was read.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(names = "--list", paramLabel = "ID", description = "only this list")
  private Optional<String> list = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "only the edition of each list that was in force then")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "only what was published by then (default: all that the store holds)")
  private Optional<String> knownAt = Optional.empty();

  @Option(names = "--references", description = "also the files that are kept beside the editions")
  private boolean hasReferences;

  ListsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    output.write(
        terminal,
        "Editions in the store",
        HeldEditions.table(
            store.open(),
            list,
            hasReferences,
            new Moment(asOf.map(Choice::day), knownAt.map(Choice::day))));
    return ExitCode.DONE;
  }
}
