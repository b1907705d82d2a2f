package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;

/**
 * When the capabilities of a table first reached the thresholds of a list, what became of those
 * thresholds, and what became of those that nobody reached.
 */
public record CrossingsAnalysis(CapabilityTable capabilities, String list) implements Analysis {
  @Override
  public AnalysisReport report(Choice choice) {
    return new CrossingTables(choice, choice.tracked(list), capabilities.rows()).report();
  }
}
