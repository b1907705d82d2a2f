package dev.thresher.corpus.store;

import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;

/** How quotations are written. */
sealed interface EvidenceLines {
  void write(LineWriter out, Evidence evidence);

  Evidence read(LineReader in);

  /** As the two offsets of the span; its words stand in the text that is written once. */
  record Within(SourceText text) implements EvidenceLines {
    @Override
    public void write(LineWriter out, Evidence evidence) {
      if (!evidence.equals(text.evidence(evidence.span()))) {
        throw new IllegalArgumentException(
            "not quoted from its text: "
                + evidence
                + "; it says "
                + text.evidence(evidence.span()));
      }
      out.number(evidence.span().start()).number(evidence.span().end());
    }

    @Override
    public Evidence read(LineReader in) {
      return text.evidence(new Span(in.number(), in.number()));
    }
  }

  /** With their words, for results that stand without their text. */
  record Alone() implements EvidenceLines {
    @Override
    public void write(LineWriter out, Evidence evidence) {
      out.number(evidence.span().start()).text(evidence.quote()).number(evidence.pageOrZero());
    }

    @Override
    public Evidence read(LineReader in) {
      int start = in.number();
      String quote = in.text();
      return new Evidence(new Span(start, start + quote.length()), quote, in.number());
    }
  }
}
