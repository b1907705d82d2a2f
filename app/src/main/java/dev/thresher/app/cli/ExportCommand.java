package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.EngineExport;
import dev.thresher.app.pipeline.SharedTerms;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.engine.EngineMapping;
import dev.thresher.index.engine.EngineQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher export}: the search index for OpenSearch, and our questions in its language. */
@Command(
    name = "export",
    description = ExportCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, such as a query that cannot be read",
      "3:the store cannot be read, or the folder cannot be written"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher export --out for-opensearch --list us-ccl",
      "  thresher export --query 'laser AND power>=500 W' --as-of 2022-10-07"
    })
final class ExportCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Write the search index for OpenSearch, or a question in its language.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final ListsOption lists = new ListsOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "write index.json and bulk-*.ndjson into DIR, to be sent in this order")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "print the body of _search for QUERY, as 'search' takes it")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "with --query: only what was in force then (default: all editions)")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "how many hits (default: ${DEFAULT-VALUE})")
  private int limit = 10;

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "1",
      description = "over how many shards the engine spreads the index (default: ${DEFAULT-VALUE})")
  private int shards = 1;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 0 || shards < 1) {
      throw new WrongUsageException("--limit counts from 0, --shards from 1");
    }
    if (out.isPresent() == query.isPresent()) {
      throw new WrongUsageException(
          "either --out DIR for the index or --query QUERY for a question");
    }
    if (query.isPresent()) {
      Optional<LocalDate> day = asOf.map(Choice::day);
      terminal.print(EngineQuery.body(query.get(), SharedTerms.vocabulary(), day, limit) + "\n");
    } else {
      export(out.orElseThrow().toAbsolutePath());
    }
    return ExitCode.DONE;
  }

  private void export(Path folder) {
    Corpus corpus = Workshop.corpus(terminal, store.open());
    Choice choice = new Choice(corpus, terminal::note);
    List<ListId> named = lists.ids().stream().map(choice::list).distinct().toList();
    List<ListId> wanted =
        named.isEmpty()
            ? corpus.editions().stream().map(held -> held.edition().list()).distinct().toList()
            : named;
    EngineExport export = new EngineExport(corpus);
    prepare(folder);
    try (BulkFiles files = new BulkFiles(folder, BulkFiles.LARGEST)) {
      export.write(
          wanted,
          files::add,
          new TerminalProgress(terminal, "writing editions")
              .over(export.editions(wanted), (held, name) -> {}));
      files.done();
      next(folder, files.files().size());
    }
  }

  /** Files of an earlier export would be sent with these. */
  private void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> before = Files.list(folder)) {
        for (Path file : before.filter(ExportCommand::isBulk).toList()) {
          Files.delete(file);
        }
      }
      Files.writeString(
          folder.resolve("index.json"), EngineMapping.body(shards) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into " + folder, e);
    }
  }

  private static boolean isBulk(Path file) {
    return file.getFileName().toString().matches("bulk-\\d{5}\\.ndjson(\\.unfinished)?");
  }

  private void next(Path folder, int files) {
    terminal.note("wrote " + folder + ": index.json and " + files + " bulk files; to send them:");
    terminal.note("  cd " + folder);
    terminal.note(
        "  curl -XPUT URL/thresher -H 'Content-Type: application/json' --data-binary @index.json");
    terminal.note(
        "  for f in bulk-*.ndjson; do curl -XPOST URL/thresher/_bulk"
            + " -H 'Content-Type: application/x-ndjson' --data-binary @$f; done");
  }
}
