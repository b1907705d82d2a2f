package dev.thresher.cluster;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.IndexUpkeep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;

/** Builds the search index of a store in shards, a partition of its lists each, and merges them. */
public final class SparkIndexer {
  private SparkIndexer() {}

  /**
   * Puts the index in its place in the store, as the program on one machine would have built it.
   *
   * @param partitions how many shards at most
   */
  public static void build(JavaSparkContext spark, Corpus corpus, int partitions) {
    Path shards = IndexUpkeep.shards(corpus);
    delete(shards);
    IndexUpkeep.mergeShards(corpus, write(spark, corpus, shards, partitions));
    delete(shards);
  }

  /** Leaves the shards beside each other in the store, to be served together. */
  public static void buildApart(JavaSparkContext spark, Corpus corpus, int partitions) {
    Path shards = IndexUpkeep.shards(corpus);
    delete(shards);
    List<Path> written = write(spark, corpus, shards, partitions);
    halves(shards, written).forEach(SparkIndexer::delete);
  }

  private static List<Path> write(
      JavaSparkContext spark, Corpus corpus, Path shards, int partitions) {
    List<String> lists =
        corpus.editions().stream().map(held -> held.edition().list().value()).distinct().toList();
    String store = corpus.store().root().toAbsolutePath().toString();
    return spark
        .parallelize(lists, Math.max(1, Math.min(partitions, lists.size())))
        .mapPartitions(new ShardTask(store, shards.toAbsolutePath().toString()))
        .collect()
        .stream()
        .map(Path::of)
        .toList();
  }

  /** What failed attempts left behind. */
  private static List<Path> halves(Path shards, List<Path> written) {
    List<Path> names = written.stream().map(Path::getFileName).toList();
    try (Stream<Path> all = Files.list(shards)) {
      return all.filter(each -> !names.contains(each.getFileName())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the shards in " + shards, e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the shards in " + folder, e);
    }
  }
}
