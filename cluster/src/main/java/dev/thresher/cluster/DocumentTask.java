package dev.thresher.cluster;

import dev.thresher.app.pipeline.EncodedExtraction;
import dev.thresher.app.pipeline.ExtractionKeeper;
import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.ExtractionWire;
import dev.thresher.app.pipeline.ExtractorSpec;
import dev.thresher.app.pipeline.Source;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.Store;
import dev.thresher.ingest.Reading;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Extracts the editions of one partition and keeps what came of them in the store; only records
 * travel back. What fails is tried again by Spark, on another machine where there is one; the last
 * attempt sets the edition aside with the reason instead of running it, and keeps nothing, so that
 * the next job tries it afresh.
 *
 * @param store the store's folder as the executors see it
 * @param attempts how often Spark tries a task before it gives the whole job up
 */
record DocumentTask(ExtractorSpec spec, String store, int attempts, Work work)
    implements FlatMapFunction<Iterator<byte[]>, byte[]> {
  /** What is done with one edition; travels to the executors. */
  @FunctionalInterface
  interface Work extends Serializable {
    EncodedExtraction extract(ExtractorSpec spec, Source source);
  }

  @Override
  public Iterator<byte[]> call(Iterator<byte[]> sources) {
    Store seen = Store.open(Path.of(store));
    ExtractionKeeper keeper = new ExtractionKeeper(spec, seen.derived());
    boolean isLast = TaskContext.get().attemptNumber() >= attempts - 1;
    List<byte[]> records = new ArrayList<>();
    sources.forEachRemaining(bytes -> {
      Source source = ExtractionWire.decode(bytes, seen.objects());
      records.add(
          ExtractionWire.encode(
              isLast ? setAside(source) : keeper.keep(source, extracted(source))));
    });
    return records.iterator();
  }

  /**
   * An edition that outgrows memory or stack fails its own task. The error is told, not chained:
   * Spark ends an executor (here, the whole program) that finds one among the causes.
   */
  private EncodedExtraction extracted(Source source) {
    try {
      return work.extract(spec, source);
    } catch (VirtualMachineError outgrown) {
      IllegalStateException told =
          new IllegalStateException(source.holding().identity() + ": " + outgrown);
      told.setStackTrace(outgrown.getStackTrace());
      throw told;
    }
  }

  private ExtractionRecord setAside(Source source) {
    return new ExtractionRecord(
        Reading.Outcome.FAILED,
        List.of(
            new Diagnostic(
                Diagnostic.Severity.ERROR,
                source.holding().files().getFirst().name(),
                "",
                "set aside: its task failed " + (attempts - 1) + " times",
                "Spark's log tells why; the others are taken in, and the next run tries it again")),
        List.of());
  }
}
