package dev.thresher.app.cli;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.analysis.CrossingsAnalysis;
import dev.thresher.app.analysis.GapsAnalysis;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher gaps}: capabilities against thresholds. */
@Command(
    name = "gaps",
    description = GapsCommand.SUMMARY,
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
      "  thresher gaps --capabilities sample --as-of 2022-10-07 --format html --out gaps.html",
      "  thresher gaps --capabilities mine.csv --over-time --rows crossings.csv"
    })
final class GapsCommand implements Callable<Integer> {
  static final String SUMMARY = "Lay a table of capabilities against the thresholds of a list.";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final ControlListOption list = new ControlListOption();
  @Mixin private final CapabilitiesOption capabilities = new CapabilitiesOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the edition in force then (default: the latest)")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--over-time",
      description = "first crossings over all editions, lag to the next move, placebo group")
  private boolean isOverTime;

  GapsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return answers.answer(terminal, asked());
  }

  private Analysis asked() {
    if (!isOverTime) {
      return new GapsAnalysis(capabilities.read(), list.id(), asOf);
    }
    if (asOf.isPresent()) {
      throw new WrongUsageException("--over-time looks at every edition; leave --as-of out");
    }
    return new CrossingsAnalysis(capabilities.read(), list.id());
  }
}
