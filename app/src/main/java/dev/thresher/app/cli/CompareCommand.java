package dev.thresher.app.cli;

import dev.thresher.app.pipeline.CommonParts;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.SharedTerms;
import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.ChangesReport;
import dev.thresher.app.report.CounterpartReport;
import dev.thresher.app.report.GivenReport;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.store.Holding;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.Comparison;
import dev.thresher.track.regime.RegimeComparison;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code thresher compare}: the same control in two regimes, or the same edition in two variants.
 */
@Command(
    name = "compare",
    description = CompareCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:--check was given and two variants of one list differ in a parameter",
      "2:wrong usage",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher compare --left us-ccl@2022-10-07 --right cn-missile-list@2002-08-22",
      "  thresher compare --left us-ccl@2022-10-07 --right us-ccl@2022-10-07#html --check"
    })
final class CompareCommand implements Callable<Integer> {
  static final String SUMMARY = "Compare the controls of two lists, or two variants of one.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--left",
      paramLabel = "LIST@DATE",
      required = true,
      description = "an edition, with #VARIANT if it is not the primary one")
  private String left = "";

  @Option(
      names = "--right",
      paramLabel = "LIST@DATE",
      required = true,
      description = "the edition it is laid beside")
  private String right = "";

  @Option(names = "--check", description = "exit with 1 if variants differ in a parameter")
  private boolean isCheck;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Corpus corpus = Workshop.corpus(terminal, store.open());
    Choice choice = new Choice(corpus, terminal);
    Held here = choice.edition(left);
    Held there = choice.edition(right);
    List<ControlList> contents = corpus.inProvisions(List.of(here, there));
    return here.edition().list().equals(there.edition().list())
        ? variants(
            contents.getFirst(), contents.getLast(), List.of(here.holding(), there.holding()))
        : regimes(contents.getFirst(), contents.getLast());
  }

  private int variants(ControlList before, ControlList after, List<Holding.OfEdition> sources) {
    CommonParts parts = CommonParts.of(before.document(), after.document());
    parts.note().ifPresent(terminal::note);
    ChangeSet set =
        new ChangeSet(
            before.document(),
            after.document(),
            parts.within(Comparison.of(before, after).changes()));
    output.write(terminal, new ChangesReport(List.of(set), sources, false));
    boolean hasParameterChange =
        set.changes().stream().anyMatch(change -> change.shown().parameter().isPresent());
    return isCheck && hasParameterChange ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private int regimes(ControlList here, ControlList there) {
    RegimeComparison comparison =
        RegimeComparison.of(EditionView.of(here), EditionView.of(there), SharedTerms.ofGlossary());
    output.write(
        terminal,
        new GivenReport(
            here.document().edition().name() + " beside " + there.document().edition().name(),
            (width, sink) -> CounterpartReport.text(comparison, width, sink),
            () -> CounterpartReport.json(comparison),
            () -> CounterpartReport.table(comparison)));
    return ExitCode.DONE;
  }
}
