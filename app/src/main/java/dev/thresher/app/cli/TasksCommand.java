package dev.thresher.app.cli;

import dev.thresher.app.analysis.TasksAnalysis;
import dev.thresher.track.gap.Task;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher tasks}: the thresholds that nobody of a table reaches, ranked. */
@Command(
    name = "tasks",
    description = TasksCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage",
      "3:the store or the table cannot be read; the error names row and column"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher tasks --capabilities sample --format xlsx --out tasks.xlsx",
      "  thresher tasks --capabilities mine.csv --weights gap=4,years=0.2,regimes=1,dependents=0.5"
    })
final class TasksCommand implements Callable<Integer> {
  static final String SUMMARY = "Turn a control list into a ranked list of technology tasks.";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final ControlListOption list = new ControlListOption();
  @Mixin private final CapabilitiesOption capabilities = new CapabilitiesOption();

  @Option(
      names = "--weights",
      paramLabel = "NAME=N",
      split = ",",
      description = "gap, years, regimes, dependents (default: those that are printed)")
  private Map<String, BigDecimal> weights = new LinkedHashMap<>();

  TasksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return answers.answer(terminal, new TasksAnalysis(capabilities.read(), list.id(), chosen()));
  }

  private Task.Weights chosen() {
    Set<String> known = Task.Weights.standard().byName().keySet();
    for (String name : weights.keySet()) {
      if (!known.contains(name)) {
        throw new WrongUsageException(
            "there is no weight '" + name + "'; there are " + String.join(", ", known));
      }
    }
    return Task.Weights.standardBut(weights);
  }
}
