package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.engine.BulkLines;
import dev.thresher.index.engine.BulkLines.Force;
import dev.thresher.index.write.ProvisionHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The editions of a corpus for a search engine of many machines: what the search index holds, in
 * the same fields, edition by edition.
 */
public final class EngineExport {
  private final Corpus corpus;
  private final Histories histories;
  private final BulkLines lines = new BulkLines();

  public EngineExport(Corpus corpus) {
    this.corpus = corpus;
    this.histories = new Histories(corpus);
  }

  /**
   * Writes lists in their order.
   *
   * @param line takes each line without its line feed
   * @param done is told of each edition
   */
  public void write(List<ListId> lists, Consumer<String> line, BiConsumer<Held, String> done) {
    for (ListId list : lists) {
      List<Edition> editions = of(list).stream().map(Held::edition).toList();
      Optional<ListHistory> history =
          list.isSeries()
              ? Optional.empty()
              : Optional.of(ListHistory.of(histories.all(list), editions));
      for (Held held : of(list)) {
        lines.write(
            corpus.content(held).inProvisions(),
            history
                .filter(known -> held.edition().isPrimary())
                .map(known -> known.on(held.edition().date()))
                .orElseGet(ProvisionHistory::none),
            force(held),
            line);
        done.accept(held, held.edition().name());
      }
    }
  }

  /** How many editions there are in the lists. */
  public int editions(List<ListId> lists) {
    return lists.stream().mapToInt(list -> of(list).size()).sum();
  }

  private List<Held> of(ListId list) {
    return corpus.editions().stream().filter(held -> held.edition().list().equals(list)).toList();
  }

  /** An edition holds until the next of its list; what is announced stays. */
  private Optional<Force> force(Held held) {
    Edition edition = held.edition();
    if (edition.list().isSeries()) {
      return Optional.of(new Force(edition.date(), Optional.empty()));
    }
    if (!edition.isPrimary()) {
      return Optional.empty();
    }
    Optional<LocalDate> next =
        corpus.primaries(edition.list()).stream()
            .map(other -> other.edition().date())
            .filter(date -> date.isAfter(edition.date()))
            .findFirst();
    return Optional.of(new Force(edition.date(), next));
  }
}
