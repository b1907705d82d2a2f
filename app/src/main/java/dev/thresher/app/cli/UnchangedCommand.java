package dev.thresher.app.cli;

import dev.thresher.app.job.CertificateJob;
import dev.thresher.app.report.CertificateReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher unchanged}: a certificate that a code stayed the same, or where it did not. */
@Command(
    name = "unchanged",
    description = UnchangedCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:thresholds and licence requirement are the same in every edition",
      "1:something changed, or an edition does not have the code",
      "2:wrong usage",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {"  thresher unchanged 3A001.e.1.b --from 2017-01-15 --to 2025-09-29"})
final class UnchangedCommand implements Callable<Integer> {
  static final String SUMMARY = "Certify that a provision stayed the same, level by level.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "CODE", description = "a provision, such as 3A001.e.1.b, and all below")
  private String code = "";

  @Option(
      names = "--list",
      paramLabel = "ID",
      description = "the list (default: the one that has it)")
  private Optional<String> list = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "default: the first edition")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "default: the last edition")
  private Optional<String> to = Optional.empty();

  UnchangedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CertificateReport report =
        new CertificateJob(code, list, from, to).report(Workshop.choice(terminal, store.open()));
    output.write(terminal, report);
    return report.certificate().isUnchanged() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
