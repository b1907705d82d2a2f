package dev.thresher.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --list ID,ID}: which lists are meant; none named, all are. */
final class ListsOption {
  @Option(
      names = "--list",
      paramLabel = "ID",
      split = ",",
      description = "only these lists (default: all)")
  private List<String> ids = new ArrayList<>();

  List<String> ids() {
    return List.copyOf(ids);
  }
}
