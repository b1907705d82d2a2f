package dev.thresher.cluster;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.ExtractorSpec;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.KeptSentences;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.corpus.store.Store;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code thresher-cluster}: takes a manifest into a store on Apache Spark and indexes it. */
@Command(
    name = "thresher-cluster",
    description = "Take the editions of a manifest into a store on Apache Spark, and index them.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all was taken in", "2:wrong usage", "3:something failed and is named"},
    footerHeading = "%nExample:%n",
    footer =
        "  thresher-cluster --manifest corpus/samples/manifest.csv --store store"
            + " --master 'local[2,4]'")
public final class ClusterMain implements Callable<Integer> {
  private static final int FAILED = 3;

  @Option(
      names = "--manifest",
      paramLabel = "CSV",
      required = true,
      description = "what to take in")
  private Path manifest = Path.of("MANIFEST.csv");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "a folder that the driver and all executors see under this name")
  private Path store = Path.of("store");

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*,4]",
      description =
          "Spark's master; spark-submit gives its own (default: ${DEFAULT-VALUE}, this machine)")
  private String master = "local[*,4]";

  @Option(
      names = "--attempts",
      paramLabel = "N",
      defaultValue = "4",
      description =
          "how often a task is tried; the last sets its edition aside (default: ${DEFAULT-VALUE})")
  private int attempts = 4;

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "8",
      description = "in how many parts the index is written (default: ${DEFAULT-VALUE})")
  private int shards = 8;

  @Option(
      names = "--apart",
      description = "leave the parts of the index beside each other, to be served together")
  private boolean isApart;

  private final PrintWriter err =
      new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  public static void main(String[] args) {
    System.exit(new CommandLine(new ClusterMain()).execute(args));
  }

  @Override
  public Integer call() {
    SparkConf conf = new SparkConf().setAppName("thresher");
    conf.setIfMissing("spark.master", master);
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.set("spark.task.maxFailures", String.valueOf(attempts));
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      return run(spark);
    }
  }

  private int run(JavaSparkContext spark) {
    Store opened = Store.create(store);
    Extractions extractions =
        new Extractions(
            opened,
            ExtractorSpec.standard(),
            SparkRunner.of(spark, store, attempts),
            KeptSentences.of(opened.derived()));
    Intake.Report report =
        new Intake(opened, extractions)
            .run(IntakePlan.of(Manifest.read(manifest)), Corpus.Progress.silent());
    report.problems().forEach(problem -> err.println(problem));
    Corpus corpus = Corpus.open(opened, extractions, Corpus.Progress.silent());
    if (isApart) {
      SparkIndexer.buildApart(spark, corpus, shards);
    } else {
      SparkIndexer.build(spark, corpus, shards);
    }
    err.println(report.results().size() + " editions and references, index built");
    return report.hasFailures() ? FAILED : 0;
  }
}
