package dev.thresher.index.field;

import dev.thresher.corpus.text.Segmenter;
import org.apache.lucene.analysis.Analyzer;

/**
 * The way in which an index breaks Chinese into words, by name: writer and reader must agree on it.
 */
public final class WordBreaking {
  private static final WordBreaking ICU = new WordBreaking("icu", new IcuWords());

  private final String name;
  private final Segmenter segmenter;
  private final Analyzer writing;

  private WordBreaking(String name, Segmenter segmenter) {
    this.name = name;
    this.segmenter = segmenter;
    this.writing = WordAnalyzers.remembering(segmenter);
  }

  /** ICU's rules, where nothing else is handed over. */
  public static WordBreaking icu() {
    return ICU;
  }

  /** Words by the given segmenter; the name changes whenever its words do. */
  public static WordBreaking of(String name, Segmenter segmenter) {
    return new WordBreaking(name, segmenter);
  }

  public String name() {
    return name;
  }

  public Segmenter segmenter() {
    return segmenter;
  }

  public Analyzer analyzer() {
    return WordAnalyzers.of(segmenter);
  }

  /** The same words for writing alone: a text that was written before is not broken again. */
  public Analyzer writing() {
    return writing;
  }
}
