package dev.thresher.track.align;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.List;

/**
 * One provision as the aligner sees it.
 *
 * @param view the edition that it stands in
 * @param index its place in the outline
 * @param parameters all that was read in its own text, in order
 * @param thresholds what it bounds, in order
 */
public record Leaf(
    EditionView view,
    int index,
    Provision provision,
    List<Parameter> parameters,
    List<Parameter> thresholds) {
  static Leaf of(EditionView view, int index, Provision provision, List<Parameter> parameters) {
    List<Parameter> thresholds =
        parameters.isEmpty()
            ? List.of()
            : parameters.stream()
                .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
                .toList();
    return new Leaf(view, index, provision, parameters, thresholds);
  }

  /** Its own words, the marker left out. */
  public List<Token> tokens() {
    return view.placed(index).tokens();
  }

  /** The tokens' texts joined: equal words are equal law. */
  public String words() {
    return wording().words();
  }

  /** The same with quantities and references masked. */
  public String skeleton() {
    return wording().skeleton();
  }

  public Shingles shingles() {
    return wording().shingles();
  }

  /** How many of its words are neither quantities nor references. */
  int plainWords() {
    return wording().plainWords();
  }

  private Wording wording() {
    return view.placed(index).wording();
  }

  /** A digest of its words and of all below it. */
  String subtree() {
    return view.subtreeOf(index);
  }

  public String path() {
    return provision.path();
  }

  /** The outermost step of its designator: the control entry that it belongs to. */
  public String entry() {
    return provision.designator().isRoot() ? "" : provision.designator().steps().getFirst();
  }

  public int parent() {
    return provision.parentOrMinusOne();
  }

  /** A parent that the source left out, or one that says nothing. */
  public boolean isWordless() {
    return wording().words().isEmpty();
  }

  /** A slot kept free, however the source words it: {@code 2 to y.5. [Reserved]}. */
  public boolean isSlot() {
    return provision.kind() == ProvisionKind.RESERVED || wording().isSlot();
  }

  /** What a technical note says of a term: a bound may move there and bound no less. */
  public List<Parameter> defined() {
    return provision.kind() == ProvisionKind.TECHNICAL_NOTE
        ? parameters.stream()
            .filter(each -> each.role() == ParameterRole.COUNT && each.threshold().isPresent())
            .toList()
        : List.of();
  }
}
