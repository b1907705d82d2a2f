package dev.thresher.cluster;

import dev.thresher.app.pipeline.ExtractionKeeper;
import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.ExtractionWire;
import dev.thresher.app.pipeline.Runner;
import dev.thresher.app.pipeline.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Extracts on Apache Spark, an edition a task. Executors keep the contents in the store themselves;
 * only records of about a kilobyte come back, in the order of the sources.
 */
public final class SparkRunner implements Runner {
  /** So many editions are one job of Spark's: what the driver holds of questions and records. */
  private static final int WINDOW = 4096;

  private final JavaSparkContext spark;
  private final Path store;
  private final int attempts;
  private final DocumentTask.Work work;

  SparkRunner(JavaSparkContext spark, Path store, int attempts, DocumentTask.Work work) {
    this.spark = spark;
    this.store = store;
    this.attempts = attempts;
    this.work = work;
  }

  /**
   * The program's own extraction.
   *
   * @param store a folder that driver and executors see under the same name
   * @param attempts how often Spark tries a task, as its master was told
   */
  public static SparkRunner of(JavaSparkContext spark, Path store, int attempts) {
    return new SparkRunner(spark, store.toAbsolutePath(), attempts, ExecutorModels::extract);
  }

  @Override
  public void run(
      ExtractionKeeper keeper, List<Source> sources, BiConsumer<Source, ExtractionRecord> results) {
    DocumentTask task = new DocumentTask(keeper.spec(), store.toString(), attempts, work);
    for (int from = 0; from < sources.size(); from += WINDOW) {
      List<Source> window = sources.subList(from, Math.min(from + WINDOW, sources.size()));
      List<byte[]> questions = window.stream().map(ExtractionWire::encode).toList();
      List<byte[]> answers =
          spark.parallelize(questions, questions.size()).mapPartitions(task).collect();
      for (int i = 0; i < window.size(); i++) {
        results.accept(window.get(i), ExtractionWire.decode(answers.get(i)));
      }
    }
  }
}
