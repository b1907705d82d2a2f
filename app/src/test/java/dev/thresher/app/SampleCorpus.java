package dev.thresher.app;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.corpus.store.Store;
import java.nio.file.Path;

/** The bundled sample lists, taken into a store. */
public final class SampleCorpus {
  public static final Path FOLDER =
      Path.of(System.getProperty("thresher.root", "..")).resolve("corpus/samples");

  private static final Path SHARED = Path.of("target", "sample-store").toAbsolutePath();

  private SampleCorpus() {}

  /** A store that tests of commands share and only read; made once, brought up to date later. */
  public static synchronized Path store() {
    in(SHARED);
    return SHARED;
  }

  static Corpus in(Path root) {
    Store store = Store.create(root);
    Extractions extractions = Extractions.local(store);
    Intake.Report report =
        new Intake(store, extractions)
            .run(
                IntakePlan.of(Manifest.read(FOLDER.resolve("manifest.csv"))),
                Corpus.Progress.silent());
    if (report.hasFailures()) {
      throw new AssertionError("the samples cannot be read: " + report.problems());
    }
    return Corpus.open(store, extractions, Corpus.Progress.silent());
  }
}
