package dev.thresher.app.web.http;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  public static ProblemException badRequest(String detail) {
    return new ProblemException(new Problem(400, "bad-request", "This cannot be read", detail));
  }

  public static ProblemException notFound(String detail) {
    return new ProblemException(new Problem(404, "not-found", "Not found", detail));
  }

  static ProblemException forbidden(String detail) {
    return new ProblemException(new Problem(403, "forbidden", "Refused", detail));
  }

  public static ProblemException tooLarge(String detail) {
    return new ProblemException(new Problem(413, "too-large", "Too large", detail));
  }
}
