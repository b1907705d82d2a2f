package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.FetchPlan;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.report.FetchTable;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.Store;
import dev.thresher.ingest.fetch.FetchPolicy;
import dev.thresher.ingest.fetch.Fetched;
import dev.thresher.ingest.fetch.Fetcher;
import dev.thresher.ingest.fetch.Pauses;
import dev.thresher.ingest.fetch.Publishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher fetch}: dated editions from their publishers into the store. */
@Command(
    name = "fetch",
    description = {
      FetchCommand.SUMMARY,
      "Without --online nobody is asked: the command tells what it would fetch, and where it goes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is there, or, without --online, all could be asked for",
      "2:wrong usage",
      "3:something was refused or failed and is named; the rest was taken in"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher fetch SOURCES.csv --online",
      "",
      "SOURCES.csv begins with list,publisher,address,date and may go on with",
      "variant,language,title,family,sha256:",
      "  us-part744,ecfr,15/744,2026-03-25"
    })
final class FetchCommand implements Callable<Integer> {
  static final String SUMMARY = "Fetch dated editions from their publishers into the store.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "SOURCES.csv", description = "says what to fetch, a row a file")
  private Path sources = Path.of("SOURCES.csv");

  @Option(names = "--online", description = "ask the publishers; the only way to open a connection")
  private boolean isOnline;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "keep the files and their MANIFEST.csv here (default: fetched, in the store)")
  private Optional<Path> into = Optional.empty();

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description =
          "between two requests to one host; its robots.txt may ask for more (default:"
              + " ${DEFAULT-VALUE})")
  private int pause = 2;

  @Option(
      names = "--mirror",
      paramLabel = "HOST=OTHER",
      description = "ask another host in place of a publisher's, both with https://")
  private Map<String, String> mirrors = new LinkedHashMap<>();

  FetchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (pause < 0) {
      throw new WrongUsageException("--pause is a number of seconds, not " + pause);
    }
    FetchPlan plan = FetchPlan.read(sources, Publishers.at(mirrors));
    plan.problems().forEach(this::tell);
    boolean isWhole = isOnline ? fetch(plan) : wouldFetch(plan);
    return isWhole && plan.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Path folder() {
    return into.orElse(store.root.resolve("fetched"));
  }

  private boolean wouldFetch(FetchPlan plan) {
    output.write(terminal, FetchTable.of(plan.offline(folder()), List.of()));
    terminal.note("nobody was asked; 'thresher fetch " + sources + " --online' fetches this");
    return true;
  }

  private boolean fetch(FetchPlan plan) {
    Store opened = store.create();
    List<Fetched> fetched = download(plan);
    fetched.forEach(file -> file.diagnostic().ifPresent(this::tell));
    Intake.Report report =
        new Intake(opened, Extractions.local(opened))
            .run(
                FetchPlan.intake(folder(), fetched),
                new TerminalProgress(terminal, "reading editions"));
    report.problems().forEach(this::tell);
    output.write(terminal, FetchTable.of(fetched, report.results()));
    return fetched.stream().allMatch(Fetched::isHeld) && !report.hasFailures();
  }

  private List<Fetched> download(FetchPlan plan) {
    FetchPolicy policy = FetchPolicy.standard().withPause(Duration.ofSeconds(pause));
    try (Fetcher fetcher = Fetcher.online(policy, Pauses.real())) {
      return plan.fetch(fetcher, folder(), file -> terminal.note("fetched " + file.wanted().uri()));
    }
  }

  private void tell(Diagnostic problem) {
    terminal.note(IngestCommand.line(problem));
  }
}
