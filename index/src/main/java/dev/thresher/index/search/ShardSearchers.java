package dev.thresher.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The shards of an index, asked as one: frequencies of words count over all of them. Shards are
 * written once, so there is never a newer commit.
 */
final class ShardSearchers extends ReferenceManager<IndexSearcher> {
  ShardSearchers(List<Directory> shards) throws IOException {
    List<IndexReader> readers = new ArrayList<>();
    for (Directory shard : shards) {
      readers.add(DirectoryReader.open(shard));
    }
    current = new IndexSearcher(new MultiReader(readers.toArray(new IndexReader[0])));
  }

  /** Null is Lucene's own word for "nothing newer". */
  @Override
  protected @Nullable IndexSearcher refreshIfNeeded(IndexSearcher searcher) {
    return null;
  }

  @Override
  protected void decRef(IndexSearcher searcher) throws IOException {
    searcher.getIndexReader().decRef();
  }

  @Override
  protected boolean tryIncRef(IndexSearcher searcher) {
    return searcher.getIndexReader().tryIncRef();
  }

  @Override
  protected int getRefCount(IndexSearcher searcher) {
    return searcher.getIndexReader().getRefCount();
  }
}
