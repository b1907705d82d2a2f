package dev.thresher.app.cli;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.analysis.ClaimAnalysis;
import dev.thresher.app.analysis.ClaimsFile;
import dev.thresher.app.analysis.NearestAnalysis;
import dev.thresher.app.analysis.WrittenClaim;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher claim}: does a published statement hold? */
@Command(
    name = "claim",
    description = ClaimCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whatever the verdicts",
      "2:wrong usage, such as words that are no statement",
      "3:the store or the file cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher claim '250 -> 350 Wh/kg, 2022-10-07'",
      "  thresher claim '462/603 = 76.62 %%'",
      "  thresher claim --file paper --format html --out claims.html",
      "  thresher claim --nearest 97/88 --to 2023-05-31"
    })
final class ClaimCommand implements Callable<Integer> {
  static final String SUMMARY = "Check published statements against the record.";

  private static final Pattern PAIR = Pattern.compile("(\\d+)/(\\d+)");
  private static final String PAPER = "paper";

  private final Terminal terminal;
  @Mixin private final AnswerOptions answers = new AnswerOptions();
  @Mixin private final ControlListOption list = new ControlListOption();

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "a statement of one line")
  private List<String> words = List.of();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "statements in YAML; 'paper' for those that are bundled")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--nearest",
      paramLabel = "N/M",
      description = "which definition of change comes nearest to N changed, M concerning --country")
  private Optional<String> nearest = Optional.empty();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      defaultValue = "CN",
      description = "with --nearest (default: ${DEFAULT-VALUE})")
  private String country = "";

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "2023-05-31",
      description = "with --nearest: the last day that counts (default: ${DEFAULT-VALUE})")
  private String to = "";

  @Option(
      names = "--chart",
      paramLabel = "DATE",
      description = "use the country chart in force then (default: the one of the edition)")
  private Optional<String> chart = Optional.empty();

  ClaimCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return answers.answer(terminal, asked());
  }

  private Analysis asked() {
    int ways =
        (words.isEmpty() ? 0 : 1) + (file.isPresent() ? 1 : 0) + (nearest.isPresent() ? 1 : 0);
    if (ways != 1) {
      throw new WrongUsageException("give one of: a statement, --file FILE, --nearest N/M");
    }
    if (nearest.isPresent()) {
      Matcher pair = PAIR.matcher(nearest.get());
      if (!pair.matches()) {
        throw new WrongUsageException("--nearest takes two numbers, such as 97/88");
      }
      return new NearestAnalysis(
          list.id(),
          Long.parseLong(pair.group(1)),
          Long.parseLong(pair.group(2)),
          country,
          to,
          chart);
    }
    ClaimsFile claims =
        file.map(name -> name.equals(PAPER) ? ClaimsFile.bundled() : ClaimsFile.read(Path.of(name)))
            .orElseGet(() -> WrittenClaim.read(String.join(" ", words), list.id()));
    return new ClaimAnalysis(claims, chart);
  }
}
