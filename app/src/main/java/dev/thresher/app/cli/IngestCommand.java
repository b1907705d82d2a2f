package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.app.pipeline.ManifestRow;
import dev.thresher.app.report.EditionsTable;
import dev.thresher.app.watch.Alert;
import dev.thresher.app.watch.Round;
import dev.thresher.app.watch.WatchFolder;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher ingest}: takes files into the store and reads them. */
@Command(
    name = "ingest",
    description = IngestCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was taken in",
      "2:wrong usage",
      "3:something failed and is named; the rest was taken in"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher ingest --manifest corpus/samples/manifest.csv",
      "  thresher ingest title-15_part-744.xml --list us-part744 --edition 2026-03-25"
    })
final class IngestCommand implements Callable<Integer> {
  static final String SUMMARY = "Take dated editions into the store and read them.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "PATH", description = "files, or folders with all that is in them")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--manifest",
      paramLabel = "CSV",
      description = "says what the files are: path,list,edition_date,variant and more")
  private Optional<Path> manifest = Optional.empty();

  @Option(names = "--list", paramLabel = "ID", description = "the list (default: guessed)")
  private String list = "";

  @Option(
      names = "--edition",
      paramLabel = "DATE",
      description = "the day whose law the text shows (default: guessed)")
  private String edition = "";

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      defaultValue = "primary",
      description = "the format, language or extractor (default: ${DEFAULT-VALUE})")
  private String variant = "primary";

  @Option(names = "--language", paramLabel = "CODE", description = "en, zh, ja, fr or ko")
  private String language = "";

  @Option(names = "--family", paramLabel = "NAME", description = "the parser (default: guessed)")
  private String family = "";

  @Option(names = "--ocr", description = "recognise PDF pages that are pictures, by Tesseract")
  private boolean isWithScans;

  @Option(
      names = "--no-index",
      description = "leave the search index as it is; the next search brings it up to date")
  private boolean isWithoutIndex;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() && manifest.isEmpty()) {
      throw new WrongUsageException(
          "nothing to take in: name files, folders, or a manifest by --manifest");
    }
    Store opened = store.create();
    Extractions extractions = Extractions.local(opened);
    Intake intake = new Intake(opened, extractions);
    Intake.Report report = intake.run(plan(), new TerminalProgress(terminal, "reading editions"));
    print(report);
    if (extractions.sentences().wasAsked()) {
      terminal.note(extractions.sentences().count());
    }
    Corpus corpus = Corpus.open(opened, extractions, Corpus.Progress.silent());
    if (!isWithoutIndex && !corpus.editions().isEmpty()) {
      index(corpus, opened);
    }
    watch(corpus, opened);
    return report.hasFailures() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** So that the first search need not wait. */
  private void index(Corpus corpus, Store opened) {
    IndexUpkeep.update(corpus, opened.index(), new TerminalProgress(terminal, "indexing editions"));
  }

  /** What came in may be what somebody waits for. */
  private void watch(Corpus corpus, Store opened) {
    WatchFolder watches = new WatchFolder(opened);
    if (!watches.conditions().isEmpty()) {
      List<Alert> alerts = Round.of(corpus);
      alerts.forEach(alert -> terminal.note("alert: " + alert.sentence()));
      if (!alerts.isEmpty()) {
        terminal.note(alerts.size() + " alerts, also in " + watches.alerts());
      }
    }
  }

  private IntakePlan plan() {
    List<IntakePlan> plans = new ArrayList<>();
    manifest.ifPresent(file -> plans.add(IntakePlan.of(Manifest.read(file))));
    if (!paths.isEmpty()) {
      plans.add(IntakePlan.of(paths, ManifestRow.loose(list, edition, variant, language, family)));
    }
    IntakePlan all = IntakePlan.join(plans);
    return isWithScans ? all.recognisingScans() : all;
  }

  private void print(Intake.Report report) {
    EditionsTable table = new EditionsTable();
    report.results().forEach(result -> add(table, result));
    output.write(terminal, "Editions taken in", table.table());
    long references =
        report.results().stream()
            .filter(result -> result.state() == Intake.State.REFERENCE)
            .count();
    if (references > 0) {
      terminal.note(
          references
              + " files are no editions and are kept beside them: 'thresher lists --references'");
    }
    report.problems().forEach(problem -> terminal.note(line(problem)));
  }

  static String line(Diagnostic problem) {
    boolean isError = problem.severity() == Diagnostic.Severity.ERROR;
    return (isError ? "error: " : "warning: ") + problem;
  }

  private static void add(EditionsTable table, Intake.Result result) {
    switch (result.holding()) {
      case Holding.Reference reference -> {}
      case Holding.OfEdition holding -> {
        List<ExtractionRecord.Part> parts =
            result.extraction().map(ExtractionRecord::parts).orElse(List.of());
        if (parts.isEmpty()) {
          table.add(holding.edition(), holding, state(result), Optional.empty());
        }
        parts.forEach(
            part -> table.add(part.edition(), holding, state(result), Optional.of(part.quality())));
      }
    }
  }

  private static String state(Intake.Result result) {
    return switch (result.state()) {
      case READ -> "read";
      case UNCHANGED -> "unchanged";
      case KEPT -> "kept, not read";
      case REFERENCE -> "kept beside";
      case FAILED -> "failed";
    };
  }
}
