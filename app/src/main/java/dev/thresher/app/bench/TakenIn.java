package dev.thresher.app.bench;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.KeptEditions;
import dev.thresher.app.pipeline.KeptSentences;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A store that takes in editions of the Commerce Control List by the clock, each time up to its
 * searchable index, and remembers the last ones as a server does.
 */
final class TakenIn {
  private static final String LIST = "us-ccl";

  private final Store store;
  private final Extractions extractions;
  private final KeptEditions kept = KeptEditions.within(Runtime.getRuntime().maxMemory());

  TakenIn(Store store) {
    this.store = store;
    this.extractions = Extractions.local(store, kept);
  }

  /** What the models of names were asked for. */
  KeptSentences sentences() {
    return extractions.sentences();
  }

  /** From the files, named {@code ccl-DATE.jsonl}, to an index in which they can be searched. */
  double seconds(List<Path> files) throws IOException {
    Path manifest = Files.createTempFile("thresher-editions", ".csv");
    StringBuilder lines = new StringBuilder("path,list,edition_date,variant\n");
    files.forEach(file -> lines.append(line(file)));
    Files.writeString(manifest, lines);
    long start = System.nanoTime();
    Intake.Report report =
        new Intake(store, extractions)
            .run(IntakePlan.of(Manifest.read(manifest)), Corpus.Progress.silent());
    if (report.hasFailures()) {
      throw new IllegalStateException("cannot take in " + report.problems());
    }
    Corpus corpus = Corpus.open(store, extractions, Corpus.Progress.silent()).remembering(kept);
    IndexUpkeep.update(corpus, store.index(), Corpus.Progress.silent());
    double seconds = (System.nanoTime() - start) / 1e9;
    Files.delete(manifest);
    return seconds;
  }

  private static String line(Path file) {
    return file.toAbsolutePath() + "," + LIST + "," + date(file) + ",primary\n";
  }

  /** The day in the name of a file. Example: {@code 2017-01-15}. */
  static String date(Path file) {
    return file.getFileName().toString().replaceAll("^ccl-|\\.jsonl$", "");
  }
}
