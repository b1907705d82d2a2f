package dev.thresher.app.cli;

import dev.thresher.track.entry.EntryClass;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --class C1..C5}: which entries are counted. */
final class EntryClassOption {
  @Option(
      names = "--class",
      paramLabel = "C1..C5",
      split = ",",
      defaultValue = "C1",
      description = "which entries are counted (default: ${DEFAULT-VALUE})")
  private List<String> classes = new ArrayList<>();

  List<EntryClass> chosen() {
    return Definitions.of(EntryClass.class, classes);
  }
}
