package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.report.GivenReport;
import dev.thresher.app.report.HitText;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.SimilarReport;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SimilarHit;
import dev.thresher.index.search.SimilarRequest;
import dev.thresher.index.search.SimilarResult;
import dev.thresher.index.search.When;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher similar}: the nearest provisions of other lists. */
@Command(
    name = "similar",
    description = SimilarCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, such as a code that no edition has",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {"  thresher similar 3A001.e.1.b --limit 5"})
final class SimilarCommand implements Callable<Integer> {
  static final String SUMMARY = "Find the nearest provisions in other lists and languages.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "CODE", description = "a provision, such as 3A001.e.1.b")
  private String code = "";

  @Option(
      names = "--list",
      paramLabel = "ID",
      description = "the list of CODE (default: the first)")
  private Optional<String> list = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE", description = "in the editions in force then")
  private Optional<String> asOf = Optional.empty();

  @Option(names = "--own-list", description = "also in the list of CODE itself")
  private boolean isOwnListToo;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "how many (default: ${DEFAULT-VALUE})")
  private int limit = 10;

  SimilarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Store opened = store.open();
    Corpus corpus = Workshop.corpus(terminal, opened);
    SimilarRequest request =
        SimilarRequest.of(Designator.parse(code))
            .in(asOf.map(Choice::day).map(When::asOf).orElse(When.latest()))
            .limit(limit);
    if (list.isPresent()) {
      request = request.of(new Choice(corpus, terminal::note).list(list.get()));
    }
    try (SearchIndex index =
        IndexUpkeep.open(
            corpus, opened.index(), new TerminalProgress(terminal, "indexing editions"))) {
      SimilarResult result = index.similar(isOwnListToo ? request.inAllLists() : request);
      Hit origin =
          result
              .origin()
              .orElseThrow(() -> new WrongUsageException("no edition searched has " + code));
      output.write(terminal, report(origin, result.hits()));
    }
    return ExitCode.DONE;
  }

  private Report report(Hit origin, List<SimilarHit> hits) {
    return new GivenReport(
        "Provisions like " + code,
        (words, width, sink) -> {
          HitText.write(List.of(origin), words, width, terminal.hasColour(), sink);
          SimilarReport.text(hits, words, width, terminal.hasColour(), sink);
        },
        () -> hits.stream().map(SimilarReport::json).toList(),
        () -> SimilarReport.table(hits));
  }
}
