package dev.thresher.cluster;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Writes the shard of one partition of lists; a shard that a failed attempt left half is another
 * folder.
 *
 * @param store as the executors see it
 * @param shards a folder beside it for the shards
 */
record ShardTask(String store, String shards) implements FlatMapFunction<Iterator<String>, String> {
  @Override
  public Iterator<String> call(Iterator<String> lists) {
    List<ListId> own = new ArrayList<>();
    lists.forEachRemaining(list -> own.add(new ListId(list)));
    if (own.isEmpty()) {
      return List.<String>of().iterator();
    }
    TaskContext task = TaskContext.get();
    Path shard = Path.of(shards, "part-" + task.partitionId() + "-" + task.taskAttemptId());
    Store opened = Store.open(Path.of(store));
    Corpus corpus = Corpus.open(opened, Extractions.local(opened), Corpus.Progress.silent());
    IndexUpkeep.writeShard(corpus, shard, own);
    return List.of(shard.toString()).iterator();
  }
}
