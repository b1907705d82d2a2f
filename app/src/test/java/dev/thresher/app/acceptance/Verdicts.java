package dev.thresher.app.acceptance;

import java.util.ArrayList;
import java.util.List;

/** What was checked, and what failed. */
final class Verdicts {
  private static final int SHOWN = 400;

  private final List<String> failures = new ArrayList<>();
  private int passed;

  /**
   * @param otherwise what was found, shown if it does not hold
   */
  void check(String what, boolean holds, String otherwise) {
    if (holds) {
      passed++;
      return;
    }
    String shown = otherwise.strip();
    failures.add(
        what + (shown.isEmpty() ? "" : ": " + shown.substring(0, Math.min(SHOWN, shown.length()))));
  }

  void say(String line) {
    System.out.println(line);
  }

  /** Prints what failed and the sum; the exit code. */
  int close() {
    failures.forEach(failure -> say("FAILED " + failure));
    say(passed + " passed, " + failures.size() + " failed");
    return failures.isEmpty() ? 0 : 1;
  }
}
