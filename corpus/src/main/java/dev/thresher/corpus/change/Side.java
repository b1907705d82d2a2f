package dev.thresher.corpus.change;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * One side of a change: where it stands and what it says there.
 *
 * @param path the provision's path in its document
 * @param parameter the threshold; empty for a change of words or of a provision without one
 * @param evidence the quotation: the threshold's, or the words that changed; empty if nothing of it
 *     stands on this side
 */
public record Side(
    Designator designator,
    String path,
    Optional<Parameter> parameter,
    Optional<Evidence> evidence) {
  /** The same place without its threshold. */
  public Side wordsOnly() {
    return new Side(designator, path, Optional.empty(), evidence);
  }

  public static Side of(Designator designator, Parameter parameter) {
    return new Side(
        designator,
        parameter.provision(),
        Optional.of(parameter),
        Optional.of(parameter.evidence()));
  }
}
