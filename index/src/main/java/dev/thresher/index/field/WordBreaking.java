package dev.thresher.index.field;

import dev.thresher.corpus.text.Segmenter;
import org.apache.lucene.analysis.Analyzer;

/**
 * The way in which an index breaks Chinese into words, by name: writer and reader must agree on it.
 */
public record WordBreaking(String name, Segmenter segmenter) {
  /** ICU's rules, where nothing else is handed over. */
  public static WordBreaking icu() {
    return new WordBreaking("icu", new IcuWords());
  }

  /** Words by the given segmenter; the name changes whenever its words do. */
  public static WordBreaking of(String name, Segmenter segmenter) {
    return new WordBreaking(name, segmenter);
  }

  public Analyzer analyzer() {
    return WordAnalyzers.of(segmenter);
  }
}
