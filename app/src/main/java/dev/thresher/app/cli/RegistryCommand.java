package dev.thresher.app.cli;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.registry.PartyListKind;
import dev.thresher.app.registry.PartyListsAnalysis;
import dev.thresher.app.registry.Registry;
import dev.thresher.app.registry.SystemsAnalysis;
import dev.thresher.app.registry.TimelineAnalysis;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher registry}: who controls what, by which law. */
@Command(
    name = "registry",
    description = RegistryCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage",
      "3:the store or the file cannot be read; the error names row and column"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher registry --format html --out systems.html",
      "  thresher registry --timeline --stages 1949,1979,2018",
      "  thresher registry --party-lists"
    })
final class RegistryCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Show export control systems: laws, agencies, scope and tools, each with its source.";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "a registry of your own: CSV or XLSX with jurisdiction,kind,english,words,date,list,source,place")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--timeline", description = "the laws by date instead")
  private boolean isTimeline;

  @Option(
      names = "--stages",
      paramLabel = "YEARS",
      split = ",",
      description = "with --timeline: the first years of stages to lay over it")
  private List<String> stages = new ArrayList<>();

  @Option(names = "--party-lists", description = "the kinds of US party lists instead")
  private boolean isPartyLists;

  RegistryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return answers.answer(terminal, asked());
  }

  private Analysis asked() {
    if (isPartyLists && (isTimeline || file.isPresent())) {
      throw new WrongUsageException("--party-lists stands alone");
    }
    if (!stages.isEmpty() && !isTimeline) {
      throw new WrongUsageException("--stages goes with --timeline");
    }
    if (isPartyLists) {
      return new PartyListsAnalysis(PartyListKind.bundled());
    }
    Registry registry = file.map(Registry::read).orElseGet(Registry::bundled);
    return isTimeline
        ? new TimelineAnalysis(registry, stages.stream().map(RegistryCommand::year).toList())
        : new SystemsAnalysis(registry);
  }

  private static Year year(String text) {
    try {
      return Year.parse(text.strip());
    } catch (DateTimeException e) {
      throw new WrongUsageException("'" + text + "' is no year");
    }
  }
}
