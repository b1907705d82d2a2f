package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.quantity.Relation;
import java.util.Optional;

/**
 * What a chapeau hands down to the items below it.
 *
 * @param marker the form of its list marker; empty for a sentence
 * @param open a comparator that waits for the items' numbers: "exceeding:"
 * @param openSpan where it stands in the source
 * @param isExcluded true where what the items describe is not controlled
 */
public record Frame(
    String marker,
    String property,
    Optional<Relation> open,
    Optional<Span> openSpan,
    Optional<String> subject,
    boolean isExcluded) {
  private static final Frame NONE =
      new Frame("", "", Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Nothing above. */
  public static Frame none() {
    return NONE;
  }
}
