package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.search.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --list ID,...} and {@code --as-of DATE}: which editions a question is put to. */
final class EditionOptions {
  @Option(names = "--list", paramLabel = "ID", split = ",", description = "only these lists")
  private List<String> lists = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "in the editions in force then (default: the latest)")
  private Optional<String> asOf = Optional.empty();

  /** The lists as they were written. */
  List<String> named() {
    return List.copyOf(lists);
  }

  /** The day as it was written. */
  Optional<String> written() {
    return asOf;
  }

  /** The lists named, in the order given; empty for all. */
  List<ListId> lists(Choice choice) {
    return lists.stream().map(choice::list).distinct().toList();
  }

  /** The day asked about; empty for the latest editions. */
  Optional<LocalDate> day() {
    return asOf.map(Choice::day);
  }

  When when() {
    return day().map(When::asOf).orElse(When.latest());
  }
}
