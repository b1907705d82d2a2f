package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.Span;

/**
 * Where a sentence stands.
 *
 * @param path the provision; empty for a loose text
 * @param sentence its span in the passage's view
 * @param explains true where words define or point and control nothing
 */
record Place(String path, Wording wording, Passage passage, Span sentence, boolean explains) {
  /** True of the row of a control entry that limits the value of shipments under an exception. */
  boolean limitsValue() {
    return path.endsWith("#lvs");
  }

  /** The source span of a span of the sentence. */
  Span toSource(Span inSentence) {
    return wording.toSource(passage.view().toSource(inSentence.shift(sentence.start())));
  }

  Span toSource(int start, int end) {
    return toSource(new Span(start, end));
  }
}
