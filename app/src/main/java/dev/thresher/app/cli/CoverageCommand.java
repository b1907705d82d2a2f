package dev.thresher.app.cli;

import dev.thresher.app.analysis.CoverageAnalysis;
import dev.thresher.app.analysis.TrendAnalysis;
import dev.thresher.track.coverage.Controlled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher coverage}: which entries need a licence for a country. */
@Command(
    name = "coverage",
    description = CoverageCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also where an edition is missing or nothing can be decided",
      "2:wrong usage",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher coverage --editions 2026-07-23 --countries CN,JP,CA,KP --class C1,C2",
      "  thresher coverage --editions 2013..2023 --countries CN --format csv --out n.csv --rows rows.csv"
    })
final class CoverageCommand implements Callable<Integer> {
  static final String SUMMARY = "Count the entries and items that need a licence for a country.";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final ControlListOption list = new ControlListOption();
  @Mixin private final EntryClassOption classes = new EntryClassOption();

  @Option(
      names = "--editions",
      paramLabel = "DATES",
      split = ",",
      defaultValue = "latest",
      description = "all, latest, days, years or 2013..2023 (default: ${DEFAULT-VALUE})")
  private List<String> editions = new ArrayList<>();

  @Option(
      names = "--countries",
      paramLabel = "CODES",
      split = ",",
      required = true,
      description = "ISO 3166 codes, such as CN,JP,CA,KP")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--definition",
      paramLabel = "K1..K4",
      split = ",",
      description = "when an entry is controlled (default: all four)")
  private List<String> definitions = new ArrayList<>();

  @Option(
      names = "--chart",
      paramLabel = "DATE",
      description =
          "use the country chart and groups in force then for every edition (default: those in force at each)")
  private Optional<String> chart = Optional.empty();

  @Option(
      names = "--trend",
      description = "how far the yearly differences of the counts go together instead")
  private boolean isTrend;

  CoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CoverageAnalysis asked =
        new CoverageAnalysis(
            list.id(),
            editions,
            countries,
            Definitions.of(Controlled.class, definitions),
            classes.chosen(),
            chart);
    return answers.answer(
        terminal,
        isTrend
            ? new TrendAnalysis(
                asked, "country", List.of("definition", "class"), List.of("n", "share_percent"))
            : asked);
  }
}
