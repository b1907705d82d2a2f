package dev.thresher.nlp.entity;

import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.Finding.Strength;
import dev.thresher.nlp.entity.Gazetteer.Met;
import java.util.List;

/** The words of a text that look like names and are none: Entity List, License Exception STA. */
record Unnamed(String view, List<Span> spans) {
  static Unnamed of(String view, List<Met> met) {
    return new Unnamed(
        view, met.stream().filter(term -> term.term().type().isEmpty()).map(Met::span).toList());
  }

  /** Codes stand; else nothing within the words, and no guess that runs into several of them. */
  boolean forbids(Finding finding) {
    if (finding.strength() == Strength.CODE) {
      return false;
    }
    boolean guessed =
        finding.strength() == Strength.STATISTIC || finding.strength() == Strength.FORM;
    return spans.stream()
        .filter(span -> span.overlaps(finding.span()))
        .anyMatch(
            span -> span.contains(finding.span()) || (guessed && span.of(view).indexOf(' ') > 0));
  }
}
