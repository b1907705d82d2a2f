package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.rule.Rule;
import dev.thresher.track.rule.RuleIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The amending rules that a store knows of, from indexes of rules that were taken in beside its
 * editions; none where there is no index. Not safe for several threads.
 */
public final class RulesOnHand {
  /** An index of the Federal Register's rules that touch the Commerce Control List. */
  private static final String INDEX_NAME = "ccl-rules-index.json";

  private static final String CONTROL_LIST = "us-ccl";

  /** More than these fit by date alone: naming them all would name none. */
  private static final int MOST = 4;

  private final Store store;
  private final List<Digest> files;
  private Optional<RuleIndex> opened = Optional.empty();

  private RulesOnHand(Store store, List<Digest> files) {
    this.store = store;
    this.files = files;
  }

  public static RulesOnHand of(Corpus corpus) {
    return new RulesOnHand(
        corpus.store(),
        corpus.store().holdings().stream()
            .filter(holding -> holding instanceof Holding.Reference)
            .flatMap(holding -> holding.files().stream())
            .filter(file -> file.name().endsWith(INDEX_NAME))
            .map(HeldFile::digest)
            .distinct()
            .toList());
  }

  /** What decides the attributions: the digests of the indexes. */
  List<String> digests() {
    return files.stream().map(Digest::hex).toList();
  }

  /** Read when a change first asks for it. */
  private RuleIndex index() {
    RuleIndex index =
        opened.orElseGet(() ->
            new RuleIndex(
                files.stream()
                    .flatMap(file -> RuleIndexFile.read(store.objects().read(file)).stream())
                    .distinct()
                    .toList()));
    opened = Optional.of(index);
    return index;
  }

  /**
   * The change with the rules whose effective date fits: those that name its entry, else all if
   * they are few.
   */
  public Change attributed(Change change) {
    if (!change.list().value().equals(CONTROL_LIST) || index().rules().isEmpty()) {
      return change;
    }
    List<Rule> fitting = index().fitting(change);
    Designator designator = change.shown().designator();
    String entry = designator.isRoot() ? "" : designator.steps().getFirst();
    List<Rule> naming =
        fitting.stream().filter(rule -> !entry.isEmpty() && rule.title().contains(entry)).toList();
    List<Rule> told = naming.isEmpty() ? fitting : naming;
    return told.isEmpty() || told.size() > MOST
        ? change
        : change.withRule(told.stream().map(Rule::citation).collect(Collectors.joining("; ")));
  }

  /** The history with each change attributed. */
  public History attributed(History history) {
    return new History(
        history.lines().stream().map(this::attributed).toList(),
        history.changes().stream().map(this::attributed).toList());
  }

  private HistoryLine attributed(HistoryLine line) {
    return new HistoryLine(
        line.lineage(),
        line.strand(),
        line.edition(),
        line.designator(),
        line.parameter(),
        line.change().map(this::attributed),
        line.days());
  }
}
