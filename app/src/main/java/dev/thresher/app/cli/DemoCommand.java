package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.app.report.ChangeJson;
import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.ChangeTable;
import dev.thresher.app.report.ChangesText;
import dev.thresher.app.report.EditionsTable;
import dev.thresher.app.report.TableWriter;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.Store;
import dev.thresher.track.parameter.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code thresher demo}: the main job on the bundled sample corpus. */
@Command(
    name = "demo",
    description = DemoCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:something failed and is named"},
    footerHeading = "%nExample:%n",
    footer = {"  thresher demo"})
final class DemoCommand implements Callable<Integer> {
  static final String SUMMARY = "Ingest the bundled sample lists and report what changed in them.";

  private static final List<String> NEXT =
      List.of(
          "history 3A001.e.1.b --store %s",
          "search 'energy density' --all-editions --store %s",
          "changes --list sample-control-list --steps --format csv --store %s",
          "lists --store %s",
          "--help");

  private final Terminal terminal;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "where to put it (default: demo-store in the clone)")
  private Path root = home().resolve("demo-store");

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private static Path home() {
    return Path.of(System.getProperty("thresher.home", "."));
  }

  @Override
  public Integer call() {
    Store store = Store.create(root);
    Extractions extractions = Extractions.local(store);
    Manifest samples = Manifest.read(home().resolve("corpus/samples/manifest.csv"));
    Intake.Report intake =
        new Intake(store, extractions)
            .run(IntakePlan.of(samples), new TerminalProgress(terminal, "reading sample editions"));
    intake.problems().forEach(problem -> terminal.note("note: " + problem));
    Corpus corpus = Workshop.corpus(terminal, store);
    printQuality(corpus);
    List<Path> written = new ArrayList<>();
    for (ListId list : corpus.lists()) {
      written.addAll(report(corpus, list));
    }
    IndexUpkeep.update(corpus, store.index(), Corpus.Progress.silent());
    printEnd(written);
    return intake.hasFailures() ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void printQuality(Corpus corpus) {
    EditionsTable table = new EditionsTable();
    corpus
        .editions()
        .forEach(held ->
            table.add(
                held.edition(), held.holding(), "read", java.util.Optional.of(held.quality())));
    terminal.print("The sample lists are invented: own words, not law.\n\n");
    TableWriter.text(table.table(), terminal.width(), terminal::print);
    terminal.print("\n");
  }

  /** Prints the changes step by step and writes them as files; gives the files. */
  private List<Path> report(Corpus corpus, ListId list) {
    List<ControlList> contents = corpus.inProvisions(corpus.primaries(list));
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 1; i < contents.size(); i++) {
      ControlList before = contents.get(i - 1);
      ControlList after = contents.get(i);
      sets.add(
          new ChangeSet(
              before.document(), after.document(), Comparison.of(before, after).changes()));
    }
    sets.forEach(
        set -> ChangesText.write(set, terminal.words(), terminal.width(), false, terminal::print));
    StringBuilder csv = new StringBuilder();
    TableWriter.csv(ChangeTable.of(sets), csv::append);
    StringBuilder lines = new StringBuilder();
    sets.forEach(
        set -> set.changes().forEach(change -> lines.append(ChangeJson.line(change)).append('\n')));
    return List.of(
        write("changes-" + list + ".csv", csv), write("changes-" + list + ".jsonl", lines));
  }

  private Path write(String name, StringBuilder text) {
    Path file = root.resolve("reports").resolve(name);
    try {
      Files.createDirectories(file.resolveSibling(""));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void printEnd(List<Path> written) {
    Path here = Path.of("").toAbsolutePath();
    terminal.print("Files written:\n");
    written.forEach(file -> terminal.print("  " + shown(here, file) + "\n"));
    terminal.print(
        "  " + shown(here, root) + "  (the store: objects, catalogue, derived, index)\n");
    terminal.print("\nTry next:\n");
    NEXT.forEach(
        command -> terminal.print("  ./thresher " + command.formatted(shown(here, root)) + "\n"));
  }

  private static String shown(Path here, Path file) {
    Path whole = file.toAbsolutePath();
    return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
  }
}
