package dev.thresher.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program and of the Java that runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "thresher " + (own == null ? "(not packaged)" : own), "Java " + Runtime.version()
    };
  }
}
