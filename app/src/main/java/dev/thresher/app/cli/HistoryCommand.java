package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.report.HistoryReport;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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
      "  thresher history 4A003.b --list us-ccl --format svg --out 4A003.b.svg"
    })
final class HistoryCommand implements Callable<Integer> {
  static final String SUMMARY = "Show the dated values of a provision's thresholds.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "CODE|LINEAGE",
      description = {
        "a provision, such as 3A001.e.1.b, and all below;",
        "or a lineage, such as 3A001.e.1.b@2017-01-15, whatever it is called"
      })
  private String asked = "";

  @Option(names = "--list", paramLabel = "ID", description = "the list (default: all that have it)")
  private Optional<String> list = Optional.empty();

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Corpus corpus = Workshop.corpus(terminal, store.open());
    Designator designator = Designator.parse(codeOf(asked));
    List<ListId> lists =
        list.map(id -> List.of(new Choice(corpus, terminal).list(id)))
            .orElseGet(() -> corpus.listsBearing(designator));
    List<HistoryReport.OfList> told = new ArrayList<>();
    lists.forEach(id -> told.add(tell(corpus, id, designator)));
    HistoryReport report = new HistoryReport(asked, told);
    if (report.isEmpty()) {
      throw new WrongUsageException(
          "no edition has a threshold at or below "
              + asked
              + "; 'thresher search "
              + designator
              + "' finds codes and words");
    }
    output.write(terminal, report);
    return ExitCode.DONE;
  }

  /** {@code 3A001.e.1.b} of the lineage {@code 3A001.e.1.b@2017-01-15}. */
  private static String codeOf(String asked) {
    return asked.contains("@") ? asked.substring(0, asked.indexOf('@')) : asked;
  }

  private HistoryReport.OfList tell(Corpus corpus, ListId id, Designator designator) {
    List<ControlList> contents = corpus.inProvisions(corpus.primaries(id));
    Map<Edition, Document> documents = new LinkedHashMap<>();
    contents.forEach(content -> documents.put(content.document().edition(), content.document()));
    Lineages lineages = Lineages.of(contents);
    SortedSet<Lineage> wanted =
        asked.contains("@")
            ? new TreeSet<>(List.of(new Lineage(asked)))
            : lineages.bearing(designator);
    return new HistoryReport.OfList(History.of(lineages, wanted), documents);
  }
}
