package dev.thresher.corpus.text;

import java.util.List;

/**
 * Splits a text into its words; the index asks for it, the language stage has it, the application
 * hands it over.
 */
@FunctionalInterface
public interface Segmenter {
  /** The words in order, none overlapping; blanks and punctuation belong to no word. */
  List<Span> words(String text);
}
