package dev.thresher.app.cli;

import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher lists}: what the store holds. */
@Command(
    name = "lists",
    description = ListsCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the store cannot be read"},
    footerHeading = "%nExample:%n",
    footer = {"  thresher lists --store demo-store", "  thresher lists --list us-ccl --format csv"})
final class ListsCommand implements Callable<Integer> {
  static final String SUMMARY = "List the editions in the store and how well each was read.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(names = "--list", paramLabel = "ID", description = "only this list")
  private Optional<String> list = Optional.empty();

  @Option(names = "--references", description = "also the files that are kept beside the editions")
  private boolean hasReferences;

  ListsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Store opened = store.open();
    Extractions extractions = Extractions.local(opened);
    EditionsTable table = new EditionsTable();
    opened.holdings().stream()
        .sorted(java.util.Comparator.comparing(Holding::identity))
        .forEach(holding -> add(table, holding, extractions));
    output.write(terminal, "Editions in the store", table.table());
    return ExitCode.DONE;
  }

  private void add(EditionsTable table, Holding holding, Extractions extractions) {
    switch (holding) {
      case Holding.OfEdition edition -> add(table, edition, extractions.kept(edition));
      case Holding.Reference reference -> {
        if (hasReferences && isWanted(reference.list())) {
          table.addReference(reference);
        }
      }
    }
  }

  private void add(
      EditionsTable table, Holding.OfEdition holding, Optional<ExtractionRecord> extraction) {
    boolean hasParts = extraction.isPresent() && !extraction.get().parts().isEmpty();
    if (!hasParts && isWanted(holding.edition().list().value())) {
      String state = extraction.isEmpty() ? "to be read again" : "kept, not read";
      table.add(holding.edition(), holding, state, Optional.empty());
    }
    extraction.stream()
        .flatMap(done -> done.parts().stream())
        .filter(part -> isWanted(part.edition().list().value()))
        .forEach(part -> table.add(part.edition(), holding, "read", Optional.of(part.quality())));
  }

  private boolean isWanted(String id) {
    return list.isEmpty() || list.get().equals(id);
  }
}
