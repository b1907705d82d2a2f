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
    Path store = corpus.store().root().toAbsolutePath();
    Path shards = store.resolve("shards");
    delete(shards);
    List<String> lists =
        corpus.editions().stream().map(held -> held.edition().list().value()).distinct().toList();
    List<Path> written =
        spark
            .parallelize(lists, Math.max(1, Math.min(partitions, lists.size())))
            .mapPartitions(new ShardTask(store.toString(), shards.toString()))
            .collect()
            .stream()
            .map(Path::of)
            .toList();
    IndexUpkeep.mergeShards(corpus, written);
    delete(shards);
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
