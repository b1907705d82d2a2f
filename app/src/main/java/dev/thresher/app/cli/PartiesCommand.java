package dev.thresher.app.cli;

import dev.thresher.app.analysis.PartiesAnalysis;
import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.PartyHit;
import dev.thresher.index.search.PartyRequest;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.track.roster.Grouping;
import dev.thresher.track.roster.PartyCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher parties}: listed parties by name, or counted. */
@Command(
    name = "parties",
    description = PartiesCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also where nobody was found",
      "2:wrong usage",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher parties 'Sample Precision Instruments' --as-of 2026-07-31",
      "  thresher parties --list us-entity-list --as-of 2023-07-22 --by destination,type --count N1..N4",
      "  thresher parties --list us-entity-list --destination CN,HK --by year --format html --out growth.html",
      "  thresher parties --list us-csl --by roll --overlap"
    })
final class PartiesCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Find listed parties by name, misspelt or in another script; or count those of a list.";
  private static final int DIGITS = 3;

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final EditionOptions editions = new EditionOptions();

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "a name in any script")
  private List<String> name = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many are found (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  @Option(
      names = "--by",
      paramLabel = "GROUP",
      split = ",",
      description = "destination, address, type, field, year, roll (default: destination)")
  private List<String> groupings = new ArrayList<>();

  @Option(
      names = "--count",
      paramLabel = "N1..N4",
      split = ",",
      description = "what is counted: rows, names, persons, addresses (default: all four)")
  private List<String> counts = new ArrayList<>();

  @Option(
      names = "--destination",
      paramLabel = "CODES",
      split = ",",
      description = "count only parties under these destinations, such as CN,HK")
  private List<String> destinations = new ArrayList<>();

  @Option(names = "--overlap", description = "count also the parties that two lists share")
  private boolean isOverlap;

  PartiesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!name.isEmpty()) {
      return find();
    }
    if (editions.named().isEmpty()) {
      throw new WrongUsageException("name a party to find it, or a list by --list to count it");
    }
    return count();
  }

  private int count() {
    PartiesAnalysis asked =
        new PartiesAnalysis(
            editions.named(),
            editions.written(),
            groupings.isEmpty()
                ? List.of(Grouping.DESTINATION)
                : Definitions.of(Grouping.class, groupings),
            Definitions.of(PartyCount.class, counts),
            destinations,
            isOverlap);
    return answers.answer(terminal, asked);
  }

  private int find() {
    Store opened = answers.open();
    Corpus corpus = Workshop.corpus(terminal, opened);
    PartyRequest request =
        PartyRequest.of(String.join(" ", name))
            .in(editions.when())
            .ofLists(editions.lists(new Choice(corpus, terminal::note)))
            .limit(limit);
    try (SearchIndex index =
        IndexUpkeep.open(
            corpus, opened.index(), new TerminalProgress(terminal, "indexing editions"))) {
      answers
          .output()
          .write(
              terminal,
              "Listed parties like " + String.join(" ", name),
              table(index.parties(request)));
    }
    return ExitCode.DONE;
  }

  private static Table table(List<PartyHit> hits) {
    return new Table(
        List.of("score", "party", "matched", "edition", "path", "reasons", "start", "end"),
        hits.stream().map(PartiesCommand::row).toList());
  }

  private static List<Cell> row(PartyHit hit) {
    return List.of(
        Cell.text(
            BigDecimal.valueOf(hit.score()).setScale(DIGITS, RoundingMode.HALF_UP).toString()),
        Cell.text(hit.party()),
        Cell.text(hit.matched().quote()),
        Cell.text(hit.edition()),
        Cell.text(hit.path()),
        Cell.text(String.join("; ", hit.reasons())),
        Cell.count(hit.matched().span().start()),
        Cell.count(hit.matched().span().end()));
  }
}
