package dev.thresher.app.cli;

/** What a command tells the shell. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, with findings that were asked about: damage, a change, a failed check. */
  static final int FINDINGS = 1;

  /** The command line is wrong; nothing was done. */
  static final int WRONG_USAGE = 2;

  /** Something failed; what could be done was done. */
  static final int FAILED = 3;

  private ExitCode() {}
}
