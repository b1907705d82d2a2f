package dev.thresher.app.batch;

/**
 * What became of one output.
 *
 * @param task the task's name
 * @param file the output's name
 * @param reason why it failed, else empty
 */
public record Outcome(String task, String file, State state, String reason) {
  /** Whether there is an output, and whether this run made it. */
  public enum State {
    WRITTEN("written"),
    /** Finished by an earlier run, and nothing that decides it changed since. */
    KEPT("kept"),
    FAILED("failed");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public boolean isFailure() {
    return state == State.FAILED;
  }

  @Override
  public String toString() {
    return state.label() + "  " + file + (reason.isEmpty() ? "" : ": " + reason);
  }
}
