package dev.thresher.app.job;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.Report;
import java.util.List;

/** A question to a corpus, answered by a report. */
public sealed interface Job permits ChangesJob, HistoryJob, CertificateJob, CompareJob {
  /** The editions that decide the answer, in order; what is not there is said by an exception. */
  List<Held> editions(Choice choice);

  /** The answer. */
  Report report(Choice choice);
}
