package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Objects;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** One edition as the store holds it: the unit of work. Its bytes are read when it is opened. */
public record Source(Holding.OfEdition holding, Objects objects) {
  private static final String STAGE = "extraction";

  public EditionSource open() {
    Edition edition = holding.edition();
    List<SourceFile> files = new ArrayList<>();
    for (HeldFile file : holding.files()) {
      files.add(new SourceFile(file.name(), objects.read(file.digest())));
    }
    return new EditionSource(
        edition.list(),
        holding.provenance().family(),
        edition.date(),
        edition.variant(),
        edition.language(),
        files,
        edition.dates(),
        isScan());
  }

  /** True if the user asked for the words in pictures of pages. */
  private boolean isScan() {
    return holding.provenance().format().equals(ManifestRow.SCAN);
  }

  /** The name of what is extracted from these bytes by this version of code and tables. */
  DerivedKey key(ExtractorSpec spec) {
    Edition edition = holding.edition();
    List<String> inputs = new ArrayList<>();
    inputs.add(edition.name());
    inputs.add(edition.language().code());
    inputs.add(edition.dates().toString());
    inputs.add(holding.provenance().family());
    if (isScan()) {
      inputs.add(ManifestRow.SCAN);
    }
    for (HeldFile file : holding.files()) {
      inputs.add(file.name());
      inputs.add(file.digest().hex());
    }
    return DerivedKey.of(STAGE, spec.version(), inputs);
  }
}
