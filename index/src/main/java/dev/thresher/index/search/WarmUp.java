package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import dev.thresher.index.field.WordBreaking;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Loads what every question to an index needs, whatever it asks: the libraries of the index and of
 * the words. It may run beside the reading of a question.
 */
public final class WarmUp implements Runnable {
  @Override
  public void run() {
    Codec.getDefault();
    WordBreaking.icu().segmenter().words("w 词");
    try (MultiReader nothing = new MultiReader()) {
      new IndexSearcher(nothing).count(new TermQuery(new Term(Fields.EDITION, "")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot ask an empty index", e);
    }
  }
}
