package dev.thresher.app.cli;

import dev.thresher.app.bench.GrammarBench;
import dev.thresher.app.bench.GrowthBench;
import dev.thresher.app.bench.GrowthReport;
import dev.thresher.app.bench.NamesBench;
import dev.thresher.app.bench.PairsBench;
import dev.thresher.app.bench.ProcessBench;
import dev.thresher.app.bench.RetrievalBench;
import dev.thresher.app.bench.SearchBench;
import dev.thresher.app.bench.SeriesBench;
import dev.thresher.corpus.edition.ListId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher bench}: measures speed, memory, and the grammar beside its peers. */
@Command(
    name = "bench",
    description = BenchCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:something could not be run"},
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher bench process --runs 3",
      "  thresher bench search --store real-store --times 10",
      "  thresher bench retrieval --store real-store",
      "  thresher bench pairs --store real-store",
      "  thresher bench names",
      "  thresher bench growth --sizes 1,3,9 --format svg --out growth.svg",
      "  (cd app/peers && npm install --no-package-lock) && thresher bench grammar --format csv"
    })
final class BenchCommand implements Callable<Integer> {
  static final String SUMMARY = "Measure speed and memory, and the grammar beside its peers.";

  enum Subject {
    PROCESS,
    GRAMMAR,
    SEARCH,
    RETRIEVAL,
    POOL,
    GROWTH,
    SERIES,
    PAIRS,
    NAMES
  }

  private final Terminal terminal;
  private final Path home = Path.of(System.getProperty("thresher.home", "."));
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "SUBJECT",
      description =
          "process: whole processes on real editions; grammar: quality and speed on the gold sets,"
              + " beside CoreNLP's numeric classifiers and, where installed, Recognizers-Text;"
              + " search: how long a thousand mixed questions take on the index of a store;"
              + " retrieval: the search beside stock analysers on the judged needs; pool: what all"
              + " of them find, shuffled, for the judges of new needs; growth: the cost of many"
              + " editions in one process (--format svg draws it); series: the editions one after the"
              + " other, in one process whose models are loaded; pairs: every edition of a list"
              + " compared with every later one, from what a store holds; names: what the models of"
              + " names cost, and how few sentences they are asked for beside an edition that is there")
  private Subject subject = Subject.PROCESS;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the folder of the real editions (default: THRESHER_DATA or ../shared/data)")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--list",
      paramLabel = "ID",
      defaultValue = "us-ccl",
      description = "pairs: the list (default: ${DEFAULT-VALUE})")
  private String list = "us-ccl";

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "how often each command runs (default: ${DEFAULT-VALUE})")
  private int runs = 3;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "0",
      description = "search: with N synthetic editions beside each (default: ${DEFAULT-VALUE})")
  private int times;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "where a blown-up index is made for a while (default: the temporary folder)")
  private Path work = Path.of(System.getProperty("java.io.tmpdir"));

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,3,9,27,81",
      description = "growth: how many editions (default: ${DEFAULT-VALUE})")
  private List<Integer> sizes = List.of(1);

  @Option(names = "--together", description = "series: all editions in one go")
  private boolean isTogether;

  @Option(
      names = "--warmups",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "series: how often all editions are taken in before they are measured; at 0 the"
              + " compilers are at work (default: ${DEFAULT-VALUE})")
  private int warmups;

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      if (subject == Subject.GROWTH) {
        GrowthBench growth = new GrowthBench(editions(), sizes);
        output.write(terminal, GrowthReport.of(growth.measure(this::progress)));
        return ExitCode.DONE;
      }
      output.write(
          terminal,
          switch (subject) {
            case PROCESS ->
                new ProcessBench(home.toAbsolutePath(), editions(), Math.max(1, runs))
                    .measure(this::progress);
            case GRAMMAR ->
                new GrammarBench(home.resolve("corpus/gold"), home.resolve("app/peers"))
                    .measure(this::progress);
            case SEARCH ->
                new SearchBench(
                        Workshop.corpus(terminal, store.open()),
                        home.resolve("corpus/gold"),
                        Math.max(0, times),
                        work,
                        new TerminalProgress(terminal, "indexing editions"))
                    .measure();
            case RETRIEVAL -> retrieval().measure();
            case POOL -> retrieval().pool();
            case PAIRS ->
                new PairsBench(Workshop.corpus(terminal, store.open()), new ListId(list))
                    .measure(this::progress);
            case SERIES -> {
              var series = new SeriesBench(editions(), warmups);
              yield isTogether ? series.together(this::progress) : series.oneByOne(this::progress);
            }
            case NAMES -> new NamesBench(data(), editions()).measure(this::progress);
            case GROWTH -> throw new IllegalStateException("told above");
          });
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot measure", e);
    }
  }

  private RetrievalBench retrieval() {
    return new RetrievalBench(
        Workshop.corpus(terminal, store.open()),
        home.resolve("corpus/gold"),
        new TerminalProgress(terminal, "indexing editions"));
  }

  private void progress(String task) {
    terminal.note("measuring: " + task);
  }

  private List<Path> editions() throws IOException {
    return ProcessBench.editionsIn(data());
  }

  private Path data() {
    Path folder =
        data.or(() -> Optional.ofNullable(System.getenv("THRESHER_DATA")).map(Path::of))
            .orElse(home.resolve("../shared/data"));
    if (!Files.isDirectory(folder)) {
      throw new WrongUsageException(
          "no real editions in " + folder + ": name their folder with --data");
    }
    return folder;
  }
}
