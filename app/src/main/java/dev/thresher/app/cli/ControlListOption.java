package dev.thresher.app.cli;

import picocli.CommandLine.Option;

/** {@code --list ID}: the control list that a question is about. */
final class ControlListOption {
  @Option(
      names = "--list",
      paramLabel = "ID",
      defaultValue = "us-ccl",
      description = "the control list (default: ${DEFAULT-VALUE})")
  private String id = "";

  String id() {
    return id;
  }
}
