package dev.thresher.app.job;

import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.report.EditionsTable;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a store holds and how well it was read, read or not. */
public final class HeldEditions {
  private final EditionsTable table = new EditionsTable();
  private final Optional<String> list;
  private final boolean hasReferences;

  private final Predicate<Edition> isOfMoment;

  private HeldEditions(
      Optional<String> list, boolean hasReferences, Predicate<Edition> isOfMoment) {
    this.list = list;
    this.hasReferences = hasReferences;
    this.isOfMoment = isOfMoment;
  }

  /**
   * A row an edition, in order of list, date and variant.
   *
   * @param list only this one; empty for all
   * @param hasReferences true for the files kept beside the editions too
   * @param moment only what was in force, or known, at a time
   */
  public static Table table(
      Store store, Optional<String> list, boolean hasReferences, Moment moment) {
    Extractions extractions = Extractions.local(store);
    List<Edition> all =
        store.holdings().stream().flatMap(each -> editions(each, extractions)).toList();
    HeldEditions held = new HeldEditions(list, hasReferences, moment.among(all));
    store.holdings().stream()
        .sorted(Comparator.comparing(Holding::identity))
        .forEach(holding -> held.add(holding, extractions));
    return held.table.table();
  }

  private static Stream<Edition> editions(Holding holding, Extractions extractions) {
    return switch (holding) {
      case Holding.OfEdition held ->
          Stream.concat(
                  Stream.of(held.edition()),
                  extractions.kept(held).stream()
                      .flatMap(done -> done.parts().stream())
                      .map(part -> part.edition()))
              .distinct();
      case Holding.Reference reference -> Stream.empty();
    };
  }

  private void add(Holding holding, Extractions extractions) {
    switch (holding) {
      case Holding.OfEdition edition -> add(edition, extractions.kept(edition));
      case Holding.Reference reference -> {
        if (hasReferences && isWanted(reference.list())) {
          table.addReference(reference);
        }
      }
    }
  }

  private void add(Holding.OfEdition holding, Optional<ExtractionRecord> extraction) {
    boolean hasParts = extraction.isPresent() && !extraction.get().parts().isEmpty();
    if (!hasParts && isWanted(holding.edition())) {
      String state = extraction.isEmpty() ? "to be read again" : "kept, not read";
      table.add(holding.edition(), holding, state, Optional.empty());
    }
    extraction.stream()
        .flatMap(done -> done.parts().stream())
        .filter(part -> isWanted(part.edition()))
        .forEach(part -> table.add(part.edition(), holding, "read", Optional.of(part.quality())));
  }

  private boolean isWanted(Edition edition) {
    return isWanted(edition.list().value()) && isOfMoment.test(edition);
  }

  private boolean isWanted(String id) {
    return list.isEmpty() || list.get().equals(id);
  }
}
