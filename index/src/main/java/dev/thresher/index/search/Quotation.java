package dev.thresher.index.search;

import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import java.util.List;

/**
 * A piece of the source with what was found in it.
 *
 * @param evidence the exact words and their place in the source
 * @param highlights what matched, as spans of the source, in order, none overlapping
 */
public record Quotation(Evidence evidence, List<Span> highlights) {
  public Quotation {
    highlights = List.copyOf(highlights);
    for (Span highlight : highlights) {
      if (!evidence.span().contains(highlight)) {
        throw new IllegalArgumentException(
            "highlight " + highlight + " leaves the quotation " + evidence.span());
      }
    }
  }

  /** The words of one highlight. */
  public String quote(Span highlight) {
    int start = evidence.span().start();
    return evidence.quote().substring(highlight.start() - start, highlight.end() - start);
  }

  /** The quotation with marks around what matched, for a reader. */
  public String marked(String before, String after) {
    var marked = new StringBuilder();
    int at = 0;
    int origin = evidence.span().start();
    for (Span highlight : highlights) {
      marked.append(evidence.quote(), at, highlight.start() - origin);
      marked.append(before).append(quote(highlight)).append(after);
      at = highlight.end() - origin;
    }
    return marked.append(evidence.quote().substring(at)).toString();
  }
}
