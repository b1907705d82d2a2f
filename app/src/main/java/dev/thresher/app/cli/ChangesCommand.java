package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.Neighbours;
import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.ChangesReport;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.ListId;
import java.util.ArrayList;
import java.util.List;
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
      "  thresher changes --list us-ccl --code 3A --direction tightened --format csv --out 3A.csv"
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

  @Option(names = "--steps", description = "edition by edition instead of the net change")
  private boolean isStepwise;

  @Option(names = "--check", description = "exit with 1 if something changed")
  private boolean isCheck;

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Corpus corpus = Workshop.corpus(terminal, store.open());
    List<Held> editions = editions(corpus);
    List<ChangeSet> sets = compare(corpus.contents(editions));
    output.write(
        terminal,
        new ChangesReport(
            sets, editions.stream().map(Held::holding).toList(), filter.namesKinds()));
    boolean hasChanges = sets.stream().anyMatch(set -> !set.changes().isEmpty());
    return isCheck && hasChanges ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** The editions to compare, each with the next. */
  private List<Held> editions(Corpus corpus) {
    Choice choice = new Choice(corpus, terminal);
    ListId id = choice.list(list);
    List<Held> all = corpus.primaries(id);
    Held last = to.map(day -> choice.inForce(id, day)).orElse(all.getLast());
    Held first =
        from.map(day -> choice.inForce(id, day))
            .orElse(isStepwise ? all.getFirst() : before(all, last));
    if (!isStepwise) {
      return List.of(first, last);
    }
    return all.stream()
        .filter(held ->
            !held.edition().date().isBefore(first.edition().date())
                && !held.edition().date().isAfter(last.edition().date()))
        .toList();
  }

  private static Held before(List<Held> all, Held last) {
    return all.get(Math.max(0, all.indexOf(last) - 1));
  }

  private List<ChangeSet> compare(List<Content> contents) {
    Neighbours neighbours = new Neighbours();
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 1; i < contents.size(); i++) {
      Content before = contents.get(i - 1);
      Content after = contents.get(i);
      sets.add(
          new ChangeSet(
              before.document(), after.document(), filter.of(neighbours.changes(before, after))));
    }
    return sets;
  }
}
