package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage and what each of its sentences says by itself. A pure function of the words.
 *
 * @param local one for each piece of the passage
 */
record ReadPassage(Passage passage, List<LocalReading> local) {
  ReadPassage {
    local = List.copyOf(local);
  }

  static ReadPassage of(String words, Language language, KnownSentences sentences) {
    Passage passage = Passage.of(words, language);
    List<LocalReading> local = new ArrayList<>();
    for (Passage.Piece piece : passage.pieces()) {
      local.add(sentences.of(piece.span().of(passage.view().characters()), language));
    }
    return new ReadPassage(passage, local);
  }
}
