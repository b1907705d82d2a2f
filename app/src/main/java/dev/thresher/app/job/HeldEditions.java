package dev.thresher.app.job;

import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.report.EditionsTable;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import java.util.Comparator;
import java.util.Optional;

/** What a store holds and how well it was read, read or not. */
public final class HeldEditions {
  private final EditionsTable table = new EditionsTable();
  private final Optional<String> list;
  private final boolean hasReferences;

  private HeldEditions(Optional<String> list, boolean hasReferences) {
    this.list = list;
    this.hasReferences = hasReferences;
  }

  /**
   * A row an edition, in order of list, date and variant.
   *
   * @param list only this one; empty for all
   * @param hasReferences true for the files kept beside the editions too
   */
  public static Table table(Store store, Optional<String> list, boolean hasReferences) {
    HeldEditions held = new HeldEditions(list, hasReferences);
    Extractions extractions = Extractions.local(store);
    store.holdings().stream()
        .sorted(Comparator.comparing(Holding::identity))
        .forEach(holding -> held.add(holding, extractions));
    return held.table.table();
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
    if (!hasParts && isWanted(holding.edition().list().value())) {
      String state = extraction.isEmpty() ? "to be read again" : "kept, not read";
      table.add(holding.edition(), holding, state, Optional.empty());
    }
    extraction.stream()
        .flatMap(done -> done.parts().stream())
        .filter(part -> isWanted(part.edition().list().value()))
        .forEach(part -> table.add(part.edition(), holding, "read", Optional.of(part.quality())));
  }

  private boolean isWanted(String id) {
    return list.isEmpty() || list.get().equals(id);
  }
}
