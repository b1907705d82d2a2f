package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;

/** A question of an analyst to a corpus. */
public interface Analysis {
  /** The counts, and the rows behind them. */
  AnalysisReport report(Choice choice);
}
