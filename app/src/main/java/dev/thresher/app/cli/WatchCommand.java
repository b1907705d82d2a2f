package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.GivenReport;
import dev.thresher.app.report.Table;
import dev.thresher.app.watch.Alert;
import dev.thresher.app.watch.Condition;
import dev.thresher.app.watch.Round;
import dev.thresher.app.watch.WatchFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thresher watch}: conditions that are checked when a new edition comes in. */
@Command(
    name = "watch",
    description = WatchCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "(add | list | run)",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:'run --check' was given and something is to be told",
      "2:wrong usage",
      "3:the store cannot be read, or a watch of this name is there"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher watch add lasers --list us-ccl --code 6A005 --property 'output power'",
      "  thresher watch add graphite --words '石墨 OR graphite'",
      "  thresher watch add strong-lasers --saved strong-lasers.query",
      "  thresher watch add a-company --party 'Example Microelectronics'",
      "  thresher watch run --check --format jsonl",
      "",
      "Conditions stand as text in STORE/watches/NAME.watch and may be edited; every alert is",
      "appended to STORE/watches/alerts.jsonl. What is in the store when a watch is added is known",
      "to it; each change is told once. 'thresher ingest' runs all watches on what it took in."
    })
final class WatchCommand implements Callable<Integer> {
  static final String SUMMARY = "Save conditions; tell when a new edition meets them.";

  private final Terminal terminal;
  @Spec private CommandSpec spec = CommandSpec.create();

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.WRONG_USAGE;
  }

  /** Saves a condition. */
  @Command(
      name = "add",
      description = "Save a condition; all that is named must hold.",
      mixinStandardHelpOptions = true,
      footerHeading = "%nExample:%n",
      footer = "  thresher watch add lasers --list us-ccl --code 6A005 --direction tightened")
  int add(
      @Mixin StoreOption store,
      @Mixin ChangeFilter filter,
      @Parameters(paramLabel = "NAME", description = "what it is called") String name,
      @Mixin ListsOption lists,
      @Option(
              names = "--party",
              paramLabel = "WORDS",
              description = "a listed party with WORDS in its name")
          Optional<String> party,
      @Option(
              names = "--words",
              paramLabel = "QUERY",
              description = "new or amended provisions that answer QUERY, as 'search' takes it")
          Optional<String> words,
      @Option(
              names = "--saved",
              paramLabel = "FILE",
              description = "the query of FILE, as 'search --save' keeps it")
          Optional<Path> saved,
      @Option(
              names = "--look-back",
              description = "tell also of the changes between editions that are in the store now")
          boolean looksBack) {
    if (words.isPresent() && saved.isPresent()) {
      throw new WrongUsageException("--words and --saved are two queries; give one");
    }
    Optional<String> query =
        words.or(() -> saved.map(file -> SavedQueryOptions.read(file).query()));
    Condition condition = new Condition(name, lists.ids(), filter.condition(), party, query);
    boolean isEmpty =
        filter.isEmpty() && party.isEmpty() && query.isEmpty() && lists.ids().isEmpty();
    if (isEmpty) {
      throw new WrongUsageException(
          "what to watch for is missing: name a --list, --code, --property, --party, --words or"
              + " --saved");
    }
    condition.query();
    Corpus corpus = Workshop.corpus(terminal, store.open());
    Choice choice = new Choice(corpus, terminal::note);
    condition.lists().forEach(choice::list);
    new WatchFolder(corpus.store())
        .add(condition, looksBack ? Round.beginnings(corpus) : Round.known(corpus));
    terminal.note("watching for " + name + " from now on");
    return ExitCode.DONE;
  }

  /** Shows what is watched for. */
  @Command(
      name = "list",
      description = "Show the saved conditions.",
      mixinStandardHelpOptions = true,
      footerHeading = "%nExample:%n",
      footer = "  thresher watch list --format csv")
  int list(@Mixin StoreOption store, @Mixin OutputOptions output) {
    output.write(terminal, "Watches", table(new WatchFolder(store.open()).conditions()));
    return ExitCode.DONE;
  }

  private static Table table(List<Condition> conditions) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Condition each : conditions) {
      rows.add(
          List.of(
              Cell.text(each.name()),
              Cell.text(String.join(", ", each.lists())),
              Cell.text(String.join(", ", each.changes().codes())),
              Cell.text(each.changes().property()),
              Cell.text(each.party()),
              Cell.text(each.words()),
              Cell.text(String.join(", ", each.changes().kinds())),
              Cell.text(String.join(", ", each.changes().directions())),
              Cell.text(each.changes().unit())));
    }
    return new Table(
        List.of("name", "list", "code", "property", "party", "words", "kind", "direction", "unit"),
        rows);
  }

  /** Checks all conditions. */
  @Command(
      name = "run",
      description = "Check all conditions against the editions that came in since the last time.",
      mixinStandardHelpOptions = true,
      footerHeading = "%nExample:%n",
      footer = "  thresher watch run --format jsonl --out new-alerts.jsonl")
  int run(
      @Mixin StoreOption store,
      @Mixin OutputOptions output,
      @Option(names = "--check", description = "exit with 1 if there is something to be told")
          boolean isCheck) {
    Corpus corpus = Workshop.corpus(terminal, store.open());
    List<Alert> alerts = Round.of(corpus);
    output.write(
        terminal,
        new GivenReport(
            "Alerts",
            (words, width, sink) -> alerts.forEach(alert -> sink.accept(alert.sentence() + "\n")),
            () -> alerts.stream().map(Alert::json).toList(),
            () -> alertTable(alerts)));
    terminal.note(
        alerts.isEmpty()
            ? "nothing new"
            : alerts.size() + " alerts, also in " + new WatchFolder(corpus.store()).alerts());
    return isCheck && !alerts.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static Table alertTable(List<Alert> alerts) {
    return new Table(
        List.of("id", "watch", "alert"),
        alerts.stream()
            .map(alert ->
                List.of(
                    Cell.text(alert.id()), Cell.text(alert.watch()), Cell.text(alert.sentence())))
            .toList());
  }
}
