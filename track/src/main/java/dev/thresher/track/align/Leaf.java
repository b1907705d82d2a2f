package dev.thresher.track.align;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Provision;
import java.util.List;

/**
 * One provision as the aligner sees it.
 *
 * @param index its place in the outline
 * @param tokens its own words, the marker left out
 * @param words the tokens' texts joined: equal words are equal law
 * @param skeleton the same with quantities and references masked
 * @param subtree a digest of its words and of all below it
 * @param parameters all that was read in its own text, in order
 */
public record Leaf(
    int index,
    Provision provision,
    List<Token> tokens,
    String words,
    String skeleton,
    String subtree,
    Shingles shingles,
    List<Parameter> parameters) {
  public String path() {
    return provision.path();
  }

  public int parent() {
    return provision.parentOrMinusOne();
  }

  /** A parent that the source left out, or one that says nothing. */
  public boolean isWordless() {
    return tokens.isEmpty();
  }

  /** What it bounds, in order. */
  public List<Parameter> thresholds() {
    return parameters.stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .toList();
  }
}
