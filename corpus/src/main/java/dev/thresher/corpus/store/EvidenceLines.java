package dev.thresher.corpus.store;

import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;

/** A quotation as the two offsets of its span; its words stand in the text that is written once. */
final class EvidenceLines {
  private final SourceText text;

  EvidenceLines(SourceText text) {
    this.text = text;
  }

  void write(LineWriter out, Evidence evidence) {
    if (!evidence.equals(text.evidence(evidence.span()))) {
      throw new IllegalArgumentException(
          "not quoted from its text: " + evidence + "; it says " + text.evidence(evidence.span()));
    }
    out.number(evidence.span().start()).number(evidence.span().end());
  }

  Evidence read(LineReader in) {
    return text.evidence(new Span(in.number(), in.number()));
  }
}
