package dev.thresher.app.cli;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.corpus.store.Store;
import picocli.CommandLine.Mixin;

/** How the analyst's questions are answered: from which store, in which form, with which rows. */
final class AnswerOptions {
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final RowsOption rows = new RowsOption();

  Store open() {
    return store.open();
  }

  OutputOptions output() {
    return output;
  }

  /** Puts the question to the store, and writes the counts and the rows behind them. */
  int answer(Terminal terminal, Analysis asked) {
    AnalysisReport report = asked.report(Workshop.choice(terminal, store.open()));
    output.write(terminal, report);
    rows.write(terminal, report);
    return ExitCode.DONE;
  }
}
