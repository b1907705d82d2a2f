package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.report.Format;
import dev.thresher.app.report.HistoryJson;
import dev.thresher.app.report.HistoryTable;
import dev.thresher.app.report.HistoryText;
import dev.thresher.app.report.TableWriter;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher history}: the thresholds of a code over all editions. */
@Command(
    name = "history",
    description = HistoryCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, such as a code that no edition has",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher history 3A001.e.1.b",
      "  thresher history 4A003.b --list us-ccl --format jsonl"
    })
final class HistoryCommand implements Callable<Integer> {
  static final String SUMMARY = "Show the dated values of a provision's thresholds.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "CODE", description = "a provision, such as 3A001.e.1.b, and all below")
  private String code = "";

  @Option(names = "--list", paramLabel = "ID", description = "the list (default: all that have it)")
  private Optional<String> list = Optional.empty();

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A list's history with the texts that it quotes. */
  private record Told(History history, Map<Edition, Document> documents) {}

  @Override
  public Integer call() {
    Corpus corpus = Workshop.corpus(terminal, store.open());
    Designator designator = Designator.parse(code);
    List<ListId> lists =
        list.map(id -> List.of(new Choice(corpus, terminal).list(id)))
            .orElseGet(() -> corpus.listsBearing(designator));
    List<Told> told = new ArrayList<>();
    lists.forEach(id -> told.add(tell(corpus, id, designator)));
    if (told.stream().allMatch(each -> each.history().lines().isEmpty())) {
      throw new WrongUsageException(
          "no edition has a threshold at or below "
              + designator
              + "; 'thresher search "
              + code
              + "' finds codes and words");
    }
    output.write(terminal, sink -> write(told, sink));
    return ExitCode.DONE;
  }

  private static Told tell(Corpus corpus, ListId id, Designator designator) {
    List<ControlList> contents = corpus.inProvisions(corpus.primaries(id));
    Map<Edition, Document> documents = new LinkedHashMap<>();
    contents.forEach(content -> documents.put(content.document().edition(), content.document()));
    return new Told(History.of(contents, designator), documents);
  }

  private void write(List<Told> told, Consumer<String> sink) {
    List<HistoryLine> lines =
        told.stream().flatMap(each -> each.history().lines().stream()).toList();
    List<String> json = lines.stream().map(HistoryJson::line).toList();
    switch (output.format) {
      case TEXT ->
          told.forEach(
              each -> HistoryText.write(each.history(), each.documents(), terminal.width(), sink));
      case CSV -> TableWriter.write(HistoryTable.of(lines), Format.CSV, 0, sink);
      case JSONL -> json.forEach(line -> sink.accept(line + "\n"));
      case JSON -> sink.accept(TableWriter.jsonArray(json));
    }
  }
}
