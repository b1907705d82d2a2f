package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.report.FacetTable;
import dev.thresher.app.report.GivenReport;
import dev.thresher.app.report.HitTable;
import dev.thresher.app.report.HitText;
import dev.thresher.app.report.Report;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.SearchResult;
import dev.thresher.index.search.Sort;
import dev.thresher.index.search.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher search}: provisions by words, codes and fields. */
@Command(
    name = "search",
    description = SearchCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also where nothing was found",
      "2:wrong usage, such as a query that cannot be read",
      "3:the store or its index cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher search '\"energy density\" cells' --as-of 2022-10-07",
      "  thresher search 能量密度 --list sample-cn-list --all-editions --format jsonl",
      "  thresher search laser --facets list,category --only-facets --format csv",
      "  thresher search 'laser AND power>=500 W' --save strong-lasers.query",
      "  thresher search --saved strong-lasers.query --as-of 2022-10-07"
    })
final class SearchCommand implements Callable<Integer> {
  static final String SUMMARY = "Search provisions by words, codes and fields, as of a date.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final EditionOptions editions = new EditionOptions();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words, \"phrases\", field:value")
  private List<String> query = new ArrayList<>();

  @Mixin private final SavedQueryOptions saved = new SavedQueryOptions();

  @Option(names = "--all-editions", description = "in all editions, one hit for each provision")
  private boolean isAllEditions;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Sort sort = Sort.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "how many hits (default: ${DEFAULT-VALUE})")
  private int limit = 10;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "how many hits to pass over")
  private int offset;

  @Option(
      names = "--facets",
      paramLabel = "FACET",
      split = ",",
      description = "also count the hits by list, category, language, property and more")
  private List<String> facets = new ArrayList<>();

  @Option(
      names = "--only-facets",
      description = "the counts of --facets are the result, instead of the hits")
  private boolean isOnlyFacets;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String asked = saved.query(String.join(" ", query));
    requireFacets();
    Store opened = store.open();
    Corpus corpus = Workshop.corpus(terminal, opened);
    SearchRequest request = request(asked, new Choice(corpus, terminal::note));
    try (SearchIndex index =
        IndexUpkeep.open(
            corpus, opened.index(), new TerminalProgress(terminal, "indexing editions"))) {
      SearchResult result = index.search(request);
      if (isOnlyFacets) {
        output.write(terminal, "Counts: " + asked, FacetTable.of(result));
      } else {
        output.write(terminal, report(asked, result.hits()));
        count(result);
      }
    }
    return ExitCode.DONE;
  }

  private void requireFacets() {
    if (isOnlyFacets && facets.isEmpty()) {
      throw new WrongUsageException("--only-facets needs --facets, such as --facets list,category");
    }
  }

  private SearchRequest request(String asked, Choice choice) {
    if (limit < 0 || offset < 0) {
      throw new WrongUsageException("--limit and --offset count from 0");
    }
    SearchRequest request =
        SearchRequest.of(asked)
            .in(isAllEditions ? When.allEditions() : editions.when())
            .sortedBy(sort)
            .page(offset, limit)
            .counting(facets.stream().map(SearchCommand::facet).toArray(Facet[]::new));
    String[] ids = editions.lists(choice).stream().map(ListId::value).toArray(String[]::new);
    return ids.length == 0 ? request : request.narrowedTo(Facet.LIST, ids);
  }

  private static Facet facet(String code) {
    return Facet.ofCode(code)
        .orElseThrow(() ->
            new WrongUsageException(
                "there is no facet '"
                    + code
                    + "'; there are "
                    + Arrays.stream(Facet.values())
                        .map(Facet::code)
                        .collect(Collectors.joining(", "))));
  }

  private Report report(String asked, List<Hit> hits) {
    return new GivenReport(
        "Search: " + asked,
        (words, width, sink) -> HitText.write(hits, words, width, terminal.hasColour(), sink),
        () -> hits.stream().map(HitTable::json).toList(),
        () -> HitTable.of(hits));
  }

  private static String most(SearchResult result) {
    return result.most() == result.total()
        ? ""
        : "; " + result.most() + " hold most of the words, the others some";
  }

  private void count(SearchResult result) {
    terminal.note(
        result.total() == 0
            ? "nothing found in "
                + result.editions().size()
                + " editions; fewer words, or --all-editions, find more"
            : result.hits().size() + " of " + result.total() + " hits" + most(result));
    result
        .facets()
        .forEach((facet, counts) ->
            terminal.note(
                facet.code()
                    + ": "
                    + counts.stream()
                        .map(count -> count.value() + " " + count.hits())
                        .collect(Collectors.joining(", "))));
  }
}
