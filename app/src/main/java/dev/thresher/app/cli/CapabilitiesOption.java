package dev.thresher.app.cli;

import dev.thresher.app.analysis.CapabilityTable;
import picocli.CommandLine.Option;

/** {@code --capabilities FILE}: what somebody can make. */
final class CapabilitiesOption {
  @Option(
      names = "--capabilities",
      paramLabel = "FILE",
      required = true,
      description =
          "CSV or XLSX with technology,product,property,subject,part,value,date,source; 'sample' for the bundled one")
  private String file = "";

  CapabilityTable read() {
    return CapabilityTable.read(file);
  }
}
