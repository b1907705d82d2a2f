package dev.thresher.app.web;

import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.web.http.Problem;
import dev.thresher.corpus.store.StoreException;
import dev.thresher.corpus.store.StoreInUseException;
import dev.thresher.index.query.QuerySyntaxException;
import dev.thresher.index.write.IndexFaultException;
import java.util.Optional;

/** The failures that a command would report in a line, as problems of a request. */
final class Problems {
  private Problems() {}

  static Optional<Problem> of(Throwable e) {
    return switch (e) {
      case UnknownChoiceException unknown ->
          problem(404, "unknown-choice", "There is no such thing", unknown);
      case QuerySyntaxException query -> problem(400, "bad-query", "Not a query", query);
      case UnusableInputException unusable ->
          problem(422, "unusable-input", "This cannot be used", unusable);
      case StoreInUseException inUse -> problem(409, "store-in-use", "The store is in use", inUse);
      case StoreException store -> problem(503, "store", "The store cannot be read", store);
      case IndexFaultException index -> problem(503, "index", "The index cannot be read", index);
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> problem(int status, String kind, String title, Throwable e) {
    return Optional.of(new Problem(status, kind, title, String.valueOf(e.getMessage())));
  }
}
