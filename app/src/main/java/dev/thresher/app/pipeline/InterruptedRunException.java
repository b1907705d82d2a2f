package dev.thresher.app.pipeline;

/** The run was told to stop; what was kept so far stays. */
public final class InterruptedRunException extends RuntimeException {
  InterruptedRunException(InterruptedException cause) {
    super("the run was interrupted; run it again to go on where it stopped", cause);
  }
}
