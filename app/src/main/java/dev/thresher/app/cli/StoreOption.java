package dev.thresher.app.cli;

import dev.thresher.corpus.store.Store;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --store DIR}: which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = ".thresher",
      description = "the store (default: ${DEFAULT-VALUE} in the current directory)")
  Path root = Path.of(".thresher");

  Store open() {
    return Store.open(root);
  }

  Store create() {
    return Store.create(root);
  }
}
