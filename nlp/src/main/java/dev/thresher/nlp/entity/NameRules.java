package dev.thresher.nlp.entity;

import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import java.util.List;
import java.util.Optional;

/**
 * What a language's names look like: which sentences are worth a statistical recogniser, and which
 * of its names to believe.
 */
public interface NameRules {
  /**
   * False where no word of the sentence can be part of a name that is not found yet.
   *
   * @param decided the places of what is found already, as offsets in the sentence
   */
  boolean mayHoldName(String sentence, List<Span> decided);

  /**
   * The name as it should stand, without title or article; empty if it is none.
   *
   * @param decided the places of what is found already, as offsets in the sentence
   */
  Optional<Name> accept(String sentence, Name name, List<Span> decided);
}
