package dev.thresher.app.cli;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.analysis.HeadingsAnalysis;
import dev.thresher.app.analysis.ItemsAnalysis;
import dev.thresher.app.analysis.TrendAnalysis;
import dev.thresher.track.entry.ItemDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher items}: how many entries and items a list has, under each definition. */
@Command(
    name = "items",
    description = ItemsCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the store cannot be read"},
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher items --list us-ccl --editions 2017..2026 --definition I1,I3,I4 --class C2",
      "  thresher items --list jp-export-order --headings",
      "  thresher items --list us-ccl --format csv --out items.csv --rows entries.csv"
    })
final class ItemsCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Count control entries and items by category, under each definition.";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final ControlListOption list = new ControlListOption();
  @Mixin private final EntryClassOption classes = new EntryClassOption();

  @Option(
      names = {"--editions", "--edition"},
      paramLabel = "DATES",
      split = ",",
      defaultValue = "all",
      description = "all, latest, days, years or 2013..2023 (default: ${DEFAULT-VALUE})")
  private List<String> editions = new ArrayList<>();

  @Option(
      names = "--definition",
      paramLabel = "I1..I6",
      split = ",",
      description = "what an item is (default: all six)")
  private List<String> definitions = new ArrayList<>();

  @Option(
      names = "--headings",
      description = "the headings of any list instead, and how many stand under each")
  private boolean isHeadings;

  @Option(
      names = "--trend",
      description = "how far the yearly differences of the counts go together instead")
  private boolean isTrend;

  ItemsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return answers.answer(terminal, isHeadings ? new HeadingsAnalysis(list.id()) : counted());
  }

  private Analysis counted() {
    List<ItemDefinition> items = Definitions.of(ItemDefinition.class, definitions);
    ItemsAnalysis counted = new ItemsAnalysis(list.id(), editions, items, classes.chosen());
    return isTrend
        ? new TrendAnalysis(
            counted,
            "category",
            List.of("class"),
            items.stream().map(ItemDefinition::name).toList())
        : counted;
  }
}
