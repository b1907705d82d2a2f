package dev.thresher.app.pipeline;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import java.util.List;
import java.util.Optional;

/**
 * Takes files into a store: bytes, extraction, record, in this order, so that a record never lacks
 * what it names. What failed leaves no record.
 */
public final class Intake {
  private final Store store;
  private final Extractions extractions;

  public Intake(Store store, Extractions extractions) {
    this.store = store;
    this.extractions = extractions;
  }

  /** What became of one candidate. */
  public record Result(Holding holding, State state, Optional<ExtractionRecord> extraction) {}

  /** How a candidate fared. */
  public enum State {
    /** Read now. */
    READ,
    /** The same bytes were read before; no work was done. */
    UNCHANGED,
    /** No family of ours reads it yet; its bytes are kept. */
    KEPT,
    /** A look-up table, digest, sample or excerpt, kept beside the editions. */
    REFERENCE,
    /** Not taken in; a diagnostic says why. */
    FAILED
  }

  /**
   * All that came of a plan.
   *
   * @param results in the order of the plan, those that failed included
   * @param problems what the user must know, worst not first but in order
   */
  public record Report(List<Result> results, List<Diagnostic> problems) {
    public Report {
      results = List.copyOf(results);
      problems = List.copyOf(problems);
    }

    public boolean hasFailures() {
      return problems.stream().anyMatch(problem -> problem.severity() == Diagnostic.Severity.ERROR);
    }
  }

  public Report run(IntakePlan plan, Corpus.Progress progress) {
    try (Store.Writer writer = store.writer()) {
      return new IntakeRun(store, extractions, writer, plan).report(progress);
    }
  }
}
